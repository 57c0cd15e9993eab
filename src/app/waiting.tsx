import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
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

/** While the code of a view is on its way: said in words when it takes long. */
export function Waiting(): ReactNode {
  const { app } = useWords();
  const late = useLate();
  return (
    <p className={css.waiting} role="status">
      {late && app.loadingView}
    </p>
  );
}
