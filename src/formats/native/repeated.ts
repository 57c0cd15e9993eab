import type { Issue } from '#domain/issue.ts';
import { LISTED, cut } from '#domain/log.ts';
import { endOfString } from './depth.ts';
import { onward } from './locate.ts';
import { escapeKey } from './pointer.ts';
import { isObject, member } from './shape.ts';
import type { Account } from './unpresumed.ts';

/** How many values the objects in a JSON value hold together. Fewer than its text states: a key was repeated. */
export function membersOf(json: unknown): number {
  let members = 0;
  const left = [json];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (!isObject(at)) continue;
    const inner: readonly unknown[] = Array.isArray(at) ? at : Object.values(at);
    if (!Array.isArray(at)) members += inner.length;
    for (const value of inner) if (isObject(value)) left.push(value);
  }
  return members;
}

interface Repeating {
  /** As parsed: of a repeated key the last value. Presence that is in doubt is set to unknown in it. */
  readonly root: object;
  readonly text: string;
}

/**
 * Warns of every repeated key. Where it says who was present, or what is to be presumed, presence becomes unknown. The
 * issue that comes back, if any, is a list of records (or the metadata) that stands there twice: whole records would be
 * lost uncounted. Cost: the text once.
 */
export function settleRepeated({ root, text }: Repeating, { file, log }: Account): Issue | undefined {
  const position = onward(text);
  let told = 0;
  for (const { keys, offset } of repeatedKeys(text)) {
    const key = cut(keys.at(-1) ?? '');
    const isTop = keys.length === 1 && TOP.has(key);
    // Only so many are listed: of the others the place is not worth its cost.
    const at = isTop || told < LISTED ? { pointer: pointerOf(keys), ...position(offset) } : {};
    const issue = { code: 'key-repeated', place: { file, ...at }, values: { key } } as const;
    if (isTop) return { ...issue, severity: 'error' };
    log.add({ ...issue, severity: 'warning' });
    told += 1;
    doubt(root, keys);
  }
  return undefined;
}

function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${escapeKey(cut(key))}`).join('');
}

const TOP: ReadonlySet<string> = new Set([
  'metadata',
  'events',
  'persons',
  'organizations',
  'places',
  'topics',
  'sources',
]);

function doubt(root: object, keys: readonly string[]): void {
  const [section, index = '', list, nth = '', field = ''] = keys;
  const metadata = member(root, 'metadata');
  if (section === 'metadata' && keys.length === 2 && PRESUMING.has(index) && isObject(metadata))
    Reflect.set(metadata, 'presenceDefault', 'unknown');
  if (section !== 'events' || list !== 'participants' || keys.length !== 5 || !DECISIVE.has(field)) return;
  const participation = member(member(member(member(root, section), index), list), nth);
  if (isObject(participation)) Reflect.set(participation, 'presence', 'unknown');
}

const PRESUMING: ReadonlySet<string> = new Set(['attests', 'presenceDefault', 'rolesExcludingPresence']);
const DECISIVE: ReadonlySet<string> = new Set(['presence', 'role', 'person', 'organization']);

/** Way from the root to a value whose key stood in the same object before, and the offset of that key. */
interface Repeated {
  readonly keys: readonly string[];
  readonly offset: number;
}

/** A list or object that is not yet closed. */
interface Level {
  /** Undefined: a list. */
  readonly seen: Set<string> | undefined;
  key: string;
  index: number;
  expectsKey: boolean;
}

/** Of a text that is known to be JSON, in its order. Keys are compared as they are meant: \u0061 is a. */
function* repeatedKeys(text: string): Generator<Repeated> {
  const open: Level[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    const level = open.at(-1);
    if (c === '"') {
      const end = endOfString(text, i);
      if (level?.expectsKey === true && isAgain(level, keyIn(text, i, end)))
        yield { keys: open.map(({ seen, key, index }) => (seen ? key : String(index))), offset: i };
      i = end;
    } else if (c === '{' || c === '[') {
      const seen = c === '{' ? new Set<string>() : undefined;
      open.push({ seen, key: '', index: 0, expectsKey: seen !== undefined });
    } else if (c === '}' || c === ']') open.pop();
    else if (c === ',' && level !== undefined) {
      level.index += 1;
      level.expectsKey = level.seen !== undefined;
    }
  }
}

function isAgain(level: Level, key: string): boolean {
  const again = level.seen?.has(key) === true;
  level.seen?.add(key);
  level.key = key;
  level.expectsKey = false;
  return again;
}

function keyIn(text: string, from: number, end: number): string {
  return String(JSON.parse(text.slice(from, end + 1)));
}
