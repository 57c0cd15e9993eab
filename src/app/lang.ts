import { chooseLang, type Lang } from '#i18n/lang.ts';

/** The language of the address, else the first of the browser's that is spoken here, else the site's, else English. */
export function preferredLang(chosen: Lang | undefined, site?: Lang): Lang {
  return chooseLang([chosen, ...navigator.languages, site].filter((tag) => tag !== undefined));
}
