import { useMemo, type ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { PHONE, useMedia } from '#ui/media.ts';
import { useWords } from '../words.tsx';
import { EventTable } from './eventtable.tsx';
import { How } from './how.tsx';
import { Legend } from './legend.tsx';
import { ownOf, type Own } from './owntimeline-model.ts';
import { OwnCanvas } from './owncanvas.tsx';
import css from './owntimeline.module.css';
import { Section } from './section.tsx';

/** All events of a person or institution on a timeline of their own, and as a list. */
export function OwnTimeline({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const own = useMemo(() => ownOf(detail), [detail]);
  return (
    <EventsOf own={own} types={detail.eventTypes} undated={detail.undatedTotal}>
      <EventTable
        entries={detail.events}
        total={detail.counts.events}
        last={{
          head: entity.eventColumns.how,
          as: 'text',
          renderCell: (entry) => <How entry={entry} own={detail.id} />,
        }}
      />
    </EventsOf>
  );
}

interface Props {
  readonly own: Own;
  readonly types: EntityDetail['eventTypes'];
  readonly undated: number;
  /** The same events as a table. */
  readonly children: ReactNode;
}

/** Events on a timeline of their own, and as a list. */
export function EventsOf({ own, types, undated, children }: Props): ReactNode {
  const { entity } = useWords();
  // A line of years has no room for names there: the list stands in its place.
  const narrow = useMedia(PHONE);
  if (own.timeline.total === 0) return null;
  return (
    <Section title={entity.allEvents} aside={<Legend types={types} />}>
      {!narrow && own.extent !== undefined && <OwnCanvas own={own} />}
      {undated > 0 && <p className={css.undated}>{entity.undatedEvents(undated)}</p>}
      <details key={String(narrow)} className={css.list} open={narrow || own.extent === undefined}>
        <summary>{entity.readAsList}</summary>
        {children}
      </details>
    </Section>
  );
}
