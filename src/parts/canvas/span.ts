import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import { clamp as within, NARROWEST, zoomAt, type Limits } from '#scene/scale.ts';

/** The visible part of time in fractional days. `last` is the end, not the last day: 1 January alone is [n, n + 1]. */
export type Span = Limits;

export function length(span: Span): number {
  return span.last - span.first;
}

/** The whole days of a filter as a stretch of time. */
export function spanOf(range: DayRange): Span {
  return { first: range.first, last: range.last + 1 };
}

/** The days that a stretch touches, as the filter holds them. */
export function rangeOf(span: Span): DayRange {
  const first = Math.floor(span.first);
  return { first: day(first), last: day(Math.max(first, Math.ceil(span.last) - 1)) };
}

/** The filter for what is shown: none when no day of the data is left out. */
export function filterOf(span: Span, extent: DayRange): DayRange | undefined {
  const range = rangeOf(span);
  return range.first <= extent.first && range.last >= extent.last ? undefined : range;
}

export function sameRange(a: DayRange | undefined, b: DayRange | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.first === b.first && a.last === b.last);
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The nearest stretch of the same length within the whole. */
export function cut(span: Span, whole: Span): Span {
  const { first, last } = within({ ...span, width: 1 }, whole);
  return { first, last };
}

/** Moves by days and stops at the edges of the whole. */
export function pan(span: Span, days: number, whole: Span): Span {
  return cut({ first: span.first + days, last: span.last + days }, whole);
}

export interface Zoom {
  /** Below 1: closer. */
  readonly factor: number;
  /** Where in the window time stays in its place, 0 to 1. */
  readonly share: number;
}

export function zoom(span: Span, { factor, share }: Zoom, whole: Span): Span {
  const { first, last } = zoomAt({ ...span, width: 1 }, { x: share, factor }, whole);
  return { first, last };
}

/** The stretch between two days in either order, cut to the whole and never too narrow to be seen. */
export function between(a: number, b: number, whole: Span): Span {
  const first = limit(Math.min(a, b), whole.first, whole.last);
  const last = limit(Math.max(a, b), whole.first, whole.last);
  return last - first >= NARROWEST ? { first, last } : cut({ first, last }, whole);
}

/** The same length with `at` in its middle. */
export function centred(span: Span, at: number, whole: Span): Span {
  return pan(span, at - (span.first + span.last) / 2, whole);
}

/** Room beside a mark that is brought into view, as a share of the window: its label may need it. */
const MARGIN = 0.14;

/** The smallest move that brings `at` into view; the same object when it is in view already. */
export function revealing(span: Span, at: number, whole: Span): Span {
  const margin = length(span) * MARGIN;
  const off =
    at < span.first + margin
      ? at - span.first - margin
      : at > span.last - margin
        ? at - span.last + margin
        : 0;
  if (off === 0) return span;
  const moved = pan(span, off, whole);
  return sameSpan(moved, span) ? span : moved;
}

/** Part of the way from one stretch to another. Lengths change in proportion, so that zooming has an even pace. */
export function mix(from: Span, to: Span, share: number): Span {
  if (share >= 1) return to;
  const wide = length(from) * (length(to) / length(from)) ** share;
  const shrink = length(from) - length(to);
  const along = Math.abs(shrink) < 1e-9 ? share : (length(from) - wide) / shrink;
  const first = from.first + (to.first - from.first) * along;
  return { first, last: first + wide };
}

export function limit(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
