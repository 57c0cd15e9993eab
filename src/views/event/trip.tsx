import type { ReactNode } from 'react';
import type { EventBrief, EventDetail } from '#engine/result.ts';
import { useDateWords } from '#parts/certainty.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import { TripBracket } from '#parts/tripbracket.tsx';
import { daysOf, isOrderOpen } from '#parts/tripbracket-days.ts';
import { useWords } from '#parts/words.tsx';

/** The whole that this event is a part of, with all its parts by day; or its own parts. */
export function Trip({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = detail;
  return (
    <>
      {detail.occasion !== undefined && (
        <Stops of={detail.occasion.event} stops={detail.occasion.parts} current={event.id} />
      )}
      {detail.parts.length > 0 && <Stops of={event} stops={detail.parts} current={undefined} />}
    </>
  );
}

interface StopsProps {
  readonly of: Pick<EventBrief, 'type' | 'date'>;
  readonly stops: readonly EventBrief[];
  readonly current: EventBrief['id'] | undefined;
}

function Stops({ of, stops, current }: StopsProps): ReactNode {
  const { event } = useWords();
  const dates = useDateWords();
  const title = of.type === 'trip' ? event.trip(stops.length) : event.whole(stops.length);
  const order = isOrderOpen(daysOf(stops)) ? `, ${event.noOrder}` : '';
  return (
    <Section title={title} aside={`${dates.plain(of.date)}${order}`}>
      <TripBracket stops={stops} current={current} />
    </Section>
  );
}
