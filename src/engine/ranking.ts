import { at, int } from '#base/column.ts';
import { Growing, smallest } from '#base/sorted.ts';
import type { Facet } from './columns.ts';
import type { Counter } from './counting.ts';
import type { Falling } from './labels.ts';
import { total } from './relation.ts';

export interface Ranking {
  readonly facet: Facet;
  readonly counter: Counter;
  /** Values by falling total, then by name. */
  readonly falling: Falling;
  /** Ids that are listed before and do not come again. */
  readonly taken: ReadonlySet<string>;
  /** The only codes to list; undefined: all. */
  readonly only: Int32Array | undefined;
  readonly limit: number;
}

/** The first values by number, then by total, then by name. */
export function ranking(of: Ranking): Int32Array {
  if (of.limit === 0) return new Int32Array(0);
  const { falling, counter, limit } = of;
  const places = candidates(of);
  const counts = places.map((place) => counter.count(int(falling.order, place)));
  const listed = Int32Array.from(places, (_, i) => i);
  // Places ascend with falling total and with the name: they break the ties.
  const first = smallest(
    listed,
    limit,
    (a, b) => int(counts, b) - int(counts, a) || int(places, a) - int(places, b),
  );
  return first.map((i) => int(falling.order, int(places, i)));
}

/** Places in the falling order: at least all that can be among the first, few of the others. */
function candidates(of: Ranking): Int32Array {
  const { counter, falling, limit, only } = of;
  const { touched } = counter;
  if (only !== undefined) return placesOf(of, only);
  if (touched === undefined || touched.length * 4 > falling.order.length) return falls(of);
  const found = placesOf(of, touched);
  return found.length >= limit ? found : falls(of);
}

function placesOf(of: Ranking, codes: Int32Array): Int32Array {
  return codes.map((code) => int(of.falling.places, code)).filter((place) => isOpen(of, place));
}

/**
 * In the falling order, as far as needed: a number is never higher than its total, so where the totals have sunk to the
 * numbers found, nothing that follows comes before them.
 */
function falls(of: Ranking): Int32Array {
  const { facet, counter, falling, limit } = of;
  const places = new Growing();
  const counts = new Growing();
  let least = -1;
  let next = limit;
  for (let place = 0; place < falling.order.length; place += 1) {
    const code = int(falling.order, place);
    if (places.length >= limit && total(facet.own, code) <= least) break;
    if (!isOpen(of, place)) continue;
    places.push(place);
    counts.push(counter.count(code));
    if (places.length < next) continue;
    least = nthLargest(counts.done(), limit);
    next = places.length * 2;
  }
  return places.done();
}

/** Occurs, itself or in something below it, and is not listed yet. */
function isOpen({ facet: { own, below, ids }, falling, taken }: Ranking, place: number): boolean {
  const code = int(falling.order, place);
  return total(below ?? own, code) > 0 && !taken.has(at(ids, code));
}

function nthLargest(numbers: Int32Array, n: number): number {
  const sorted = numbers.sort();
  return int(sorted, sorted.length - n);
}
