import { civil } from '#domain/day.ts';
import type { Day } from '#domain/day.ts';
import { monthName, yearName } from './dates-names.ts';
import type { Lang } from './lang.ts';

export type TickUnit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';

/** The label of a tick that stands for itself: "1900", "2019", "Apr 2019", "29. Aug 2019". The day is the tick's first. */
export function tickLabel(day: Day, unit: TickUnit, lang: Lang): string {
  const { year, month } = civil(day);
  const minor = tickMinor(day, unit, lang);
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return minor;
    case 'quarter':
    case 'month':
      return `${minor} ${yearName(year, lang)}`;
    case 'week':
    case 'day':
      return `${minor} ${monthName(month, lang, 'tick')} ${yearName(year, lang)}`;
  }
}

/** The label of a tick below a larger one that names the rest: "2019", "Apr", "29." or "29". */
export function tickMinor(day: Day, unit: TickUnit, lang: Lang): string {
  const date = civil(day);
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return yearName(date.year, lang);
    case 'quarter':
    case 'month':
      return monthName(date.month, lang, 'tick');
    case 'week':
    case 'day':
      return lang === 'de' ? `${date.day}.` : `${date.day}`;
  }
}
