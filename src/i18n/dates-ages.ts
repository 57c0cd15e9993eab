import type { Civil } from '#domain/day.ts';
import { dayMonthText } from './dates-days.ts';
import type { Style } from './dates-days.ts';
import { ERA, NAMES, monthName, ordinal, yearName, yearSpan } from './dates-names.ts';
import { DOUBT } from './dates-words.ts';

// Codes of ISO 8601-2: 21 to 24 and 25 to 28 seasons (north), 29 to 32 seasons (south), 33 to 36 quarters,
// 37 to 39 quadrimesters, 40 and 41 semesters.
export function seasonText(code: number, year: number, style: Style): string {
  const { lang } = style;
  if (code >= 33) return `${partText(code, style)} ${yearName(year, lang)}`;
  const name = NAMES[lang].seasons[(code - 21) % 4] ?? '';
  const south = code >= 29;
  const overNewYear = (code - 21) % 4 === (south ? 1 : 3) && year >= 1000;
  const next = overNewYear ? `/${String((year + 1) % 100).padStart(2, '0')}` : '';
  return `${name} ${yearName(year, lang)}${next}${south ? ` (${SOUTH[lang][style.form]})` : ''}`;
}

const SOUTH = {
  de: { long: 'Südhalbkugel', short: 'Süd' },
  en: { long: 'southern hemisphere', short: 'south' },
} as const;

const PARTS = {
  de: {
    quarter: { long: 'Quartal', short: 'Quartal' },
    third: { long: 'Jahresdrittel', short: 'Drittel' },
    half: { long: 'Halbjahr', short: 'Halbjahr' },
  },
  en: {
    quarter: { long: 'quarter of', short: 'quarter' },
    third: { long: 'third of', short: 'third' },
    half: { long: 'half of', short: 'half' },
  },
} as const;

function partText(code: number, style: Style): string {
  const part = code >= 40 ? 'half' : code >= 37 ? 'third' : 'quarter';
  const nth = code - { quarter: 32, third: 36, half: 39 }[part];
  return `${ordinal(nth, style.lang)} ${PARTS[style.lang][part][style.form]}`;
}

// "1900s" may be ten or a hundred years, and before the year 1000 nobody speaks so: these are written as a span.
export function decadeText(first: number, last: number, style: Style): string {
  if (first < 1000 || first % 100 === 0) return yearSpan(first, last, style.lang);
  if (style.lang === 'en') return `${first}s`;
  return style.form === 'short' ? `${first}er` : `${first}er Jahre`;
}

interface Age {
  readonly unit: 'century' | 'millennium';
  /** The first year of it. */
  readonly year: number;
  readonly size: number;
}

export function ageText(age: Age, style: Style): string {
  const { lang } = style;
  const before = age.year < 0;
  const nth = ordinal(Math.floor((before ? -age.year : age.year) / age.size) + 1, lang);
  return `${nth} ${AGES[lang][age.unit][style.form]}${before ? ` ${ERA[lang].before}` : ''}`;
}

const AGES = {
  de: {
    century: { long: 'Jahrhundert', short: 'Jh.' },
    millennium: { long: 'Jahrtausend', short: 'Jt.' },
  },
  en: {
    century: { long: 'century', short: 'c.' },
    millennium: { long: 'millennium', short: 'mill.' },
  },
} as const;

export function anyYearText(first: Civil, last: Civil, style: Style): string {
  const unknown = DOUBT[style.lang].noYear;
  if (first.month !== last.month) return unknown;
  const known =
    first.day === last.day ? dayMonthText(first, style) : monthName(first.month, style.lang, style.form);
  return `${known}, ${unknown}`;
}
