import type { Lang } from './lang.ts';
import type { Words } from './words.ts';

/** A visitor loads one language; the other comes when it is asked for. */
export function loadWords(lang: Lang): Promise<Words> {
  switch (lang) {
    case 'de':
      return import('./de.ts').then((module) => module.words);
    case 'en':
      return import('./en.ts').then((module) => module.words);
  }
}
