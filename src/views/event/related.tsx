import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { EventLines } from '#parts/eventrow.tsx';
import { useWords } from '#parts/words.tsx';

/** Events that this one names, and events that name this one. */
export function Related({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  return (
    <>
      {detail.related.length > 0 && (
        <Section title={event.related}>
          <EventLines events={detail.related} />
        </Section>
      )}
      {detail.mentionedBy.length > 0 && (
        <Section title={event.mentionedBy}>
          <EventLines events={detail.mentionedBy} />
        </Section>
      )}
    </>
  );
}
