import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { useSummary } from '#explore/hooks.ts';
import { number } from '#i18n/numbers.ts';
import { Glyph } from '../glyph.tsx';
import { useTerms } from '../participants-roles.ts';
import { useWords } from '../words.tsx';
import css from './legend.module.css';

/** The types of all events with their marks and counts, in the order of the slots. */
export function Legend({ types: given }: { readonly types: EntityDetail['eventTypes'] }): ReactNode {
  const { lang, common } = useWords();
  const { typeSlots } = useSummary();
  const terms = useTerms();
  const rank = (type: string | undefined) =>
    type === undefined ? typeSlots.length : typeSlots.indexOf(type);
  const types = [...given].sort((a, b) => rank(a.type) - rank(b.type));
  return (
    <ul className={css.legend}>
      {types.map(({ type, count }) => (
        <li key={type ?? ''}>
          <Glyph type={type} />
          {terms.type(type) ?? common.notStated} {number(count, lang)}
        </li>
      ))}
    </ul>
  );
}
