import { at } from '#base/column.ts';
import type { Quote } from '#domain/event.ts';
import type { Text } from '#domain/text.ts';
import { labelOf, type Records } from './records.ts';
import type { Refs } from './refs.ts';
import type { Selection } from './select.ts';
import type { NumberedQuote, Quotes, QuotesAsk } from './term-result.ts';
import { asked, says } from './text.ts';

/** Quotes of the events that fit, by date, within an event as in the file. One pass over them. */
export function quotesOf(selection: Selection, of: Refs, { search, from, count }: QuotesAsk): Quotes {
  const wanted = asked(search);
  const found: (readonly [position: number, index: number])[] = [];
  for (const position of selection.fit().positions()) {
    const { quotes } = of.event(position);
    for (let index = 0; index < quotes.length; index += 1)
      if (wanted.length === 0 || says(textsOf(of, at(quotes, index)), wanted)) found.push([position, index]);
  }
  return {
    total: found.length,
    all: of.index.dataset.events.reduce((sum, { quotes }) => sum + quotes.length, 0),
    rows: found.slice(from, from + count).map(([position, index]) => quoteOf(of, position, index)),
  };
}

/** A quote by its place among those of its event, from 0. */
export function quoteOf(of: Refs, position: number, index: number): NumberedQuote {
  const quote = at(of.event(position).quotes, index);
  return {
    event: of.brief(position),
    number: index + 1,
    quote,
    speaker: of.maybe(quote.speakerKind ?? 'person', quote.speaker),
    source: quote.source === undefined ? undefined : of.source(quote.source),
  };
}

/** What a quote is found by: its words, and the name of who said them. */
function textsOf(of: Records, { text, speaker, speakerKind }: Quote): readonly Text[] {
  const name = speaker === undefined ? undefined : labelOf(of, speakerKind ?? 'person', speaker);
  return name === undefined ? [text] : [text, name];
}
