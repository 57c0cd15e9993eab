import type { Calendar, Day } from './day.ts';

/** How exactly a date is known, from fine to coarse. 'interval': somewhere between two days that form no unit. */
export type Precision =
  | 'time'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval';

/** First and last day that a reading may choose. Undefined: no limit on that side. */
export interface Bounds {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

/** One date field of the data, as `parseEdtf` read it. */
export interface UncertainDate {
  /** Exactly as written. */
  readonly written: string;
  readonly start: Bounds;
  /** The same object as `start` when it is not an interval. */
  readonly end: Bounds;
  /** Of an interval: the coarser of both sides. */
  readonly precision: Precision;
  readonly endPrecision: Precision;
  /** `?` or `%` anywhere. */
  readonly uncertain: boolean;
  /** `~` or `%` anywhere, or a year with significant digits. */
  readonly approximate: boolean;
  readonly interval: boolean;
  /** Wall clock as written, HH:MM or HH:MM:SS. It never moves the day. */
  readonly time?: string | undefined;
  /** `..`: no limit is meant. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** An empty side: there is a limit, nobody knows it. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** The calendar the data set states; undefined: none stated, read as Gregorian. */
  readonly calendar?: Calendar | undefined;
}

/** When an event happened: its start and end fields in one. A missing end is the start. */
export interface EventDate {
  readonly start: Bounds;
  /** The same object as `start` when there is no other end. */
  readonly end: Bounds;
  readonly precision: Precision;
  readonly endPrecision: Precision;
  /** `?`, `~` or `%` in either field. */
  readonly qualified: boolean;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** 'start' or 'start/end', each as written. */
  readonly written: string;
  /** It has an end that differs from its start. */
  readonly span: boolean;
  readonly time?: string | undefined;
  readonly endTime?: string | undefined;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  readonly calendar?: Calendar | undefined;
}

/** A closed range of days. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Start and end field of an event in one. Readings in which the end precedes the start are left out of the bounds, so
 * that no side without a limit says less than the other side knows. Of a reversed pair (see `isReversed`) the start
 * alone counts; the checks report it.
 */
export function eventDate(start: UncertainDate, end: UncertainDate | undefined): EventDate {
  if (end === undefined || isReversed(start, end)) return combine(start, start, start.written);
  return combine(start, end, `${start.written}/${end.written}`);
}

/** No reading of the end lies on or after any reading of the start. */
export function isReversed(start: UncertainDate, end: UncertainDate): boolean {
  const from = start.start.earliest;
  const to = end.end.latest;
  return from !== undefined && to !== undefined && from > to;
}

/** Some allowed reading of start and end overlaps the range. */
export function isPossible(date: EventDate, range: DayRange): boolean {
  const { earliest } = date.start;
  const { latest } = date.end;
  return (
    (earliest === undefined || earliest <= range.last) && (latest === undefined || latest >= range.first)
  );
}

/** Unqualified, and every allowed reading of start and end overlaps the range. */
export function isCertain(date: EventDate, range: DayRange): boolean {
  const { latest } = date.start;
  const { earliest } = date.end;
  if (date.qualified || latest === undefined || earliest === undefined) return false;
  return latest <= range.last && earliest >= range.first;
}

/** Where the event is drawn: the middle of what its start may be, of its end when the start is open. Undefined: nowhere. */
export function bestDay(date: EventDate): Day | undefined {
  const startless = date.openStart || date.unknownStart;
  return middle(startless ? date.end : date.start);
}

/** Not known to the day, or not for sure: drawn hollow wherever its mark stands. */
export function isVague({ qualified, precision }: EventDate): boolean {
  return qualified || coarseness(precision) > coarseness('day');
}

/** From fine (0) to coarse. */
export function coarseness(precision: Precision): number {
  return ORDER.indexOf(precision);
}

const ORDER: readonly Precision[] = [
  'time',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'interval',
];

function combine(first: UncertainDate, last: UncertainDate, written: string): EventDate {
  const start = { earliest: first.start.earliest, latest: lower(first.start.latest, last.end.latest) };
  const end = { earliest: higher(last.end.earliest, first.start.earliest), latest: last.end.latest };
  const span = !equal(start, end);
  const uncertain = first.uncertain || last.uncertain;
  const approximate = first.approximate || last.approximate;
  return {
    start,
    end: span ? end : start,
    precision: first.precision,
    endPrecision: last.endPrecision,
    qualified: uncertain || approximate,
    uncertain,
    approximate,
    written,
    span,
    time: first.time,
    endTime: last === first ? undefined : last.time,
    openStart: first.openStart,
    openEnd: last.openEnd,
    unknownStart: first.unknownStart,
    unknownEnd: last.unknownEnd,
    calendar: first.calendar,
  };
}

function equal(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** The lower of two upper limits. */
function lower(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** The higher of two lower limits. */
function higher(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function middle(bounds: Bounds): Day | undefined {
  const { earliest, latest } = bounds;
  if (earliest === undefined || latest === undefined) return earliest ?? latest;
  return Math.floor(earliest + (latest - earliest) / 2) as Day;
}
