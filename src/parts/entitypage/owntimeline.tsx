import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { useWords } from '../words.tsx';
import { EventTable } from './eventtable.tsx';
import { Legend } from './legend.tsx';
import { Section } from './section.tsx';
import css from './owntimeline.module.css';

/** All events of a person or institution on a timeline of their own, and as a list. */
export function OwnTimeline({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  if (detail.events.length === 0) return null;
  return (
    <Section title={entity.allEvents} aside={<Legend events={detail.events} />}>
      <details className={css.list}>
        <summary>{entity.readAsList}</summary>
        <EventTable detail={detail} />
      </details>
    </Section>
  );
}
