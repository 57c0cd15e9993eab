import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DirectoryOrder } from '#engine/term-result.ts';
import { DIRECTORY_ORDERS } from '#explore/directory.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import css from './directory.module.css';

/** The head of a column that sorts by it, and at a second press the other way round. */
export function SortHead({
  by,
  className,
}: {
  readonly by: DirectoryOrder;
  readonly className?: string | undefined;
}): ReactNode {
  const { state, change } = useExplore();
  const { records } = useWords();
  const { order } = state;
  const current = order.by === by;
  // Numbers and dates begin with the largest, names with A.
  const descending = current ? !order.descending : by !== 'name';
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={current ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={css.sort}
        data-current={current}
        onClick={() => change({ kind: 'order', order: { by, descending } })}
      >
        {records.columns[by]}
        {current && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}

/** The same where there is no room for all columns. */
export function SortSelect(): ReactNode {
  const { state, change } = useExplore();
  const { records } = useWords();
  const { by, descending } = state.order;
  return (
    <label className={css.select}>
      {records.sortBy}
      <select
        value={`${descending ? '-' : ''}${by}`}
        onChange={({ target: { value } }) => {
          const down = value.startsWith('-');
          const chosen = DIRECTORY_ORDERS.find((one) => one === (down ? value.slice(1) : value));
          if (chosen !== undefined) change({ kind: 'order', order: { by: chosen, descending: down } });
        }}
      >
        {DIRECTORY_ORDERS.flatMap((one) => [
          <option key={one} value={one}>
            {records.sorted[one]}
          </option>,
          <option key={`-${one}`} value={`-${one}`}>
            {records.sorted[`${one}Down`]}
          </option>,
        ])}
      </select>
    </label>
  );
}
