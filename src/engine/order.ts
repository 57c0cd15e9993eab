import { at, float, int } from '#base/column.ts';
import type { Dates } from './encode.ts';

/**
 * Places in the file by best day, within a day by time of day (none first), then as in the file. Dated events without
 * a best day follow, undated ones come last.
 */
export function orderByDay(dates: Dates): Int32Array {
  const ranks = ranked(dates);
  return dates.clock.some((clock) => clock >= 0) ? compared(ranks, dates.clock) : packed(ranks, dates.clock);
}

/** The best day; beyond all of them what has none, then what has no date. */
function ranked({ best, dated }: Dates): Float64Array {
  const latest = best.reduce((last, day) => (day !== Infinity && day > last ? day : last), -Infinity);
  const beyond = latest === -Infinity ? 0 : latest + 1;
  return best.map((day, item) => (at(dated, item) === 0 ? beyond + 1 : day === Infinity ? beyond : day));
}

/** Rank and item in one number each, as long as they fit: numbers are sorted many times faster than by a comparison. */
function packed(ranks: Float64Array, clock: Int32Array): Int32Array {
  const size = ranks.length;
  const first = ranks.reduce((least, rank) => Math.min(least, rank), Infinity);
  const last = ranks.reduce((most, rank) => Math.max(most, rank), -Infinity);
  if (size === 0 || (last - first + 1) * size > Number.MAX_SAFE_INTEGER) return compared(ranks, clock);
  const keys = ranks.map((rank, item) => (rank - first) * size + item).sort();
  return Int32Array.from(keys, (key) => key % size);
}

function compared(ranks: Float64Array, clock: Int32Array): Int32Array {
  const order = Int32Array.from(ranks, (_, item) => item);
  return order.sort((a, b) => float(ranks, a) - float(ranks, b) || int(clock, a) - int(clock, b) || a - b);
}
