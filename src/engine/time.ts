import { none, type Bits } from '#base/bits.ts';
import { float } from '#base/column.ts';
import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import type { Days, Index } from './columns.ts';

/** Events that may lie in the window: some allowed reading of start and end overlaps it. One pass over the dated ones. */
export function possibleIn({ days, size, dated }: Index, { first, last }: DayRange): Bits {
  return between({ size, dated, upper: days.from, lower: days.to }, first, last);
}

/** Events that certainly lie in it: no qualifier, and every allowed reading overlaps it. */
export function certainIn({ days, size, dated }: Index, { first, last }: DayRange): Bits {
  return between({ size, dated, upper: days.latest, lower: days.earliest }, first, last);
}

interface Pair {
  readonly size: number;
  readonly dated: number;
  /** At most the last day of the window. */
  readonly upper: Float64Array;
  /** At least its first. */
  readonly lower: Float64Array;
}

function between({ size, dated, upper, lower }: Pair, first: number, last: number): Bits {
  const bits = none(size);
  const { words } = bits;
  for (let start = 0; start < dated; start += 32) {
    const end = Math.min(dated, start + 32);
    let word = 0;
    for (let i = start; i < end; i += 1) {
      if (float(upper, i) <= last && float(lower, i) >= first) word |= 1 << (i & 31);
    }
    words[start >>> 5] = word;
  }
  return bits;
}

/** First and last day that the events listed are known to touch. */
export function extentOf(days: Days, positions: Int32Array): DayRange | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const position of positions) {
    first = Math.min(first, known(float(days.from, position), Infinity), float(days.best, position));
    last = Math.max(last, known(float(days.to, position), -Infinity), below(float(days.best, position)));
  }
  return first > last ? undefined : { first: day(first), last: day(last) };
}

/** An unlimited side says nothing about where an event begins or ends. */
function known(bound: number, otherwise: number): number {
  return Number.isFinite(bound) ? bound : otherwise;
}

function below(best: number): number {
  return best === Infinity ? -Infinity : best;
}
