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
const SEASONS: readonly Stretch[] = [3, 6, 9, 12].map((first) => ({ first, months: 3 }));
const QUARTERS: readonly Stretch[] = [1, 4, 7, 10].map((first) => ({ first, months: 3 }));
const QUADRIMESTERS: readonly Stretch[] = [1, 5, 9].map((first) => ({ first, months: 4 }));
const SEMESTERS: readonly Stretch[] = [1, 7].map((first) => ({ first, months: 6 }));

/** By code, from 21: seasons without a place (read as northern), northern, southern; then the divisions. */
const STRETCHES: readonly Stretch[] = [
  ...SEASONS,
  ...SEASONS,
  ...SEASONS.slice(2),
  ...SEASONS.slice(0, 2),
  ...QUARTERS,
  ...QUADRIMESTERS,
  ...SEMESTERS,
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
