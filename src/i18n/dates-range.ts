import type { DayRange } from '#domain/date.ts';
import { civil, daysInMonth, weekday } from '#domain/day.ts';
import type { Civil, Day } from '#domain/day.ts';
import { dayMonthText, daySpanText, dayText, monthText } from './dates-days.ts';
import { monthName, weekdayName, yearName } from './dates-names.ts';
import { wholeYears } from './dates-piece.ts';
import { JOIN } from './dates-words.ts';
import type { Lang } from './lang.ts';

/**
 * A time window in words: "Januar 2015 bis Dezember 2022", "August 2019", "2019", "29–31 August 2019". Whole years are
 * named alone only where that is unmistakable: one year, or more than fifty.
 */
export function rangeWords(range: DayRange, lang: Lang): string {
  const { first, last, unit } = endsOf(range);
  const to = JOIN[lang].long;
  if (unit === 'day') return daysText(first, last, lang);
  if (wholeYears(first, last)) {
    if (first.year === last.year) return yearName(first.year, lang);
    if (last.year - first.year >= 50) return `${yearName(first.year, lang)}${to}${yearName(last.year, lang)}`;
  }
  const style = { lang, form: 'long' } as const;
  if (first.year === last.year && first.month === last.month) return monthText(first, style);
  return `${monthText(first, style)}${to}${monthText(last, style)}`;
}

/** For chips: "Dez 2018 – Mär 2020", "2015 – 2022", "30.8.2019". */
export function rangeShort(range: DayRange, lang: Lang): string {
  const { first, last, unit } = endsOf(range);
  if (unit === 'day') return daySpanText(first, last, { lang, form: 'short' });
  if (wholeYears(first, last)) return joined(yearName(first.year, lang), yearName(last.year, lang));
  return joined(tickMonth(first, lang), tickMonth(last, lang));
}

/** "Donnerstag, 29. August", for headings under a known year. */
export function dayMonth(day: Day, lang: Lang, named = true): string {
  const text = dayMonthText(civil(day), { lang, form: 'long' });
  return named ? `${weekdayName(weekday(day), lang)}, ${text}` : text;
}

/** "30. August 2019". */
export function dayLong(day: Day, lang: Lang): string {
  return dayText(civil(day), { lang, form: 'long' });
}

/** "30.8.2019", "30 Aug 2019". */
export function dayShort(day: Day, lang: Lang): string {
  return dayText(civil(day), { lang, form: 'short' });
}

interface Ends {
  readonly first: Civil;
  readonly last: Civil;
  /** The coarsest unit in which both ends can be said; years are months too. */
  readonly unit: 'day' | 'month';
}

function endsOf(range: DayRange): Ends {
  const first = civil(range.first);
  const last = civil(range.last);
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  return { first, last, unit: whole ? 'month' : 'day' };
}

function daysText(first: Civil, last: Civil, lang: Lang): string {
  const style = { lang, form: 'long' } as const;
  const near = first.year === last.year && first.month === last.month;
  return near
    ? daySpanText(first, last, style)
    : `${dayText(first, style)}${JOIN[lang].long}${dayText(last, style)}`;
}

function tickMonth(month: Civil, lang: Lang): string {
  return `${monthName(month.month, lang, 'tick')} ${yearName(month.year, lang)}`;
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}
