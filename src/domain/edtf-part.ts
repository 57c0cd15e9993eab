import { ok } from '#base/result.ts';
import { dayIn, daysInMonth } from './day.ts';
import type { Calendar, Civil } from './day.ts';
import { DRAFT, SYNTAX, impossible } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';
import { readSeason } from './edtf-season.ts';
import { part } from './edtf-shape.ts';
import type { Components, Part } from './edtf-shape.ts';
import { readUnspecified } from './edtf-unspecified.ts';
import { readLongYear } from './edtf-year.ts';

const DATE =
  /^([?~%]?)(-?[0-9X]{4})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?$/;
const LONG_YEAR = /^([?~%]?)(Y?-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?)([?~%]?)$/;
const DRAFT_SIGNS = /[uxy()]|\?~|unknown|open/;

/** Reads one date without time: levels 0 to 2, cost linear in the text. */
export function readPart(text: string, calendar: Calendar): Reading<Part> {
  const date = DATE.exec(text);
  if (date !== null) return readDate(date, calendar);
  const year = LONG_YEAR.exec(text);
  if (year !== null) {
    const [, before = '', digits = '', after = ''] = year;
    return qualified(readLongYear(digits, calendar), before + after);
  }
  return { ok: false, error: DRAFT_SIGNS.test(text) ? DRAFT : SYNTAX };
}

/** Reads a year, month and day that are whole numbers. */
export function readCivil(date: Civil, calendar: Calendar): Reading<Part> {
  const { year, month } = date;
  if (month < 1 || month > 12) return impossible('no-month');
  const days = daysInMonth(year, month, calendar);
  if (date.day < 1 || date.day > days) return impossible('no-day', { year, month, days });
  const day = dayIn(calendar, date);
  return ok(part(day, day, 'day'));
}

/** A year of four digits, or a month of it, in whole days. */
export function readUnit(year: number, month: number | undefined, calendar: Calendar): Reading<Part> {
  if (month !== undefined && (month < 1 || month > 12)) return impossible('no-month');
  const first = dayIn(calendar, { year, month: month ?? 1, day: 1 });
  const end = month ?? 12;
  const last = dayIn(calendar, { year, month: end, day: daysInMonth(year, end, calendar) });
  return ok(part(first, last, month === undefined ? 'year' : 'month'));
}

function readDate(match: RegExpExecArray, calendar: Calendar): Reading<Part> {
  const [, a = '', year = '', b = '', c = '', month, d = '', e = '', date, f = ''] = match;
  return qualified(readComponents({ year, month, date }, calendar), a + b + c + d + e + f);
}

function readComponents(written: Components, calendar: Calendar): Reading<Part> {
  const { year, month, date } = written;
  if (year === '-0000') return impossible('no-year');
  const season = month !== undefined && date === undefined && isSeason(month);
  if (season) return readSeason(year, Number(month), calendar);
  if (`${year}${month ?? ''}${date ?? ''}`.includes('X')) return readUnspecified(written, calendar);
  if (date !== undefined)
    return readCivil({ year: Number(year), month: Number(month), day: Number(date) }, calendar);
  return readUnit(Number(year), month === undefined ? undefined : Number(month), calendar);
}

function isSeason(month: string): boolean {
  const code = Number(month);
  return code >= 21 && code <= 41;
}

function qualified(reading: Reading<Part>, signs: string): Reading<Part> {
  if (!reading.ok || signs === '') return reading;
  const both = signs.includes('%');
  return ok({
    ...reading.value,
    uncertain: both || signs.includes('?'),
    approximate: both || signs.includes('~') || reading.value.approximate,
  });
}
