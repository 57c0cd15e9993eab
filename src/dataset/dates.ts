import type { Bounds, EventDate, UncertainDate } from '#domain/date.ts';
import { eventDate, isReversed } from '#domain/date.ts';
import type { DateFault } from '#domain/edtf.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { Calendar } from '#domain/day.ts';
import type { Issue, IssueCode } from '#domain/issue.ts';
import { cut } from '#domain/log.ts';
import type { Result } from '#base/result.ts';
import type { Spot } from './spot.ts';

/** Most dates kept for reuse: large data sets repeat their days. */
const REMEMBERED = 200_000;

/** Reads the date fields of one data set in its calendar. */
export class DateReader {
  readonly #calendar: Calendar | undefined;
  readonly #known = new Map<string, Result<UncertainDate, DateFault>>();

  /** Undefined: the data set states no calendar. */
  constructor(calendar: Calendar | undefined) {
    this.#calendar = calendar;
  }

  /** Undefined: not stated, or unreadable and reported. */
  date(written: string | undefined, spot: Spot): UncertainDate | undefined {
    if (written === undefined) return undefined;
    const read = this.#parse(written);
    if (read.ok) return read.value;
    spot.warn(read.error.code, valuesOf(written, read.error));
    return undefined;
  }

  /**
   * Start and end of an event in one. Where one of them is missing or unreadable and the other is not, the event began,
   * or ended, nobody knows when; only an end that is not stated means the start. An end before the start stays as
   * written, but the event is dated by its start, as it is where the start is a span that the end contradicts.
   */
  event(start: string | undefined, end: string | undefined, spot: Spot): EventDate | undefined {
    const last = this.date(end, spot.in('end'));
    const first = this.date(start, spot.in('start'));
    if (first === undefined) return last === undefined ? undefined : endOnly(last);
    if (last === undefined) return end === undefined ? eventDate(first, undefined) : startOnly(first);
    const contradiction = contradictionOf(first, last);
    if (contradiction === undefined) return eventDate(first, last);
    spot.in('end').warn(contradiction, { start: cut(first.written), end: cut(last.written) });
    const date = eventDate(first, undefined);
    return first.interval ? date : { ...date, written: `${first.written}/${last.written}` };
  }

  #parse(written: string): Result<UncertainDate, DateFault> {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const read = parseEdtf(written, { calendar: this.#calendar });
    if (this.#known.size < REMEMBERED) this.#known.set(written, read);
    return read;
  }
}

/** Of a span written into one field, the span; else begun nobody knows when. */
function endOnly(last: UncertainDate): EventDate {
  if (last.interval) return eventDate(last, undefined);
  return eventDate({ ...sideless(last), unknownStart: true }, last);
}

/** Of a span written into one field, the span; else ended nobody knows when. */
function startOnly(first: UncertainDate): EventDate {
  if (first.interval) return eventDate(first, undefined);
  return eventDate(first, { ...sideless(first), unknownEnd: true });
}

/** The other side of an interval, of which nothing is known. */
function sideless(side: UncertainDate): UncertainDate {
  return {
    ...side,
    written: '',
    start: UNLIMITED,
    end: UNLIMITED,
    uncertain: false,
    approximate: false,
    interval: true,
    time: undefined,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  };
}

const UNLIMITED: Bounds = { earliest: undefined, latest: undefined };

function contradictionOf(first: UncertainDate, last: UncertainDate): IssueCode | undefined {
  const reversed = isReversed(first, last);
  if (!first.interval) return reversed ? 'end-before-start' : undefined;
  const another = (first.openEnd && !last.openEnd) || !meet(first.end, last.end);
  return reversed || another ? 'end-contradictory' : undefined;
}

/** Some day lies within both. */
function meet(a: Bounds, b: Bounds): boolean {
  return (
    (a.earliest === undefined || b.latest === undefined || a.earliest <= b.latest) &&
    (b.earliest === undefined || a.latest === undefined || b.earliest <= a.latest)
  );
}

function valuesOf(written: string, { reason, year, month, days }: DateFault): Issue['values'] {
  return {
    value: cut(written),
    reason,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(days === undefined ? {} : { days }),
  };
}
