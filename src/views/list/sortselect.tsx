import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { LIST_COLUMNS } from '#explore/list.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import css from './tools.module.css';

/** The order where there are no heads of columns: every column, rising and falling. */
export function SortSelect(): ReactNode {
  const { state, change } = useExplore();
  const { list } = useWords();
  const id = useId();
  const options = LIST_COLUMNS.flatMap((by) =>
    [true, false].map((descending) => ({ by, descending, value: `${descending ? '-' : ''}${by}` })),
  );
  return (
    <span className={css.sort}>
      <label htmlFor={id} className={aloud.only}>
        {list.sort}
      </label>
      <select
        id={id}
        value={`${state.sort.descending ? '-' : ''}${state.sort.by}`}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.target.value);
          if (chosen !== undefined)
            change({ kind: 'sort', sort: { by: chosen.by, descending: chosen.descending } });
        }}
      >
        {options.map(({ by, descending, value }) => (
          <option key={value} value={value}>
            {list.sorted[by][descending ? 1 : 0]}
          </option>
        ))}
      </select>
      <ChevronDown size={13} aria-hidden="true" />
    </span>
  );
}
