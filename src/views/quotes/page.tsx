import { useState, type ReactNode } from 'react';
import { filterCount } from '#explore/canonical.ts';
import { QUOTES, quoteId } from '#explore/directory.ts';
import { useQuotes } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { ActiveFilter, DirectoriesBar } from '#parts/directories.tsx';
import more from '#parts/more.module.css';
import page from '#parts/entitypage/page.module.css';
import { FindField } from '#parts/findfield.tsx';
import { StepLink } from '#parts/link.tsx';
import { Quote } from '#parts/quote.tsx';
import { useWords } from '#parts/words.tsx';
import { OneQuote } from './one.tsx';
import css from './quotes.module.css';

/** All quotes of the events under the current filter, or the one that the address names. */
export function QuotesPage(): ReactNode {
  const { id } = useExplore().state;
  return id === undefined ? <AllQuotes /> : <OneQuote key={id} id={id} />;
}

function AllQuotes(): ReactNode {
  const { state } = useExplore();
  const { records } = useWords();
  return (
    <article className={page.page} data-wide="true">
      <DirectoriesBar current={QUOTES} />
      <h1 className={page.title}>{records.quotes}</h1>
      <ActiveFilter />
      <List search={state.find} />
    </article>
  );
}

/** So many come at once. */
const PAGE = 50;

function List({ search }: { readonly search: string }): ReactNode {
  const { state } = useExplore();
  const { records, entity } = useWords();
  const [shown, setShown] = useState(PAGE);
  const [searched, setSearched] = useState(search);
  if (searched !== search) {
    setSearched(search);
    setShown(PAGE);
  }
  const { data } = useQuotes({ search, from: 0, count: shown });
  return (
    <>
      <p className={page.numbers} role="status">
        <strong>{data !== undefined && records.listedQuotes(data.total, data.all)}</strong>
        {data !== undefined && filterCount(state) > 0 && data.total < data.all && ` ${records.ofFilter}`}
      </p>
      <div className={css.find}>
        <FindField label={records.findQuotes} />
      </div>
      {data === undefined && <div className={css.waiting} aria-busy="true" />}
      {data?.total === 0 && <p className={css.nothing}>{records.noQuotes}</p>}
      {data !== undefined && data.total > 0 && (
        <div className={css.list}>
          {data.rows.map(({ event, number, quote, speaker, source }) => (
            <Quote
              key={quoteId(event.id, number)}
              quote={quote}
              speaker={speaker}
              source={source}
              event={event}
            >
              {', '}
              <StepLink
                to={[{ kind: 'open', view: QUOTES, id: quoteId(event.id, number) }]}
                className={page.link}
              >
                {records.linkToQuote}
              </StepLink>
            </Quote>
          ))}
        </div>
      )}
      {data !== undefined && data.rows.length < data.total && (
        <button type="button" className={more.more} onClick={() => setShown(shown + PAGE)}>
          {entity.showMore(data.total - data.rows.length)}
        </button>
      )}
    </>
  );
}
