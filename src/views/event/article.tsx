import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { Participants } from '#parts/participants.tsx';
import { Sources } from '#parts/sources.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Attests, Note } from './foot.tsx';
import { Head } from './head.tsx';
import { EventMap } from './map.tsx';
import { Photos } from './photos.tsx';
import { Quotes } from './quotes.tsx';
import { Related } from './related.tsx';
import { Together } from './together.tsx';
import { Trip } from './trip.tsx';

/** Everything that the record of one event holds. On the phone the sections follow in the order of this text. */
export function EventArticle({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event: words } = useWords();
  const { event } = detail;
  const citation = useCitation({ kind: 'event', id: event.id, label: event.title });
  const of = { quotes: event.quotes.length, figures: event.figures.length, images: event.images.length };
  return (
    <article className={page.page}>
      <Head detail={detail} citation={citation} />
      <div className={css.columns}>
        <Facts detail={detail} />
        <div className={css.main}>
          <Section title={words.who}>
            <Participants participants={detail.participants} />
          </Section>
          <Quotes detail={detail} />
        </div>
        <div className={css.side}>
          <EventMap detail={detail} />
          <Figures detail={detail} />
          <Photos detail={detail} />
          <Related detail={detail} />
        </div>
      </div>
      <Trip detail={detail} />
      <Together detail={detail} />
      <div className={css.halves}>
        <Section title={words.sources} aside={words.sourcesAside(detail.sources.length)}>
          <Sources sources={detail.sources} of={of} />
        </Section>
        <div>
          {event.notes !== undefined && (
            <Note>
              <DataText text={event.notes} />
            </Note>
          )}
          <Attests detail={detail} />
          <CiteSection citation={citation} />
        </div>
      </div>
    </article>
  );
}
