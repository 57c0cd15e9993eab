import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListBy } from '#engine/list-answer.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import { nextSort } from './columns.ts';
import css from './list.module.css';

interface Props {
  readonly columns: readonly ListBy[];
  readonly height: number;
  /** The widths of the columns. */
  readonly grid: string;
}

/** The heads of the columns, each sorts. */
export function Heads({ columns, height, grid }: Props): ReactNode {
  return (
    <div role="rowgroup" className={css.heads} style={{ blockSize: height }}>
      <div role="row" aria-rowindex={1} className={css.cells} style={{ gridTemplateColumns: grid }}>
        {columns.map((column) => (
          <Head key={column} column={column} />
        ))}
      </div>
    </div>
  );
}

function Head({ column }: { readonly column: ListBy }): ReactNode {
  const { state, change } = useExplore();
  const { list } = useWords();
  const sorted = state.sort.by === column;
  const Arrow = state.sort.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      className={css.column}
      data-column={column}
      aria-sort={sorted ? (state.sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        title={list.sortBy[column]}
        onClick={() => change({ kind: 'sort', sort: nextSort(column, state.sort) })}
      >
        {list.columns[column]}
        {sorted && <Arrow size={12} strokeWidth={2.5} aria-hidden="true" />}
      </button>
    </div>
  );
}
