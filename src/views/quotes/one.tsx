import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { useEvent } from '#explore/answers.ts';
import { QUOTES, quoteNamed } from '#explore/directory.ts';
import { CiteButton, CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import { MissingRecord } from '#parts/entitypage/missing.tsx';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { EventLine } from '#parts/eventrow.tsx';
import { StepLink } from '#parts/link.tsx';
import { Quote } from '#parts/quote.tsx';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './quotes.module.css';

/** One quote under its own address: whole, with speaker, event and source. */
export function OneQuote({ id }: { readonly id: string }): ReactNode {
  const { records } = useWords();
  const named = quoteNamed(id);
  const { data, missing } = useEvent(named?.event);
  const quote = named === undefined ? undefined : data?.event.quotes[named.number - 1];
  if (missing || (data !== undefined && quote === undefined))
    return <MissingRecord title={records.missingQuoteTitle} words={records.missingQuote(id)} />;
  if (data === undefined || named === undefined || quote === undefined) return <Waiting />;
  return <Article id={id} detail={data} number={named.number} quote={quote} />;
}

interface Props {
  readonly id: string;
  readonly detail: EventDetail;
  readonly number: number;
  readonly quote: EventDetail['event']['quotes'][number];
}

function Article({ id, detail, number, quote }: Props): ReactNode {
  const { records } = useWords();
  const text = useText();
  const { event } = detail;
  const speaker = detail.speakers[number - 1];
  const title = speaker === undefined ? text(event.title) : text(speaker.label);
  const label = records.quoteOf(title);
  const citation = useCitation({ kind: QUOTES, id, label });
  const source = detail.sources.find((one) => one.source.id === quote.source)?.source;
  return (
    <article className={page.page}>
      <div className={page.bar}>
        <StepLink to={[{ kind: 'open', view: QUOTES }]} className={page.back}>
          <ChevronLeft size={16} aria-hidden="true" />
          <span>{records.allQuotes}</span>
        </StepLink>
        <div>
          <CiteButton citation={citation} />
        </div>
      </div>
      <h1 className={page.title}>
        <bdi>{label}</bdi>
      </h1>
      <div className={css.one}>
        <Quote quote={quote} speaker={speaker} source={source} />
      </div>
      <Section title={records.toEvent}>
        <EventLine event={{ ...event, place: detail.places[0]?.ref, present: 0 }} place />
      </Section>
      <CiteSection citation={citation} />
    </article>
  );
}
