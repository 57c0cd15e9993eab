import { at } from '#base/column.ts';
import { bestDay, type EventDate } from '#domain/date.ts';
import { civil, dayOf, type Day } from '#domain/day.ts';

/** Whole years on one line; every row of a table uses the same. */
export interface Axis {
  readonly first: Day;
  /** The day after the last. */
  readonly end: Day;
  /** Years with a line and, where there is room, a name. */
  readonly years: readonly { readonly year: number; readonly share: number; readonly named: boolean }[];
}

/** Years that are named at most. */
const NAMES = 8;

/** The years that these dates touch with their best days; undefined when none has one. */
export function axisOf(dates: readonly (EventDate | undefined)[]): Axis | undefined {
  return axisOfDays(dates.map((date) => (date === undefined ? undefined : bestDay(date))));
}

export function axisOfDays(days: readonly (Day | undefined)[]): Axis | undefined {
  const years = days.filter((day) => day !== undefined).map((day) => civil(day).year);
  if (years.length === 0) return undefined;
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return axisOfYears(first, last);
}

function axisOfYears(first: number, last: number): Axis {
  const start = dayOf(first, 1, 1);
  const end = dayOf(last + 1, 1, 1);
  const step = stepOf(last - first + 1);
  const years: Axis['years'][number][] = [];
  for (let year = first; year <= last; year += 1) {
    const named = year % step === 0 || step === 1;
    // Beyond some decades only the named years get a line.
    if (named || last - first < 40)
      years.push({ year, share: shareOf({ first: start, end }, dayOf(year, 1, 1)), named });
  }
  return { first: start, end, years };
}

/** Place of a day on the line, 0 to 1. */
export function shareOf({ first, end }: Pick<Axis, 'first' | 'end'>, day: number): number {
  return Math.min(1, Math.max(0, (day - first) / (end - first)));
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

function stepOf(years: number): number {
  return STEPS.find((step) => years / step <= NAMES) ?? Math.ceil(years / NAMES / 1000) * 1000;
}

/** From the first to the last of some days; undefined when none is known. */
export function reach(days: readonly (Day | undefined)[]): readonly [Day, Day] | undefined {
  const known = days.filter((day) => day !== undefined).sort((a, b) => a - b);
  return known.length === 0 ? undefined : [at(known, 0), at(known, known.length - 1)];
}
