import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import { busyWhile } from './busy.ts';
import css from './waiting.module.css';

/** Waiting shorter than this goes unsaid. */
export const QUIET_MS = 300;

export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** While the code of a part is on its way, and React holds back what is ready for a moment. Keeps `idle()` waiting. */
export function Pending(): ReactNode {
  useLayoutEffect(() => busyWhile(() => true), []);
  return null;
}

/** The same for a whole view, in words when it takes long. */
export function Waiting(): ReactNode {
  const { app } = useWords();
  const late = useLate();
  return (
    <p className={css.waiting} role="status">
      <Pending />
      {late && app.loadingView}
    </p>
  );
}
