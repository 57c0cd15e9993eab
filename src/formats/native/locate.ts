import { endOfString } from './depth.ts';
import { keysOf } from './pointer.ts';

export interface Position {
  /** Both from 1; the column in characters. */
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. Lines end with LF, CRLF or CR. Cost: the text before the offset. */
export function position(text: string, offset: number): Position {
  return onward(text)(offset);
}

/** As `position`, for offsets that only grow: together they cost the text once. */
export function onward(text: string): (offset: number) => Position {
  let line = 1;
  let start = 0;
  let i = 0;
  return (offset) => {
    for (; i < offset && i < text.length; i += 1) {
      if (!endsLine(text, i)) continue;
      line += 1;
      start = i + 1;
    }
    return { line, column: columnOf(text, start, offset) };
  };
}

/** At most 60 characters around an offset, on one line. */
export function around(text: string, offset: number): string {
  const from = Math.max(0, Math.min(offset, text.length) - 30);
  return Array.from(text.slice(from, from + 60), (c) => (c < ' ' ? ' ' : c)).join('');
}

/**
 * A finder of values by JSON Pointer in a text that is known to be JSON. The first call walks the text once and
 * remembers lines and records (the second level of the file); after that a call costs one record.
 */
export function finder(text: string): (pointer: string) => Position | undefined {
  let index: { readonly records: Records; readonly lines: readonly number[] } | undefined;
  return (pointer) => {
    index ??= { records: recordsOf(text), lines: lineStarts(text) };
    const offset = offsetOf(text, keysOf(pointer), index.records);
    return offset === undefined ? undefined : positionIn(text, offset, index.lines);
  };
}

/** Offsets of what each list or object of the top level holds, by key. */
type Records = ReadonlyMap<string, { readonly offset: number; readonly inner: ReadonlyMap<string, number> }>;

function recordsOf(text: string): Records {
  const sections = new Map<string, { offset: number; inner: ReadonlyMap<string, number> }>();
  for (const [key, offset] of members(text, blanks(text, 0)))
    sections.set(key, { offset, inner: new Map(members(text, offset)) });
  return sections;
}

function offsetOf(text: string, keys: readonly string[], records: Records): number | undefined {
  const [section, record, ...rest] = keys;
  if (section === undefined) return blanks(text, 0);
  const found = records.get(section);
  if (found === undefined || record === undefined) return found?.offset;
  let offset = found.inner.get(record) ?? found.offset;
  for (const key of rest) {
    const next = new Map(members(text, offset)).get(key);
    if (next === undefined) return offset;
    offset = next;
  }
  return offset;
}

/** Key (of an object) or index (of a list) and offset of each value in the container that begins at `from`. */
function* members(text: string, from: number): Generator<readonly [string, number]> {
  const list = text[from] === '[';
  if (!list && text[from] !== '{') return;
  let at = blanks(text, from + 1);
  for (let index = 0; text[at] !== ']' && text[at] !== '}' && at < text.length; index += 1) {
    let key = String(index);
    if (!list) {
      const end = endOfString(text, at);
      key = String(JSON.parse(text.slice(at, end + 1)));
      at = blanks(text, blanks(text, end + 1) + 1);
    }
    yield [key, at];
    at = blanks(text, endOfValue(text, at));
    if (text[at] === ',') at = blanks(text, at + 1);
  }
}

function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const c = text[i];
    if (c === '"') i = endOfString(text, i);
    else if (c === '[' || c === '{') depth += 1;
    else if (depth > 0 && (c === ']' || c === '}')) depth -= 1;
    else if (depth === 0 && (c === ',' || c === ']' || c === '}')) return i;
  }
  return text.length;
}

function blanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) if (endsLine(text, i)) starts.push(i + 1);
  return starts;
}

function positionIn(text: string, offset: number, starts: readonly number[]): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: columnOf(text, starts[low] ?? 0, offset) };
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}

/** Characters up to 10,000, beyond that UTF-16 units: a file of one line stays cheap. */
function columnOf(text: string, start: number, offset: number): number {
  const units = offset - start;
  return (units > 10_000 ? units : Array.from(text.slice(start, offset)).length) + 1;
}
