import type { ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import type { EventBrief, Ref } from '#engine/result.ts';
import { useDateWords } from './certainty.tsx';
import { useFirst } from './more.tsx';
import css from './eventrow.module.css';
import { Glyph } from './glyph.tsx';
import { RecordLink } from './link.tsx';
import { DataText } from './text.tsx';
import { useWords } from './words.tsx';

/** Drawn hollow: the day is not known, or only inferred. */
export function isHollow(event: Pick<EventBrief, 'date'>): boolean {
  return event.date !== undefined && isVague(event.date);
}

interface Props {
  readonly event: EventBrief;
  /** Puts the place behind the date. */
  readonly place?: boolean;
  /** More about the event, in the grey line. */
  readonly children?: ReactNode;
}

/** An event as a line of its own: mark, title as a link, date below. */
export function EventLine({ event, place = false, children }: Props): ReactNode {
  const { common } = useWords();
  const dates = useDateWords();
  return (
    <span className={css.line}>
      <Glyph type={event.type} hollow={isHollow(event)} />
      <span>
        <RecordLink kind="event" id={event.id} className={css.title}>
          <DataText text={event.title} />
        </RecordLink>
        <span className={css.about}>
          {dates.plain(event.date)}
          {place && ', '}
          {place && (event.place === undefined ? common.noPlace : <PlaceLink place={event.place} />)}
          {children}
        </span>
      </span>
    </span>
  );
}

/** The name of a place, leading to its page. */
export function PlaceLink({ place }: { readonly place: Ref }): ReactNode {
  return (
    <RecordLink kind={place.kind} id={place.id} className={css.place}>
      <DataText text={place.label} />
    </RecordLink>
  );
}

const FIRST = 50;

/** Events below each other. */
export function EventLines({
  events,
  place = false,
}: {
  readonly events: readonly EventBrief[];
  readonly place?: boolean;
}): ReactNode {
  const { shown, more } = useFirst(events, FIRST);
  return (
    <>
      <ul className={css.lines}>
        {shown.map((event) => (
          <li key={event.id}>
            <EventLine event={event} place={place} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
