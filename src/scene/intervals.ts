import { at } from '#base/column.ts';

/** What stands in a sub-row from `start` to `end` (px) and to whom it belongs. */
export interface Interval {
  readonly start: number;
  readonly end: number;
  readonly owner: number;
}

/** Disjoint and ascending: a search costs log n. */
export type Intervals = Interval[];

/** Index of the first that ends after `x`. */
export function firstAfter(list: Intervals, x: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(list, middle).end > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that touch the open range, in order. */
export function overlapping(list: Intervals, start: number, end: number): readonly Interval[] {
  const found: Interval[] = [];
  for (let i = firstAfter(list, start); i < list.length; i += 1) {
    const one = at(list, i);
    if (one.start >= end) break;
    found.push(one);
  }
  return found;
}

export function isFree(list: Intervals, start: number, end: number): boolean {
  const next = list[firstAfter(list, start)];
  return next === undefined || next.start >= end;
}

/** Puts in what of it is still free, in one piece or several. */
export function insert(list: Intervals, one: Interval): void {
  let from = one.start;
  for (const other of overlapping(list, one.start, one.end)) {
    if (other.start > from) place(list, { start: from, end: other.start, owner: one.owner });
    from = Math.max(from, other.end);
  }
  if (from < one.end) place(list, { start: from, end: one.end, owner: one.owner });
}

export function remove(list: Intervals, one: Interval): void {
  const index = list.indexOf(one, firstAfter(list, one.start));
  if (index >= 0) list.splice(index, 1);
}

/** Takes out what an owner has between two px. */
export function removeAll(
  list: Intervals,
  { start, end }: { readonly start: number; readonly end: number },
  owner: number,
): void {
  for (const one of overlapping(list, start, end)) if (one.owner === owner) remove(list, one);
}

/** How far right of `x` nothing of others begins; `limit` when there is nothing until then. Zero or less: something of others is there. */
export function freeUntil(
  list: Intervals,
  { x, limit, owner }: { readonly x: number; readonly limit: number; readonly owner: number },
): number {
  for (let i = firstAfter(list, x); i < list.length; i += 1) {
    const one = at(list, i);
    if (one.start >= limit) break;
    if (one.owner !== owner) return one.start;
  }
  return limit;
}

/** The same to the left. */
export function freeFrom(
  list: Intervals,
  { x, limit, owner }: { readonly x: number; readonly limit: number; readonly owner: number },
): number {
  let i = firstAfter(list, x);
  const here = list[i];
  if (here === undefined || here.start >= x) i -= 1;
  for (; i >= 0; i -= 1) {
    const one = at(list, i);
    if (one.end <= limit) break;
    if (one.owner !== owner) return one.end;
  }
  return limit;
}

function place(list: Intervals, one: Interval): void {
  list.splice(firstAfter(list, one.start), 0, one);
}
