import { useEffect, useState } from 'react';
import type { Lang } from '#i18n/lang.ts';
import { loadWords, type Words } from '#i18n/words.ts';
import { busyWith } from './busy.ts';

/** The words of a language; until they are here the ones before, at first none. */
export function useLoadedWords(lang: Lang): Words | undefined {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let wanted = true;
    const take = (loaded: Words) => {
      if (wanted) setWords(loaded);
    };
    // A chunk that is gone after a new release reloads the page (main.tsx).
    busyWith(loadWords(lang)).then(take, () => undefined);
    return () => {
      wanted = false;
    };
  }, [lang]);
  return words;
}
