import { addAll, range, type Bits } from '#base/bits.ts';
import { float, word } from '#base/column.ts';
import { Growing, lowerBound } from '#base/sorted.ts';
import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import type { Days, Index } from './columns.ts';
import { firstDay, lastDay, NEAR } from './days.ts';

/** Events whose best day lies in a window: a stretch of positions [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Two binary searches. */
export function stretchOf({ days: { best } }: Index, { first, last }: DayRange): Stretch {
  return { from: lowerBound(best, first), to: lowerBound(best, last + 1) };
}

/**
 * Events that may lie in the window: some allowed reading of start and end overlaps it. Those with their best day in it
 * do, since the best day is such a reading.
 */
export function possibleIn(index: Index, window: DayRange): Bits {
  const { from, to } = stretchOf(index, window);
  const bits = range(index.size, from, to);
  addAll(bits, reachingInto(index, window));
  return bits;
}

/** Events that may lie in the window though their best day does not, ascending. */
export function reachingInto(index: Index, window: DayRange): Int32Array {
  const { from, to } = stretchOf(index, window);
  const { days } = index;
  const found = new Growing();
  for (const blunt of bluntAround(index, window)) {
    for (const position of blunt) {
      if ((position < from || position >= to) && isPossible(days, position, window)) found.push(position);
    }
  }
  return found.done().sort();
}

/** How many certainly lie in the window: no qualifier, and every allowed reading overlaps it. */
export function countCertainIn(index: Index, window: DayRange): number {
  const { from, to } = stretchOf(index, window);
  let count = to - from;
  for (const blunt of bluntAround(index, window)) {
    for (const position of blunt) {
      if (position >= from && position < to) count -= 1;
      if (isCertain(index.days, position, window)) count += 1;
    }
  }
  return count;
}

/** Of the positions listed, how many certainly lie in the window. */
export function countCertainOf({ days }: Index, positions: Int32Array, window: DayRange): number {
  let count = 0;
  for (const position of positions) if (isCertain(days, position, window)) count += 1;
  return count;
}

/** What is not one plain day and may have to do with the window: what lies near it, and what is known within wide limits only. */
function bluntAround(
  { days: { best, near, wide } }: Index,
  { first, last }: DayRange,
): readonly Int32Array[] {
  const from = lowerBound(best, first - NEAR);
  const to = lowerBound(best, last + NEAR + 1);
  return [near.subarray(lowerBound(near, from), lowerBound(near, to)), wide];
}

function isPossible({ from, to }: Days, position: number, { first, last }: DayRange): boolean {
  return float(from, position) <= last && float(to, position) >= first;
}

function isCertain({ latest, earliest }: Days, position: number, { first, last }: DayRange): boolean {
  return float(latest, position) <= last && float(earliest, position) >= first;
}

/** First and last day that the events are known to touch. Whole groups of 32 cost one look. */
export function extentOf(days: Days, { words }: Bits): DayRange | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (let group = 0; group < words.length; group += 1) {
    const set = word(words, group);
    if (set === 0xffffffff) {
      first = Math.min(first, float(days.firsts, group));
      last = Math.max(last, float(days.lasts, group));
    } else {
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const position = (group << 5) + 31 - Math.clz32(rest & -rest);
        const best = float(days.best, position);
        first = Math.min(first, firstDay(float(days.from, position), best));
        last = Math.max(last, lastDay(float(days.to, position), best));
      }
    }
  }
  return first > last ? undefined : { first: day(first), last: day(last) };
}
