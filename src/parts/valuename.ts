import { NOT_STATED, type FacetName } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Words } from '#i18n/words.ts';

interface Speech {
  readonly words: Words;
  readonly text: (text: Text) => string;
}

/** How a value of a facet is called: presence and what is not stated in our own words, the rest as the data set has it. */
export function valueName(
  facet: FacetName,
  { id, label }: { readonly id: string; readonly label: Text },
  { words, text }: Speech,
): string {
  if (id === NOT_STATED) return words.common.notStated;
  const presence = facet === 'presence' ? words.filters.presenceShort[id] : undefined;
  return presence ?? text(label);
}
