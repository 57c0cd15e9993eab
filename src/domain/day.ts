import type { Brand } from '#base/brand.ts';
import { assert } from '#base/assert.ts';

/** A day as a whole number, proleptic Gregorian calendar, day 0 = 1 January 1970. No clock, no time zone. */
export type Day = Brand<number, 'Day'>;

/** A day of the calendar; the year is astronomical (0 = 1 BC), the month 1 to 12, the day 1 to 31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Calendar = 'gregorian' | 'julian';

/** The first day of the Gregorian calendar, 15 October 1582: weekdays before it need a stated calendar. */
export const REFORM: Day = dayOf(1582, 10, 15);

/** Years beyond this distance from zero have no exact day number and are refused by every reader. */
export const YEAR_LIMIT = 2e13;

/** Brands a whole number. Throws when it is none. */
export function day(n: number): Day {
  assert(Number.isSafeInteger(n), `a day is a whole number, not ${n}`);
  return n as Day;
}

// Both calendars count in years that begin on 1 March, so that the leap day is the last of the year and the month
// lengths follow (153 m + 2) / 5. 719468 and 719470 are the days from 0000-03-01 of each calendar to day 0.
// (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil and civil_from_days.)

/** Day of a Gregorian date. The caller guarantees that the date exists; |year| at most YEAR_LIMIT. */
export function dayOf(year: number, month: number, date: number): Day {
  const marched = month > 2 ? year : year - 1;
  const century = Math.floor(marched / 100);
  const leaps = Math.floor(marched / 4) - century + Math.floor(century / 4);
  return (marched * 365 + leaps + dayOfMarchYear(month, date) - 719468) as Day;
}

/** Day of a date of the Julian calendar. The caller guarantees that the date exists there. */
export function julianDayOf(year: number, month: number, date: number): Day {
  const marched = month > 2 ? year : year - 1;
  return (marched * 365 + Math.floor(marched / 4) + dayOfMarchYear(month, date) - 719470) as Day;
}

/** Gregorian date of a day. */
export function civil(of: Day): Civil {
  const n = of + 719468;
  const era = Math.floor(n / 146097);
  const dayOfEra = n - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return fromMarch(era * 400 + yearOfEra, dayOfYear);
}

/** Date of a day in the Julian calendar. */
export function julianCivil(of: Day): Civil {
  const n = of + 719470;
  const era = Math.floor(n / 1461);
  const dayOfEra = n - era * 1461;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460)) / 365);
  return fromMarch(era * 4 + yearOfEra, dayOfEra - yearOfEra * 365);
}

/** Day of a date that exists in the calendar named. */
export function dayIn(calendar: Calendar, date: Civil): Day {
  const of = calendar === 'julian' ? julianDayOf : dayOf;
  return of(date.year, date.month, date.day);
}

/** Date of a day in the calendar named. */
export function civilIn(calendar: Calendar, of: Day): Civil {
  return calendar === 'julian' ? julianCivil(of) : civil(of);
}

export function isLeap(year: number, calendar: Calendar = 'gregorian'): boolean {
  return year % 4 === 0 && (calendar === 'julian' || year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; month 1 to 12. */
export function daysInMonth(year: number, month: number, calendar: Calendar = 'gregorian'): number {
  if (month === 2) return isLeap(year, calendar) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 = Monday to 6 = Sunday. */
export function weekday(of: Day): number {
  return of + 3 - 7 * Math.floor((of + 3) / 7);
}

function dayOfMarchYear(month: number, date: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
}

function fromMarch(marchYear: number, dayOfYear: number): Civil {
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
