import type { Civil } from '#domain/day.ts';
import { monthName, yearName } from './dates-names.ts';
import { sameDay } from './dates-piece.ts';
import type { Lang } from './lang.ts';

/** In words (pages) or short (tables, chips). */
export type Form = 'long' | 'short';

export interface Style {
  readonly lang: Lang;
  readonly form: Form;
}

/** "30. August 2019", "30.8.2019"; "30 August 2019", "30 Aug 2019". */
export function dayText(day: Civil, style: Style): string {
  const year = yearName(day.year, style.lang);
  return isNumeric(style) ? `${day.day}.${day.month}.${year}` : `${dayMonthText(day, style)} ${year}`;
}

/** A day without its year. */
export function dayMonthText(day: Civil, style: Style): string {
  if (isNumeric(style)) return `${day.day}.${day.month}.`;
  const dot = style.lang === 'de' ? '.' : '';
  return `${day.day}${dot} ${monthName(day.month, style.lang, style.form)}`;
}

/** "29.–31. August 2019", "30 August – 2 September 2019": what both days share is said once. */
export function daySpanText(first: Civil, last: Civil, style: Style): string {
  if (sameDay(first, last)) return dayText(first, style);
  const dash = isNumeric(style) ? '–' : ' – ';
  if (first.year !== last.year) return `${dayText(first, style)}${dash}${dayText(last, style)}`;
  if (first.month !== last.month) return `${dayMonthText(first, style)}${dash}${dayText(last, style)}`;
  return `${first.day}${style.lang === 'de' ? '.' : ''}–${dayText(last, style)}`;
}

/** "August 2019", "Aug. 2019". */
export function monthText(month: Civil, style: Style): string {
  return `${monthName(month.month, style.lang, style.form)} ${yearName(month.year, style.lang)}`;
}

/** "August–November 2021", "Dezember 2018 – März 2020". */
export function monthSpanText(first: Civil, last: Civil, style: Style): string {
  if (first.year !== last.year) return `${monthText(first, style)} – ${monthText(last, style)}`;
  if (first.month === last.month) return monthText(first, style);
  return `${monthName(first.month, style.lang, style.form)}–${monthText(last, style)}`;
}

function isNumeric(style: Style): boolean {
  return style.lang === 'de' && style.form === 'short';
}
