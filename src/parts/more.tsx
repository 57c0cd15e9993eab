import { useState, type ReactNode } from 'react';
import { useWords } from './words.tsx';
import css from './more.module.css';

interface First<T> {
  readonly shown: readonly T[];
  /** A button for the rest; nothing when all are shown. */
  readonly more: ReactNode;
}

/** So many come with every press. */
const PAGE = 50;

/** The first entries of a list; the others come by a button, 50 at a time. One more than shown is shown at once. */
export function useFirst<T>(items: readonly T[], first: number): First<T> {
  const [limit, setLimit] = useState(first);
  const { entity } = useWords();
  const end = items.length <= limit + 1 ? items.length : limit;
  const left = items.length - end;
  const more = left > 0 && (
    <button type="button" className={css.more} onClick={() => setLimit(limit + PAGE)}>
      {entity.showMore(left)}
    </button>
  );
  return { shown: items.slice(0, end), more };
}
