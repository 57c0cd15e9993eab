import type { DayRange } from '#domain/date.ts';
import { parseTyped, rangeWords } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';

/** What a visitor typed into a date field: days, nothing, or what is wrong with it in words. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'days'; readonly range: DayRange }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads a date field. A date that has two readings is never guessed; one outside `within` is said to be outside. */
export function readTyped(text: string, within: DayRange, words: Words): Typed {
  const { date } = words.timeline;
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const range = parseTyped(typed, words.lang);
  if (range === undefined)
    return { kind: 'wrong', message: isAmbiguous(typed) ? date.ambiguous(typed) : date.unknown(typed) };
  if (range.last < within.first || range.first > within.last)
    return { kind: 'wrong', message: date.outside(rangeWords(within, words.lang)) };
  return { kind: 'days', range };
}

/** Day and month could be either. */
function isAmbiguous(text: string): boolean {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}$/.exec(text);
  if (match === null) return false;
  const [a, b] = [Number(match[1]), Number(match[3])];
  return a >= 1 && a <= 12 && b >= 1 && b <= 12 && a !== b;
}
