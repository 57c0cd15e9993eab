import type { Lang } from './lang.ts';
import { number } from './numbers.ts';

// The names stand here and do not come from Intl: browsers disagree about short months ("Sep", "Sept", "Sept."), and
// the words of a date must be the same on every machine.

interface Names {
  readonly months: readonly string[];
  /** In running text and tables, with the dot that German writes. */
  readonly monthsShort: readonly string[];
  /** On an axis and in a chip. */
  readonly monthsTick: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Spring first. */
  readonly seasons: readonly string[];
}

export const NAMES: { readonly [L in Lang]: Names } = {
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    monthsShort: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
    monthsTick: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
    seasons: 'Frühling Sommer Herbst Winter'.split(' '),
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    monthsTick: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    seasons: 'spring summer autumn winter'.split(' '),
  },
};

export type MonthForm = 'long' | 'short' | 'tick';

/** Name of a month, 1 to 12. */
export function monthName(month: number, lang: Lang, form: MonthForm = 'long'): string {
  const names = NAMES[lang];
  const list = form === 'long' ? names.months : form === 'short' ? names.monthsShort : names.monthsTick;
  return list[month - 1] ?? '';
}

/** Name of a weekday, 0 = Monday. */
export function weekdayName(weekday: number, lang: Lang): string {
  return NAMES[lang].weekdays[weekday] ?? '';
}

/** An astronomical year (0 = 1 BC) as people write it; before the year 1000 with its era, beyond 9999 grouped. */
export function yearName(year: number, lang: Lang): string {
  if (year <= 0) return `${plainYear(1 - year, lang)} ${ERA[lang].before}`;
  if (year >= 1000) return plainYear(year, lang);
  return lang === 'de' ? `${year} n. Chr.` : `AD ${year}`;
}

/** "2015–2022", "AD 800–809", "2000–1991 BC", "45 BC – AD 12". */
export function yearSpan(first: number, last: number, lang: Lang): string {
  if (first <= 0 && last <= 0) return `${plainYear(1 - first, lang)}–${yearName(last, lang)}`;
  if (first > 0 && last < 1000)
    return lang === 'de' ? `${first}–${yearName(last, lang)}` : `AD ${first}–${last}`;
  const dash = first >= 1000 ? '–' : ' – ';
  return `${yearName(first, lang)}${dash}${yearName(last, lang)}`;
}

/** "1st", "22nd", "113th"; in German "1.". */
export function ordinal(n: number, lang: Lang): string {
  if (lang === 'de') return `${n}.`;
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

export const ERA = { de: { before: 'v. Chr.' }, en: { before: 'BC' } } as const;

function plainYear(year: number, lang: Lang): string {
  return year > 9999 ? number(year, lang) : String(year);
}
