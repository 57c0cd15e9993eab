import type { Noun } from '#domain/dataset.ts';
import type { DayRange } from '#domain/date.ts';
import { civil, dayOf, daysInMonth } from '#domain/day.ts';
import type { Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Result } from '#engine/result.ts';
import { rangeWords } from '#i18n/dates.ts';
import { number } from '#i18n/numbers.ts';
import type { Words } from '#i18n/words.ts';

/** The result in words: the count first, then what qualifies it. */
export interface Sentence {
  readonly count: string;
  readonly rest: readonly string[];
}

interface Said {
  readonly words: Words;
  readonly noun: Noun | undefined;
  readonly text: (text: Text) => string;
}

/** "32 of 105 events" + "23 certainly in this time", "2 undated, not counted". Uses the data set's own noun where it brings one. */
export function sentence(result: Result, query: Query, { words, noun, text }: Said): Sentence {
  const own = noun === undefined ? undefined : text(noun.many);
  const count =
    result.possible === 0
      ? words.filters.none(result.total, own ?? '')
      : own === undefined
        ? words.common.eventsOf(result.possible, result.total)
        : words.common.nounOf(number(result.possible, words.lang), number(result.total, words.lang), own);
  return { count, rest: query.time === undefined ? untimed(result, words) : timed(result, words) };
}

function timed(result: Result, words: Words): readonly string[] {
  const certain = result.possible === 0 ? [] : [words.filters.certainly(result.certain)];
  return result.undated === 0 ? certain : [...certain, words.filters.undatedBeside(result.undated)];
}

function untimed(result: Result, words: Words): readonly string[] {
  const span = result.extent === undefined ? [] : [rangeWords(wholeMonths(result.extent), words.lang)];
  return result.undated === 0 ? span : [...span, words.filters.undatedWithin(result.undated)];
}

/** Over more than a year the days at either end say nothing: "January 2015 to December 2022". */
function wholeMonths({ first, last }: DayRange): DayRange {
  if (last - first <= 366) return { first, last };
  const from = civil(first);
  const to = civil(last);
  return {
    first: dayOf(from.year, from.month, 1),
    last: dayOf(to.year, to.month, daysInMonth(to.year, to.month)),
  };
}
