import { at, int } from '#base/column.ts';
import { Growing, smallest } from '#base/sorted.ts';
import type { Facet } from './columns.ts';
import type { Counter } from './counting.ts';
import { total } from './relation.ts';

export interface Ranking {
  readonly facet: Facet;
  readonly count: Counter;
  /** Codes that may be listed, by falling total, then by name. */
  readonly order: Int32Array;
  /** Ids that are listed before and do not come again. */
  readonly taken: ReadonlySet<string>;
  readonly limit: number;
}

/**
 * The first codes by number, then by total, then by name. A value cannot have a higher number than its total: as soon
 * as all that follow have lower totals than the numbers found, they are not looked at.
 */
export function ranking({ facet, count, order, taken, limit }: Ranking): Int32Array {
  if (limit === 0) return new Int32Array(0);
  const codes = new Growing();
  const counts = new Growing();
  let least = -1;
  let next = Math.max(1, limit);
  for (const code of order) {
    if (codes.length >= limit && total(facet.own, code) <= least) break;
    if (!occurs(facet, code) || taken.has(at(facet.ids, code))) continue;
    codes.push(code);
    counts.push(count(code));
    if (codes.length >= next) {
      least = nthLargest(counts.done(), limit);
      next = codes.length * 2;
    }
  }
  const numbers = counts.done();
  const places = Int32Array.from(numbers, (_, place) => place);
  // Places ascend by total and name, so they break the ties.
  const first = smallest(places, limit, (a, b) => int(numbers, b) - int(numbers, a) || a - b);
  const listed = codes.done();
  return first.map((place) => int(listed, place));
}

/** Itself or something below it. */
function occurs({ own, below }: Facet, code: number): boolean {
  return total(below ?? own, code) > 0;
}

/** -1: there are not so many. */
function nthLargest(numbers: Int32Array, n: number): number {
  const sorted = numbers.sort();
  return n <= 0 || n > sorted.length ? -1 : int(sorted, sorted.length - n);
}
