import type { ReactNode } from 'react';
import type { QuoteDetail } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { Quote } from '../quote.tsx';
import { useWords } from '../words.tsx';
import { keyed } from './keyed.ts';
import { useFirst } from '../more.tsx';
import { Section } from './section.tsx';
import css from './page.module.css';

const FIRST = 50;

/** Everything somebody is quoted with, whole, with event and source. */
export function EntityQuotes({
  quotes,
  total,
}: {
  readonly quotes: readonly QuoteDetail[];
  readonly total: number;
}): ReactNode {
  const { lang, entity } = useWords();
  const { shown, more } = useFirst(quotes, FIRST);
  if (quotes.length === 0) return null;
  return (
    <Section title={entity.quotes} aside={number(total, lang)}>
      <div className={css.quotes}>
        {keyed(shown, ({ event }) => event.id).map(({ key, item: { event, quote, speaker, source } }) => (
          <Quote key={key} quote={quote} speaker={speaker} source={source} event={event} />
        ))}
      </div>
      {more}
    </Section>
  );
}
