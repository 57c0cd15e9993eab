import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { list } from '#i18n/numbers.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { EventLines } from '#parts/eventrow.tsx';
import { presentPersons } from '#parts/participants-groups.ts';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** How often those who were present here were present together, in one sentence and with the other events. */
export function Together({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const others = detail.togetherAgain.filter(({ id }) => id !== detail.event.id);
  return (
    <Section title={event.beforeAfter}>
      <p className={css.sentence}>{useSentence(detail, others.length)}</p>
      {others.length > 0 && <EventLines events={others} place />}
    </Section>
  );
}

function useSentence(detail: EventDetail, others: number): string {
  const { lang, event } = useWords();
  const text = useText();
  const present = presentPersons(detail.participants).map(({ who }) => text(who.label));
  const [first] = present;
  if (first === undefined) return event.presentNone;
  if (present.length === 1) return event.presentOne(first);
  const names = present.length === 2 ? list(present, lang) : undefined;
  const times = detail.togetherAgain.length;
  if (others === 0) return event.togetherOnce(names, present.length);
  return times > others
    ? event.togetherOften(names, present.length, times)
    : event.togetherElsewhere(names, present.length, times);
}
