import { ok } from '#base/result.ts';
import { dayIn, daysInMonth } from './day.ts';
import type { Calendar } from './day.ts';
import { impossible } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';
import type { Part } from './edtf-shape.ts';
import { yearPrecision, yearsOf } from './edtf-unspecified.ts';

/** First month and length in months of the codes 21 to 41. Winter reaches into the next year. */
interface Stretch {
  readonly first: number;
  readonly months: number;
}

// ISO 8601-2 names these divisions and gives the quarters, quadrimesters and semesters their months. It leaves the
// months of the seasons open; here they are the meteorological ones (December to February for a northern winter).
const SPRING: Stretch = { first: 3, months: 3 };
const SUMMER: Stretch = { first: 6, months: 3 };
const AUTUMN: Stretch = { first: 9, months: 3 };
const WINTER: Stretch = { first: 12, months: 3 };
const STRETCHES: readonly Stretch[] = [
  // 21 to 24: without a place, read as northern
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER,
  // 25 to 28: northern hemisphere
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER,
  // 29 to 32: southern hemisphere
  AUTUMN,
  WINTER,
  SPRING,
  SUMMER,
  // 33 to 36: quarters
  { first: 1, months: 3 },
  { first: 4, months: 3 },
  { first: 7, months: 3 },
  { first: 10, months: 3 },
  // 37 to 39: quadrimesters
  { first: 1, months: 4 },
  { first: 5, months: 4 },
  { first: 9, months: 4 },
  // 40 and 41: semesters
  { first: 1, months: 6 },
  { first: 7, months: 6 },
];

/** A season or another division of the year; `code` is 21 to 41, the year may have digits written as X. */
export function readSeason(year: string, code: number, calendar: Calendar): Reading<Part> {
  const stretch = STRETCHES[code - 21];
  const years = yearsOf(year);
  if (stretch === undefined || years === undefined) return impossible('no-month');
  const last = stretch.first + stretch.months - 1;
  const endYear = last > 12 ? years.last + 1 : years.last;
  const endMonth = last > 12 ? last - 12 : last;
  return ok({
    earliest: dayIn(calendar, { year: years.first, month: stretch.first, day: 1 }),
    latest: dayIn(calendar, {
      year: endYear,
      month: endMonth,
      day: daysInMonth(endYear, endMonth, calendar),
    }),
    precision: year.includes('X') ? yearPrecision(year) : 'season',
    uncertain: false,
    approximate: false,
    unspecified: year.includes('X'),
  });
}
