import type { ReactNode } from 'react';
import type { ListBy } from '#engine/list-answer.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import css from './list.module.css';

/** What the order is, which chosen columns have no room, and what an open tick means. */
export function Foot({ shown }: { readonly shown: readonly ListBy[] }): ReactNode {
  const { list } = useWords();
  const { sort, columns } = useExplore().state;
  const [rising = '', falling = ''] = list.sorted[sort.by];
  const left = shown.length === 0 ? [] : columns.filter((column) => !shown.includes(column));
  return (
    <p className={css.foot}>
      <span>{sort.descending ? falling : rising}</span>
      {left.length > 0 && <span>{list.noRoom(left.map((column) => list.columns[column]).join(', '))}</span>}
      {columns.includes('people') && <span className={css.legend}>{list.legend}</span>}
    </p>
  );
}
