import type { EventDate, UncertainDate } from '#domain/date.ts';
import { eventDate, isReversed } from '#domain/date.ts';
import type { DateFault } from '#domain/edtf.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { Calendar } from '#domain/day.ts';
import type { Issue } from '#domain/issue.ts';
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
   * Start and end of an event in one. An unreadable start makes it undated, an unreadable end is left out. An end
   * before the start stays as written, but the event is dated by its start. An end without a start: begun unknown when.
   */
  event(start: string | undefined, end: string | undefined, spot: Spot): EventDate | undefined {
    const last = this.date(end, spot.in('end'));
    if (start === undefined) return last === undefined ? undefined : this.#endOnly(last);
    const first = this.date(start, spot.in('start'));
    if (first === undefined) return undefined;
    const date = eventDate(first, last);
    if (last === undefined || !isReversed(first, last)) return date;
    spot.in('end').warn('end-before-start', { start: cut(first.written), end: cut(last.written) });
    return { ...date, written: `${first.written}/${last.written}` };
  }

  #endOnly(last: UncertainDate): EventDate {
    const open = last.interval ? undefined : this.#parse(`/${last.written}`);
    return eventDate(open?.ok === true ? open.value : last, undefined);
  }

  #parse(written: string): Result<UncertainDate, DateFault> {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const read = parseEdtf(written, { calendar: this.#calendar });
    if (this.#known.size < REMEMBERED) this.#known.set(written, read);
    return read;
  }
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
