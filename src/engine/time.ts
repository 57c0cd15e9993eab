import { add, range, remove, type Bits } from '#base/bits.ts';
import { float, word } from '#base/column.ts';
import { lowerBound } from '#base/sorted.ts';
import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import type { Days, Index } from './columns.ts';
import { firstDay, lastDay } from './days.ts';

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
 * do, since the best day is one such reading; only what is not one plain day has to be looked at.
 */
export function possibleIn(index: Index, window: DayRange): Bits {
  const { days, size } = index;
  const { from, to } = stretchOf(index, window);
  const bits = range(size, from, to);
  for (const position of days.blunt) if (isPossible(days, position, window)) add(bits, position);
  return bits;
}

/** Events that certainly lie in it: no qualifier, and every allowed reading overlaps it. */
export function certainIn(index: Index, window: DayRange): Bits {
  const { days, size } = index;
  const { from, to } = stretchOf(index, window);
  const bits = range(size, from, to);
  for (const position of days.blunt) {
    if (isCertain(days, position, window)) add(bits, position);
    else remove(bits, position);
  }
  return bits;
}

/** Events that may lie in the window though their best day does not, ascending. */
export function reachingInto(index: Index, window: DayRange): Int32Array {
  const { from, to } = stretchOf(index, window);
  const { days } = index;
  return days.blunt.filter((position) => (position < from || position >= to) && isPossible(days, position, window));
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
