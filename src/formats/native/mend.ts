import { escapeKey, keysOf } from './pointer.ts';
import { isObject } from './shape.ts';

/** A compiled check of one definition of the schema. `errors` holds the faults of the last call. */
export interface Check<T> {
  (value: unknown): value is T;
  readonly errors?: readonly SchemaFault[] | null;
}

export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A fault with the path, inside the record as it stands in the file, of the value that was left out or replaced. */
export interface Mended {
  readonly path: string;
  readonly keyword: string;
  /** What the schema asks for: a type, a pattern, the missing property. */
  readonly expected: string;
  readonly value: unknown;
}

export interface Mending<T> {
  /** Undefined: nothing sound is left. */
  readonly value: T | undefined;
  readonly faults: readonly Mended[];
}

export interface Rules {
  /** Stand-ins for required properties of the record itself. One that is missing here rejects the record. */
  readonly standIns: { readonly [property: string]: string };
  /** Further edits that follow from leaving out the value at these keys of the record. */
  readonly follow?: (keys: readonly string[], record: unknown) => readonly Edit[];
}

export interface Edit {
  readonly keys: readonly string[];
  /** Undefined: left out. */
  readonly value: string | undefined;
}

/**
 * The record with its unsound parts left out: the smallest optional value around each fault goes, everything else
 * stays the very same. Each round removes something and faults move outwards, so it ends; the depth of the file is
 * bounded, and so are the rounds.
 */
export function mend<T>(record: unknown, check: Check<T>, rules: Rules): Mending<T> {
  const faults: Mended[] = [];
  const origins: Origins = new WeakMap();
  let value = record;
  while (!check(value)) {
    const edits: Edit[] = [];
    for (const fault of check.errors ?? []) {
      const keys = keysOf(fault.instancePath);
      const found = { ...describe(fault, valueAt(value, keys)), path: pathIn(value, keys, origins) };
      const edit = editFor(fault, keys, rules);
      if (edit === undefined || !isObject(value)) return { value: undefined, faults: [...faults, found] };
      if (!isSilent(fault, keys, rules)) faults.push(found);
      edits.push(edit, ...(rules.follow?.(keys, value) ?? []));
    }
    value = edited(value, edits, origins);
  }
  return { value, faults };
}

/** Position in the file of each item that an array still holds. */
type Origins = WeakMap<readonly unknown[], readonly number[]>;

// A missing title is no fault here: the assembly, which also sees empty titles, reports both in one way.
function isSilent(fault: SchemaFault, keys: readonly string[], { standIns }: Rules): boolean {
  const missing = fault.params['missingProperty'];
  return (
    keys.length === 0 &&
    typeof missing === 'string' &&
    Object.hasOwn(standIns, missing) &&
    standIns[missing] === ''
  );
}

function editFor(fault: SchemaFault, keys: readonly string[], rules: Rules): Edit | undefined {
  const key = keys.length === 0 ? fault.params['missingProperty'] : keys[0];
  if (keys.length > 1) return { keys, value: undefined };
  if (typeof key !== 'string') return undefined;
  const standIn = Object.hasOwn(rules.standIns, key) ? rules.standIns[key] : undefined;
  if (standIn !== undefined) return { keys: [key], value: standIn };
  return keys.length === 0 || key === 'id' ? undefined : { keys, value: undefined };
}

function describe(fault: SchemaFault, value: unknown): Omit<Mended, 'path'> {
  const { params, keyword } = fault;
  const expected =
    params['type'] ??
    params['allowedValues'] ??
    params['pattern'] ??
    params['limit'] ??
    params['missingProperty'];
  return { keyword, expected: Array.isArray(expected) ? expected.join(', ') : String(expected), value };
}

function edited(value: unknown, edits: readonly Edit[], origins: Origins): unknown {
  const here = edits.filter((edit) => edit.keys.length > 0);
  if (here.length === 0 || !isObject(value)) return value;
  const byKey = grouped(here);
  return Array.isArray(value) ? editedArray(value, byKey, origins) : editedObject(value, byKey, origins);
}

type ByKey = ReadonlyMap<string, readonly Edit[]>;

function grouped(edits: readonly Edit[]): ByKey {
  const byKey = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = edit.keys[0] ?? '';
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [edit]);
    else list.push(edit);
  }
  return byKey;
}

function editedArray(array: readonly unknown[], byKey: ByKey, origins: Origins): readonly unknown[] {
  const kept: unknown[] = [];
  const from: number[] = [];
  array.forEach((item, index) => {
    const edits = byKey.get(String(index)) ?? [];
    if (edits.some((edit) => edit.keys.length === 1)) return;
    kept.push(edited(item, edits.map(inner), origins));
    from.push(originOf(array, index, origins));
  });
  origins.set(kept, from);
  return kept;
}

// Object.fromEntries defines own properties, so that a key such as __proto__ stays plain data.
function editedObject(object: object, byKey: ByKey, origins: Origins): object {
  const entries = new Map<string, unknown>(Object.entries(object));
  for (const [key, edits] of byKey) {
    const last = edits.findLast((edit) => edit.keys.length === 1);
    if (last === undefined) entries.set(key, edited(entries.get(key), edits.map(inner), origins));
    else if (last.value === undefined) entries.delete(key);
    else entries.set(key, last.value);
  }
  return Object.fromEntries(entries);
}

function inner(edit: Edit): Edit {
  return { keys: edit.keys.slice(1), value: edit.value };
}

function originOf(array: readonly unknown[], index: number, origins: Origins): number {
  return origins.get(array)?.[index] ?? index;
}

function pathIn(value: unknown, keys: readonly string[], origins: Origins): string {
  let path = '';
  let at = value;
  for (const key of keys) {
    path += `/${escapeKey(Array.isArray(at) ? String(originOf(at, Number(key), origins)) : key)}`;
    at = valueAt(at, [key]);
  }
  return path;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}
