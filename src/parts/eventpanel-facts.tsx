import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { Certainty, useDateWords } from './certainty.tsx';
import { Where } from './entitypage/where.tsx';
import css from './eventpanel.module.css';
import { RecordLink, StepLink } from './link.tsx';
import { DataText } from './text.tsx';
import { TripLine } from './tripbracket.tsx';
import { useWords } from './words.tsx';

const TOPICS = 3;

/** When, where, occasion with its line of stops, and the first topics. */
export function PanelFacts({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  return (
    <dl className={css.facts}>
      <div>
        <dt>{event.when}</dt>
        <dd>
          <Certainty date={detail.event.date} />
        </dd>
      </div>
      <div>
        <dt>{event.where}</dt>
        <dd>
          <Where places={detail.places} />
        </dd>
      </div>
      <Occasion detail={detail} />
      <Topics detail={detail} />
    </dl>
  );
}

function Occasion({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const dates = useDateWords();
  const { occasion } = detail;
  const stops = occasion?.parts ?? detail.parts;
  if (occasion === undefined && stops.length === 0) return null;
  return (
    <div>
      <dt>{event.occasion}</dt>
      <dd>
        {occasion === undefined ? (
          event.withParts(detail.event.type === 'trip', stops.length)
        ) : (
          <>
            <RecordLink kind="event" id={occasion.event.id} className={css.link}>
              <DataText text={occasion.event.title} />
            </RecordLink>
            {`, ${dates.plain(occasion.event.date)}, ${occasion.event.type === 'trip' ? event.oneOfStops(stops.length) : event.oneOfParts(stops.length)}`}
          </>
        )}
        <TripLine stops={stops} current={occasion === undefined ? undefined : detail.event.id} />
      </dd>
    </div>
  );
}

function Topics({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  if (detail.topics.length === 0) return null;
  const rest = detail.topics.length - TOPICS;
  return (
    <div>
      <dt>{event.topics}</dt>
      <dd>
        {detail.topics.slice(0, rest > 1 ? TOPICS : TOPICS + 1).map((topic, index) => (
          <span key={topic.id}>
            {index > 0 && ', '}
            <RecordLink kind="topic" id={topic.id} className={css.link}>
              <DataText text={topic.label} />
            </RecordLink>
          </span>
        ))}
        {rest > 1 && ' '}
        {rest > 1 && (
          <StepLink to={[{ kind: 'open', view: 'event', id: detail.event.id }]} className={css.quiet}>
            {event.andMore(rest)}
          </StepLink>
        )}
      </dd>
    </div>
  );
}
