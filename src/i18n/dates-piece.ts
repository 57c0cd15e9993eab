import type { EventDate, Precision, UncertainDate } from '#domain/date.ts';
import { REFORM, civilIn, daysInMonth, weekday } from '#domain/day.ts';
import type { Calendar, Civil } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';

/** One side of an event's date, ready for words. Days are those of the calendar of the data set. */
export type Piece = Known | { readonly kind: 'open' } | { readonly kind: 'unknown' };

export interface Known {
  readonly kind: 'known';
  readonly unit: Unit;
  /** Undefined: no limit on that side (`[..1984]`). */
  readonly first: Civil | undefined;
  readonly last: Civil | undefined;
  /** The last day is the last of its month. */
  readonly endsMonth: boolean;
  /** 21 to 41 where the unit is a season. */
  readonly code: number;
  /** 0 = Monday; undefined where the calendar of that time is not known, and for all that is no day. */
  readonly weekday: number | undefined;
  readonly time: string | undefined;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** What the words name. 'anyYear': only the year is not known; 'range': between two days that form no unit. */
export type Unit = Exclude<Precision, 'time' | 'interval'> | 'anyYear' | 'range';

/** Start and end of a date; no end where both would read the same. */
export interface Pieces {
  readonly from: Piece;
  readonly to: Piece | undefined;
}

// The fields of an event stand in `written`, joined by a slash. Reading them again keeps what the bounds of the event
// no longer say: the unit, the qualifiers and the season of each side.
export function piecesOf(date: EventDate): Pieces {
  const sides = date.written.split('/');
  const [first = ''] = sides;
  const last = sides.at(-1) ?? first;
  const from = pieceOf(first, date, 'start');
  if (sides.length === 1) return { from, to: undefined };
  const to = pieceOf(last, date, 'end');
  return { from, to: says(from, to, date) ? to : undefined };
}

function pieceOf(written: string, date: EventDate, side: 'start' | 'end'): Piece {
  if (written === '..') return { kind: 'open' };
  if (written === '') return { kind: 'unknown' };
  const read = parseEdtf(written, { calendar: date.calendar });
  return known(read.ok ? read.value : standIn(date, side));
}

/** The end says more than the start. An end before the start does not: it is reported, and the start alone counts. */
function says(from: Piece, to: Piece, date: EventDate): boolean {
  if (from.kind !== 'known' || to.kind !== 'known') return true;
  if (date.span) return !alike(from, to);
  return from.time !== to.time && same(from.first, to.first);
}

/** For a date that was not made from EDTF: its bounds alone. */
function standIn(date: EventDate, side: 'start' | 'end'): UncertainDate {
  const precision = side === 'start' ? date.precision : date.endPrecision;
  const bounds = date[side];
  return {
    ...date,
    start: bounds,
    end: bounds,
    precision,
    endPrecision: precision,
    interval: false,
    written: '',
  };
}

function known(date: UncertainDate): Known {
  const calendar = date.calendar ?? 'gregorian';
  const { earliest } = date.start;
  const { latest } = date.end;
  const first = earliest === undefined ? undefined : civilIn(calendar, earliest);
  const last = latest === undefined ? undefined : civilIn(calendar, latest);
  const unit = unitOf(date, first, last);
  const dated = unit === 'day' && earliest !== undefined;
  const named = dated && (date.calendar !== undefined || earliest >= REFORM);
  return {
    kind: 'known',
    unit,
    first,
    last,
    endsMonth: last !== undefined && endsMonth(last, date.calendar),
    code: unit === 'season' ? seasonCode(date.written) : 0,
    weekday: named ? weekday(earliest) : undefined,
    time: date.time,
    uncertain: date.uncertain,
    approximate: date.approximate,
  };
}

function unitOf(date: UncertainDate, first: Civil | undefined, last: Civil | undefined): Unit {
  if (first === undefined || last === undefined) return 'range';
  if (date.written.replaceAll(/[?~%]/g, '').startsWith('XXXX')) return 'anyYear';
  switch (date.precision) {
    case 'time':
    case 'day':
      return sameDay(first, last) ? 'day' : 'range';
    case 'month':
      return first.day === 1 && first.month === last.month && endsMonth(last, date.calendar)
        ? 'month'
        : 'range';
    case 'season':
      return seasonCode(date.written) > 0 ? 'season' : 'range';
    case 'interval':
      return 'range';
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return wholeYears(first, last) ? date.precision : 'range';
  }
}

export function sameDay(a: Civil, b: Civil): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

export function wholeYears(first: Civil, last: Civil): boolean {
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

function endsMonth(day: Civil, calendar: Calendar | undefined): boolean {
  return day.day === daysInMonth(day.year, day.month, calendar);
}

function seasonCode(written: string): number {
  const code = Number(written.replaceAll(/[?~%]/g, '').slice(-2));
  return code >= 21 && code <= 41 ? code : 0;
}

function alike(a: Known, b: Known): boolean {
  const doubt = a.uncertain === b.uncertain && a.approximate === b.approximate;
  return doubt && a.time === b.time && a.unit === b.unit && same(a.first, b.first) && same(a.last, b.last);
}

function same(a: Civil | undefined, b: Civil | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameDay(a, b);
}
