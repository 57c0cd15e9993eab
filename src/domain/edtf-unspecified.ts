import { ok } from '#base/result.ts';
import type { Precision } from './date.ts';
import { dayIn, daysInMonth } from './day.ts';
import type { Calendar, Day } from './day.ts';
import { impossible } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';
import type { Components, Part } from './edtf-shape.ts';

interface Pattern {
  readonly year: string;
  readonly months: readonly number[];
  readonly dates: readonly number[];
}

/**
 * A date in which digits are written as X: from the first to the last day that fits the pattern. Refused when no day
 * fits. Looks at 10,000 years at most, and only when the day is rare (29 February) or exists nowhere.
 */
export function readUnspecified(written: Components, calendar: Calendar): Reading<Part> {
  const months = numbers(written.month ?? 'XX', 12);
  const dates = numbers(written.date ?? 'XX', 31);
  if (months.length === 0) return impossible('no-month');
  if (dates.length === 0) return impossible('no-day');
  const pattern = { year: written.year, months, dates };
  const earliest = firstDay(pattern, calendar);
  const latest = lastDay(pattern, calendar);
  if (earliest === undefined || latest === undefined) return impossible('no-day', lengthOf(months));
  const precision = precisionOf(written);
  return ok({ earliest, latest, precision, uncertain: false, approximate: false, unspecified: true });
}

/** First and last year that fit a pattern such as -19XX; undefined when none does. */
export function yearsOf(pattern: string): { readonly first: number; readonly last: number } | undefined {
  const first = yearAt(pattern, 0);
  const count = readingsOf(pattern);
  // The last reading of -00XX would be the year -0000, which is none.
  const last = yearAt(pattern, count - 1) ?? yearAt(pattern, count - 2);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** How exactly a year with X is known: the coarsest digit left open decides. */
export function yearPrecision(pattern: string): Precision {
  const digits = pattern.startsWith('-') ? pattern.slice(1) : pattern;
  const open = digits.indexOf('X');
  if (open < 0) return 'year';
  return open < 2 ? 'millennium' : open === 2 ? 'century' : 'decade';
}

function precisionOf(written: Components): Precision {
  const { year, month, date } = written;
  if (year.includes('X')) return yearPrecision(year);
  if (month === undefined || month.includes('X')) return 'year';
  return date === undefined || date.includes('X') ? 'month' : 'day';
}

function firstDay(pattern: Pattern, calendar: Calendar): Day | undefined {
  const count = readingsOf(pattern.year);
  for (let index = 0; index < count; index += 1) {
    const found = dayWithin(yearAt(pattern.year, index), pattern, calendar);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastDay(pattern: Pattern, calendar: Calendar): Day | undefined {
  const down = { year: pattern.year, months: pattern.months.toReversed(), dates: pattern.dates.toReversed() };
  for (let index = readingsOf(pattern.year) - 1; index >= 0; index -= 1) {
    const found = dayWithin(yearAt(pattern.year, index), down, calendar);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first day that exists, in the order of the lists. */
function dayWithin(year: number | undefined, pattern: Pattern, calendar: Calendar): Day | undefined {
  if (year === undefined) return undefined;
  for (const month of pattern.months) {
    const length = daysInMonth(year, month, calendar);
    const date = pattern.dates.find((candidate) => candidate <= length);
    if (date !== undefined) return dayIn(calendar, { year, month, day: date });
  }
  return undefined;
}

/** 1 to `highest`, as far as they fit a pattern of two characters. */
function numbers(pattern: string, highest: number): readonly number[] {
  const found: number[] = [];
  for (let n = 1; n <= highest; n += 1) {
    const digits = String(n).padStart(2, '0');
    if (fits(digits, pattern)) found.push(n);
  }
  return found;
}

function fits(digits: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  }
  return true;
}

function readingsOf(pattern: string): number {
  return 10 ** (pattern.split('X').length - 1);
}

/** The reading of a year pattern at an index, in order of time. The year 0 has no sign, so -0000 is none. */
function yearAt(pattern: string, index: number): number | undefined {
  const negative = pattern.startsWith('-');
  let rest = negative ? readingsOf(pattern) - 1 - index : index;
  let digits = '';
  for (let i = pattern.length - 1; i >= (negative ? 1 : 0); i -= 1) {
    const open = pattern[i] === 'X';
    digits = (open ? String(rest % 10) : (pattern[i] ?? '')) + digits;
    if (open) rest = Math.floor(rest / 10);
  }
  if (!negative) return Number(digits);
  return Number(digits) === 0 ? undefined : -Number(digits);
}

function lengthOf(months: readonly number[]): { readonly month?: number; readonly days?: number } {
  const [month] = months;
  return months.length !== 1 || month === undefined ? {} : { month, days: daysInMonth(4, month) };
}
