import type { Lang } from './lang.ts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;
const FORMATS = { de: new Intl.NumberFormat(LOCALES.de), en: new Intl.NumberFormat(LOCALES.en) } as const;
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

/** "A, B und C". */
export function list(items: readonly string[], lang: Lang): string {
  return LISTS[lang].format(items);
}
