import { useEffect, useState } from 'react';
import type { Lang } from '#i18n/lang.ts';
import { loadWords } from '#i18n/load.ts';
import type { Words } from '#i18n/words.ts';
import { busyWith } from './busy.ts';

/** `failed`: they did not arrive, and none were here before. */
export type LoadedWords = Words | 'failed' | undefined;

/** The words of a language; until they are here the ones before, at first none. */
export function useLoadedWords(lang: Lang): LoadedWords {
  const [words, setWords] = useState<LoadedWords>();
  useEffect(() => {
    let wanted = true;
    const take = (loaded: Words) => {
      if (wanted) setWords(loaded);
    };
    const fail = () => {
      if (wanted) setWords((before) => before ?? 'failed');
    };
    busyWith(loadWords(lang)).then(take, fail);
    return () => {
      wanted = false;
    };
  }, [lang]);
  return words;
}
