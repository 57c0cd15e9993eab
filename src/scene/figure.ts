import { bestDay, type EventDate } from '#domain/date.ts';
import type { Mark } from '#engine/result.ts';

/**
 * What a date looks like, in fractional days (a day spans [n, n + 1)); px come with the scale.
 *
 *   point   ●            known to the day, or inferred as a whole day (hollow)
 *   band    ░░▒◇▒░░      the day is somewhere in here
 *   bar     ▒███████▒    from its start to its end; soft where either is not known to the day
 *   limit   │····        before or after a day
 *   trip    ├──┼─┼──┤    over its stops
 */
export type Figure = Point | Band | Bar | Limit | Trip;

interface Base {
  /** Where the mark stands: the middle of its best day. */
  readonly at: number;
  /** All that may be drawn of it in time lies in [from, to]. */
  readonly from: number;
  readonly to: number;
  /** The start is not known to the day, or qualified. */
  readonly hollow: boolean;
  /** Signs before the label. */
  readonly doubt: '' | '?' | '~' | '?~';
}

export interface Point extends Base {
  readonly kind: 'point';
}

export interface Band extends Base {
  readonly kind: 'band';
}

export interface Bar extends Base {
  readonly kind: 'bar';
  /** The part that every reading covers, [from, to] being what some reading covers. */
  readonly sureFrom: number;
  readonly sureTo: number;
  /** Nobody knows when it began or ended: it fades out beyond `from` or `to`. */
  readonly fadesBefore: boolean;
  readonly fadesAfter: boolean;
}

export interface Limit extends Base {
  readonly kind: 'limit';
  /** To which side there is no limit. */
  readonly side: 'before' | 'after';
}

export interface Trip extends Base {
  readonly kind: 'trip';
  /** Middle of each stop's day. */
  readonly stops: readonly number[];
}

/** Undefined: no reading gives it a place in time. */
export function figureOf(mark: Mark): Figure | undefined {
  const best = bestDay(mark.date);
  if (best === undefined) return undefined;
  const at = best + 0.5;
  const doubt = doubtOf(mark.date);
  if (mark.stops.length > 0) return trip(mark, at, doubt);
  return dated(mark.date, { at, doubt });
}

interface Known {
  readonly at: number;
  readonly doubt: Base['doubt'];
}

function dated(date: EventDate, known: Known): Figure {
  const { earliest, latest } = date.start;
  const first = date.end.earliest;
  const last = date.end.latest;
  if (date.openStart || date.openEnd) return limit(date, known);
  if (earliest === undefined || latest === undefined || first === undefined || last === undefined)
    return unended(date, known);
  const hollow = date.qualified || earliest !== latest;
  if (earliest === last) return { kind: 'point', ...known, hollow, from: known.at, to: known.at };
  const box = { ...known, hollow, from: earliest, to: last + 1 };
  if (!date.span || latest >= first) return { kind: 'band', ...box, hollow: true };
  return { kind: 'bar', ...box, sureFrom: latest, sureTo: first + 1, fadesBefore: false, fadesAfter: false };
}

/** '../2018-05-01' is an upright line with a tail to the left, '2018-05-01/..' one with a tail to the right. */
function limit(date: EventDate, { at, doubt }: Known): Figure {
  return {
    kind: 'limit',
    at,
    doubt,
    hollow: true,
    from: at,
    to: at,
    side: date.openStart ? 'before' : 'after',
  };
}

/** One side is unknown, or has no bound: a bar from what is known that fades out. */
function unended(date: EventDate, { at, doubt }: Known): Figure {
  const noStart = date.start.earliest === undefined;
  const from = date.start.earliest ?? Math.min(at, date.end.earliest ?? at);
  const to = (date.end.latest ?? Math.max(at - 0.5, date.start.latest ?? at - 0.5)) + 1;
  const hollow = date.qualified || date.start.earliest !== date.start.latest;
  return {
    kind: 'bar',
    at,
    doubt,
    hollow,
    from,
    to,
    sureFrom: from,
    sureTo: to,
    fadesBefore: noStart,
    fadesAfter: date.end.latest === undefined,
  };
}

/** Over its stops, and over its own days where these reach further. */
function trip(mark: Mark, at: number, doubt: Base['doubt']): Figure {
  const { start, end } = mark.date;
  let from = start.earliest ?? at;
  let to = (end.latest ?? at) + 1;
  for (const stop of mark.stops) {
    from = Math.min(from, stop);
    to = Math.max(to, stop + 1);
  }
  return {
    kind: 'trip',
    at,
    doubt,
    hollow: mark.date.qualified,
    from,
    to,
    stops: mark.stops.map((stop) => stop + 0.5),
  };
}

function doubtOf(date: EventDate): Base['doubt'] {
  if (date.uncertain) return date.approximate ? '?~' : '?';
  return date.approximate ? '~' : '';
}
