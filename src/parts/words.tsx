import { createContext, useContext } from 'react';
import type { Words } from '#i18n/words.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

/** The interface's words in the visitor's language; `words.lang` tells which. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords outside its provider');
  return words;
}
