import { useMemo, type ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { PHONE, useMedia } from '#ui/media.ts';
import { useWords } from '../words.tsx';
import { EventTable } from './eventtable.tsx';
import { Legend } from './legend.tsx';
import { ownOf } from './owntimeline-model.ts';
import { OwnCanvas } from './owncanvas.tsx';
import css from './owntimeline.module.css';
import { Section } from './section.tsx';

/** All events of a person or institution on a timeline of their own, and as a list. */
export function OwnTimeline({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  // A line of years has no room for names there: the list stands in its place.
  const narrow = useMedia(PHONE);
  const own = useMemo(() => ownOf(detail), [detail]);
  if (detail.events.length === 0) return null;
  return (
    <Section title={entity.allEvents} aside={<Legend types={detail.eventTypes} />}>
      {!narrow && own.extent !== undefined && <OwnCanvas own={own} />}
      {detail.undatedTotal > 0 && <p className={css.undated}>{entity.undatedEvents(detail.undatedTotal)}</p>}
      <details key={String(narrow)} className={css.list} open={narrow || own.extent === undefined}>
        <summary>{entity.readAsList}</summary>
        <EventTable detail={detail} />
      </details>
    </Section>
  );
}
