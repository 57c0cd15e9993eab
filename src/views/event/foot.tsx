import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { Held } from '#parts/entitypage/names.tsx';
import { keyed } from '#parts/entitypage/keyed.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** What the editors of the data set say about their record. */
export function Note({ children }: { readonly children: ReactNode }): ReactNode {
  const { event } = useWords();
  return (
    <Section title={event.note}>
      <p className={css.note}>{children}</p>
    </Section>
  );
}

/** Functions in the records of persons that name this event as their evidence. */
export function Attests({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  if (detail.attests.length === 0) return null;
  return (
    <Section title={event.attests} aside={event.attestsAside}>
      <ul className={css.attests}>
        {keyed(detail.attests, ({ person }) => person.id).map(({ key, item }) => (
          <li key={key}>
            <Held {...item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
