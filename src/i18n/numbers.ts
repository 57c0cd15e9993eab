import type { Lang } from './lang.ts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;
const FORMATS = { de: new Intl.NumberFormat(LOCALES.de), en: new Intl.NumberFormat(LOCALES.en) } as const;
const PERCENTS = {
  de: new Intl.NumberFormat(LOCALES.de, { style: 'percent' }),
  en: new Intl.NumberFormat(LOCALES.en, { style: 'percent' }),
} as const;
const LISTS = {
  de: new Intl.ListFormat(LOCALES.de, { type: 'conjunction' }),
  en: new Intl.ListFormat(LOCALES.en, { type: 'conjunction' }),
} as const;

/** 1043822 -> "1.043.822" in German, "1,043,822" in English. */
export function number(value: number, lang: Lang): string {
  return FORMATS[lang].format(value);
}

/** "1 Ereignis", "5 Ereignisse": both languages have exactly these two forms, for one and for all else. */
export function plural(value: number, lang: Lang, [one, many]: readonly [string, string]): string {
  return `${number(value, lang)} ${value === 1 ? one : many}`;
}

/** "41 %" in German, "41%" in English: whole percents, and never 0 or 100 where that is not the whole truth. */
export function percent(part: number, whole: number, lang: Lang): string {
  const exact = whole === 0 ? 0 : part / whole;
  const rounded = Math.round(exact * 100) / 100;
  const said = rounded === 0 && part > 0 ? 0.01 : rounded === 1 && part < whole ? 0.99 : rounded;
  return PERCENTS[lang].format(said);
}

/** "A, B und C". */
export function list(items: readonly string[], lang: Lang): string {
  return LISTS[lang].format(items);
}
