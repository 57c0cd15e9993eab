import type { Metadata } from '#domain/dataset.ts';
import type { Text } from '#domain/text.ts';
import { number } from '#i18n/numbers.ts';
import type { Words } from '#i18n/words.ts';

interface Language {
  readonly words: Words;
  readonly text: (text: Text) => string;
}

/** "105 events", or in the data set's own word for them: "1,204 letters". */
export function eventCount(n: number, noun: Metadata['noun'], { words, text }: Language): string {
  if (noun === undefined) return words.common.events(n);
  return `${number(n, words.lang)} ${text(n === 1 ? noun.one : noun.many)}`;
}
