import type { DayRange } from '#domain/date.ts';
import { civil, day, dayOf, type Day } from '#domain/day.ts';

/** A stretch of time in fractional days over a width in px: the horizontal half of a viewport. `last` is its end, not its last day. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** How far a stretch may go. Fractional days; `last` is the end. */
export interface Limits {
  readonly first: number;
  readonly last: number;
}

/** Nothing narrower than two days is shown: below this a day would be wider than most windows. */
export const NARROWEST = 2;

export function pxPerDay(stretch: Stretch): number {
  return stretch.width / (stretch.last - stretch.first);
}

/** Px from the left edge. A whole number is the beginning of its day. */
export function xOf(stretch: Stretch, at: number): number {
  return (at - stretch.first) * pxPerDay(stretch);
}

export function dayAt(stretch: Stretch, x: number): number {
  return stretch.first + x / pxPerDay(stretch);
}

/** The stretch `factor` times as long, the day under `x` stays where it is as far as the limits allow. */
export function zoomAt<T extends Stretch>(
  stretch: T,
  zoom: { readonly x: number; readonly factor: number },
  limits: Limits,
): T {
  const length = within((stretch.last - stretch.first) * zoom.factor, NARROWEST, limits.last - limits.first);
  const first = dayAt(stretch, zoom.x) - (zoom.x / stretch.width) * length;
  return clamp({ ...stretch, first, last: first + length }, limits);
}

/** What lies `dx` px further right comes to the left edge. */
export function pan<T extends Stretch>(stretch: T, dx: number, limits: Limits): T {
  const days = dx / pxPerDay(stretch);
  return clamp({ ...stretch, first: stretch.first + days, last: stretch.last + days }, limits);
}

/** The nearest stretch within the limits: never shorter than two days (unless the limits are), never longer than they. */
export function clamp<T extends Stretch>(stretch: T, limits: Limits): T {
  const whole = limits.last - limits.first;
  const length = within(stretch.last - stretch.first, Math.min(NARROWEST, whole), whole);
  const middle = (stretch.first + stretch.last) / 2;
  const first = within(middle - length / 2, limits.first, limits.last - length);
  return { ...stretch, first, last: first + length };
}

/** What "all" shows: the extent rounded to years, months or days, and a little air, so that no mark lies on the edge. */
export function wholeOf(extent: DayRange, width: number): Limits {
  const { first, last } = rounded(extent);
  const air = ((last - first) * AIR) / Math.max(width - 2 * AIR, AIR);
  return { first: first - air, last: last + air };
}

const AIR = 8;

function rounded(extent: DayRange): Limits {
  const days = extent.last - extent.first + 1;
  const from = civil(extent.first);
  const to = civil(extent.last);
  if (days > 700) return { first: dayOf(from.year, 1, 1), last: dayOf(to.year + 1, 1, 1) };
  if (days > 45) return { first: dayOf(from.year, from.month, 1), last: firstOfNextMonth(to.year, to.month) };
  const margin = Math.max(1, Math.ceil(days * 0.1));
  return { first: day(extent.first - margin), last: day(extent.last + 1 + margin) };
}

function firstOfNextMonth(year: number, month: number): Day {
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
