import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './skip.module.css';

/** The fragment of the address is taken, so these are buttons that move the focus. */
export function SkipLinks({ filters }: { readonly filters: boolean }): ReactNode {
  const { app } = useWords();
  return (
    <div className={css.skip}>
      <Skip to="content">{app.skipToContent}</Skip>
      {filters && <Skip to="filters">{app.skipToFilters}</Skip>}
      <Skip to="search">{app.skipToSearch}</Skip>
    </div>
  );
}

function Skip({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <button type="button" onClick={go}>
      {children}
    </button>
  );
}
