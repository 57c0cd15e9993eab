import type { ReactNode } from 'react';
import type { EntityEvent } from '#engine/result.ts';
import { useSummary } from '#explore/hooks.ts';
import { number } from '#i18n/numbers.ts';
import { Glyph } from '../glyph.tsx';
import { useTerms } from '../participants-roles.ts';
import { useWords } from '../words.tsx';
import css from './legend.module.css';

/** The types of some events with their marks and counts, in the order of the slots. */
export function Legend({ events }: { readonly events: readonly EntityEvent[] }): ReactNode {
  const { lang, common } = useWords();
  const { typeSlots } = useSummary();
  const terms = useTerms();
  const counts = new Map<string | undefined, number>();
  for (const { event } of events) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  const rank = (type: string | undefined) => (type === undefined ? typeSlots.length : typeSlots.indexOf(type));
  const types = [...counts].sort(([a], [b]) => rank(a) - rank(b));
  return (
    <ul className={css.legend}>
      {types.map(([type, count]) => (
        <li key={type ?? ''}>
          <Glyph type={type} />
          {terms.type(type) ?? common.notStated} {number(count, lang)}
        </li>
      ))}
    </ul>
  );
}
