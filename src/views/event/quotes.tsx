import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { QUOTES, quoteId } from '#explore/directory.ts';
import { keyed } from '#parts/entitypage/keyed.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { StepLink } from '#parts/link.tsx';
import { Quote } from '#parts/quote.tsx';
import { original } from '#parts/quote-text.ts';
import { useLanguages } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** What was said, whole and in the original language. */
export function Quotes({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event, records } = useWords();
  const { quotes } = detail.event;
  const languages = useLanguages();
  if (quotes.length === 0) return null;
  const sources = quotes.map(
    (quote) => detail.sources.find(({ source }) => source.id === quote.source)?.source,
  );
  const kind = single(sources.map((source) => source?.kind));
  const language = single(quotes.map((quote) => original(quote, languages).lang));
  const origin = event.quotesFrom(
    sources.includes(undefined) ? undefined : event.fromSource(kind),
    language === undefined ? undefined : event.language(language),
  );
  return (
    <Section title={event.quotes(quotes.length)} aside={origin}>
      <div className={css.quotes}>
        {keyed(quotes, ({ speaker = '' }) => speaker).map(({ key, index, item: quote }) => (
          <Quote key={key} quote={quote} speaker={detail.speakers[index]} source={sources[index]}>
            {', '}
            <StepLink
              to={[{ kind: 'open', view: QUOTES, id: quoteId(detail.event.id, index + 1) }]}
              className={css.link}
            >
              {records.linkToQuote}
            </StepLink>
          </Quote>
        ))}
      </div>
    </Section>
  );
}

/** The one value that all share; undefined when they differ. */
function single<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
