import { createContext, useContext } from 'react';
import { WORDS, type Words } from '#i18n/words.ts';

export const WordsContext = createContext<Words>(WORDS.en);

/** The interface's words in the visitor's language; `words.lang` tells which. */
export function useWords(): Words {
  return useContext(WordsContext);
}
