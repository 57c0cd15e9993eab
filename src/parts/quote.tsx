import type { ReactNode } from 'react';
import type { Quote as QuoteRecord } from '#domain/event.ts';
import type { EventBrief, Ref } from '#engine/result.ts';
import type { Source } from '#domain/source.ts';
import { useDateWords } from './certainty.tsx';
import { RecordLink } from './link.tsx';
import css from './quote.module.css';
import { excerpt, original, quoteMarks } from './quote-text.ts';
import { SourceLink } from './sources-link.tsx';
import { DataText, useLanguages } from './text.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly quote: QuoteRecord;
  readonly speaker: Ref | undefined;
  readonly source?: Source | undefined;
  /** Where it was said, on pages that are not about the event itself. */
  readonly event?: EventBrief;
  /** Only the first sentences. */
  readonly short?: boolean;
  /** Behind the speaker, such as a link to the whole. */
  readonly children?: ReactNode;
}

/** A quote in the original language with hanging marks; speaker, event and source below. */
export function Quote({ quote, speaker, source, event, short = false, children }: Props): ReactNode {
  const words = useWords();
  const { value, lang } = original(quote, useLanguages());
  const marks = quoteMarks(lang);
  const cut = short ? excerpt(value) : undefined;
  return (
    <figure className={css.quote} data-short={short}>
      <blockquote lang={lang} dir="auto">
        <p>
          {marks.open}
          {cut ?? value}
          {cut !== undefined && ' …'}
          {marks.close}
        </p>
      </blockquote>
      <figcaption>
        {speaker === undefined ? words.event.speakerUnknown : <Speaker speaker={speaker} />}
        {event !== undefined && <Occasion event={event} />}
        {source !== undefined && (
          <>
            {', '}
            <SourceLink source={source} inline />
          </>
        )}
        {children}
      </figcaption>
    </figure>
  );
}

function Speaker({ speaker }: { readonly speaker: Ref }): ReactNode {
  return (
    <RecordLink kind={speaker.kind} id={speaker.id} className={css.speaker}>
      <DataText text={speaker.label} />
    </RecordLink>
  );
}

function Occasion({ event }: { readonly event: EventBrief }): ReactNode {
  const dates = useDateWords();
  return (
    <>
      {', '}
      <RecordLink kind="event" id={event.id} className={css.link}>
        <DataText text={event.title} />
      </RecordLink>
      {`, ${dates.plain(event.date)}`}
    </>
  );
}
