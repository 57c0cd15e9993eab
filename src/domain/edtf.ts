import { err, ok } from '#base/result.ts';
import type { Result } from '#base/result.ts';
import { coarseness } from './date.ts';
import type { Bounds, UncertainDate } from './date.ts';
import type { Calendar } from './day.ts';
import { REVERSED, unreadable } from './edtf-fault.ts';
import type { DateFault, Reading } from './edtf-fault.ts';
import { readCivil, readPart, readUnit } from './edtf-part.ts';
import type { Part } from './edtf-shape.ts';
import { readSet } from './edtf-set.ts';
import { readTime } from './edtf-time.ts';

export type { DateFault, DateReason } from './edtf-fault.ts';

export interface EdtfOptions {
  /** The calendar that the data set states; its dates are converted, `written` stays. */
  readonly calendar?: Calendar | undefined;
}

/** Longest text that is looked at. Sets may be long; nothing here costs more than one pass. */
export const LONGEST = 1000;

/**
 * Reads a date in EDTF (ISO 8601-2, Library of Congress specification of 4 February 2019): level 0 and 1 in full,
 * level 2 as bounds. Never throws; a fault names the value. Blanks around the text are a fault too: who imports
 * decides what to trim.
 */
export function parseEdtf(text: string, options: EdtfOptions = {}): Result<UncertainDate, DateFault> {
  const { calendar } = options;
  const read = readPlain(text, calendar) ?? readAny(text, calendar);
  return read.ok ? read : err({ ...read.error, value: text.slice(0, 200) });
}

/** The fast way for YYYY, YYYY-MM and YYYY-MM-DD. Undefined: not of that form. */
function readPlain(text: string, calendar: Calendar | undefined): Reading<UncertainDate> | undefined {
  const { length } = text;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  const year = digits(text, 0, 4);
  if (year < 0) return undefined;
  if (length === 4) return single(text, readUnit(year, undefined, calendar ?? 'gregorian'), calendar);
  const month = text.charCodeAt(4) === HYPHEN ? digits(text, 5, 7) : -1;
  if (month < 0 || month > 20) return undefined;
  if (length === 7) return single(text, readUnit(year, month, calendar ?? 'gregorian'), calendar);
  const date = text.charCodeAt(7) === HYPHEN ? digits(text, 8, 10) : -1;
  return date < 0
    ? undefined
    : single(text, readCivil({ year, month, day: date }, calendar ?? 'gregorian'), calendar);
}

function readAny(text: string, calendar: Calendar | undefined): Reading<UncertainDate> {
  if (text === '') return unreadable('empty');
  if (text.length > LONGEST) return unreadable('too-long');
  if (text.startsWith('[') || text.startsWith('{')) return readSetDate(text, calendar);
  const slash = text.indexOf('/');
  if (slash >= 0) return readInterval(text, slash, calendar);
  const clock = text.indexOf('T');
  if (clock >= 0) return readTimed(text, clock, calendar);
  return single(text, readPart(text, calendar ?? 'gregorian'), calendar);
}

function readTimed(text: string, clock: number, calendar: Calendar | undefined): Reading<UncertainDate> {
  const read = readPart(text.slice(0, clock), calendar ?? 'gregorian');
  if (!read.ok) return read;
  const { precision, unspecified, uncertain, approximate } = read.value;
  if (precision !== 'day' || unspecified || uncertain || approximate) return unreadable('syntax');
  const time = readTime(text.slice(clock + 1));
  if (!time.ok) return time;
  const date = single(text, read, calendar);
  return date.ok ? ok({ ...date.value, precision: 'time', endPrecision: 'time', time: time.value }) : date;
}

function readInterval(text: string, slash: number, calendar: Calendar | undefined): Reading<UncertainDate> {
  const before = text.slice(0, slash);
  const after = text.slice(slash + 1);
  if (before === '' && after === '') return unreadable('syntax');
  if (text.includes('T')) return unreadable('time-in-interval');
  if (text.includes('Y')) return unreadable('long-year-in-interval');
  const first = readSide(before, calendar ?? 'gregorian');
  const last = readSide(after, calendar ?? 'gregorian');
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (endsBeforeStart(first.value, last.value)) return { ok: false, error: REVERSED };
  return ok({
    ...interval(first.value, last.value),
    written: text,
    openStart: before === '..',
    openEnd: after === '..',
    unknownStart: before === '',
    unknownEnd: after === '',
    calendar,
  });
}

/** A date, or undefined for a side that is open or unknown. */
function readSide(text: string, calendar: Calendar): Reading<Part | undefined> {
  return text === '' || text === '..' ? ok(undefined) : readPart(text, calendar);
}

// A side without X counts from its first day, even when it is coarser: 0000-01-03/0000-01 ends before it begins.
// Who means "some day of that month" writes 0000-01-XX.
function endsBeforeStart(first: Part | undefined, last: Part | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  return first.earliest > (last.unspecified ? last.latest : last.earliest);
}

function interval(first: Part | undefined, last: Part | undefined) {
  const from = first?.precision ?? last?.precision ?? 'interval';
  const to = last?.precision ?? from;
  return {
    start: bounds(first),
    end: bounds(last),
    precision: coarseness(to) > coarseness(from) ? to : from,
    endPrecision: to,
    uncertain: first?.uncertain === true || last?.uncertain === true,
    approximate: first?.approximate === true || last?.approximate === true,
    interval: true,
  };
}

function readSetDate(text: string, calendar: Calendar | undefined): Reading<UncertainDate> {
  const read = readSet(text, calendar ?? 'gregorian');
  if (!read.ok) return read;
  const { bounds: hull, ...rest } = read.value;
  return ok({ ...plain(text, hull, calendar), ...rest, endPrecision: rest.precision });
}

function single(text: string, read: Reading<Part>, calendar: Calendar | undefined): Reading<UncertainDate> {
  if (!read.ok) return read;
  const { precision, uncertain, approximate } = read.value;
  return ok({
    ...plain(text, bounds(read.value), calendar),
    precision,
    endPrecision: precision,
    uncertain,
    approximate,
  });
}

function plain(written: string, of: Bounds, calendar: Calendar | undefined): UncertainDate {
  return {
    written,
    start: of,
    end: of,
    precision: 'interval',
    endPrecision: 'interval',
    uncertain: false,
    approximate: false,
    interval: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    calendar,
  };
}

function bounds(part: Part | undefined): Bounds {
  return { earliest: part?.earliest, latest: part?.latest };
}

const HYPHEN = 45;

/** The number that text[from, to) spells in ASCII digits, or -1. */
function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}
