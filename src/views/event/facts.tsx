import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { Certainty, useDateWords } from '#parts/certainty.tsx';
import page from '#parts/entitypage/page.module.css';
import { Where } from '#parts/entitypage/where.tsx';
import { RecordLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** When, where, occasion and topics. */
export function Facts({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  return (
    <section className={css.facts} aria-label={event.facts}>
      <dl>
        <dt>{event.when}</dt>
        <dd>
          <Certainty date={detail.event.date} />
        </dd>
        <dt>{event.where}</dt>
        <dd>
          <Where places={detail.places} />
        </dd>
        <Occasion detail={detail} />
        <Topics detail={detail} />
      </dl>
    </section>
  );
}

function Occasion({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const dates = useDateWords();
  const whole = detail.occasion?.event;
  if (whole === undefined) return null;
  return (
    <>
      <dt>{event.occasion}</dt>
      <dd>
        <RecordLink kind="event" id={whole.id} className={page.link}>
          <DataText text={whole.title} />
        </RecordLink>
        {`, ${dates.plain(whole.date)}`}
      </dd>
    </>
  );
}

function Topics({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  if (detail.topics.length === 0) return null;
  return (
    <>
      <dt>{event.topics}</dt>
      <dd>
        {detail.topics.map((topic, index) => (
          <span key={topic.id}>
            {index > 0 && ', '}
            <RecordLink kind="topic" id={topic.id} className={css.link}>
              <DataText text={topic.label} />
            </RecordLink>
          </span>
        ))}
      </dd>
    </>
  );
}
