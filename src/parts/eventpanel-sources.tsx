import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import css from './eventpanel.module.css';
import { StepLink } from './link.tsx';
import { excerpt, original } from './quote-text.ts';
import { Quote } from './quote.tsx';
import { Imprint, SourceTitle } from './sources.tsx';
import { useLanguages } from './text.tsx';
import { useWords } from './words.tsx';

/** The beginning of the first quote, with the way to all of them. */
export function PanelQuote({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const languages = useLanguages();
  const { quotes, id } = detail.event;
  const [first] = quotes;
  if (first === undefined) return null;
  const more = quotes.length > 1 || excerpt(original(first, languages).value) !== undefined;
  return (
    <div className={css.part}>
      <Quote quote={first} speaker={detail.speakers[0]} short>
        {more && '. '}
        {more && (
          <StepLink to={[{ kind: 'open', view: 'event', id }]} className={css.link}>
            {event.wholeQuotes(quotes.length)}
          </StepLink>
        )}
      </Quote>
    </div>
  );
}

/** How many sources, the first in full. */
export function PanelSources({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { common, event } = useWords();
  const [first] = detail.sources;
  if (first === undefined) return null;
  return (
    <section className={css.part}>
      <h3>{common.sources(detail.sources.length)}</h3>
      <p>
        <SourceTitle source={first.source} />
      </p>
      <p className={css.about}>
        <Imprint source={first.source} />{' '}
        {detail.sources.length > 1 && (
          <StepLink to={[{ kind: 'open', view: 'event', id: detail.event.id }]} className={css.quiet}>
            {event.andMore(detail.sources.length - 1)}
          </StepLink>
        )}
      </p>
    </section>
  );
}
