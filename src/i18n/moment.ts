import type { Lang } from './lang.ts';

const FORMATS = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
} as const;

/** A moment of the visitor's own clock, for reports of failures. Never for dates of the data. */
export function moment(at: Date, lang: Lang): string {
  return FORMATS[lang].format(at);
}
