import type { ReactNode } from 'react';
import { useExplore } from '#explore/hooks.ts';
import { DEFAULT_VIEW } from '#explore/state.ts';
import { useWords } from '#parts/words.tsx';
import { LanguageSwitch } from './language.tsx';
import { Menu } from './menu.tsx';
import { ShareButton } from './share.tsx';
import { ThemeButton } from './themebutton.tsx';
import css from './topbar.module.css';

interface Props {
  /** Name and notes of the open data set; undefined: none is open. */
  readonly dataset?: ReactNode;
  readonly search?: ReactNode;
}

/** The same on every screen: where one is, search, and what concerns the whole page. */
export function TopBar({ dataset, search }: Props): ReactNode {
  const { app } = useWords();
  const { href } = useExplore();
  const home =
    dataset === undefined
      ? href({ kind: 'dataset', id: '' })
      : href({ kind: 'clear' }, { kind: 'open', view: DEFAULT_VIEW });
  return (
    <header className={css.bar}>
      <a href={home} className={css.brand} aria-label={`${app.product}, ${app.startPage}`}>
        <Mark />
        <span className={css.name}>{app.product}</span>
      </a>
      <div className={css.dataset}>{dataset ?? <span className={css.none}>{app.noDataset}</span>}</div>
      {search}
      <div className={css.actions}>
        <ShareButton />
        <LanguageSwitch />
        <ThemeButton />
      </div>
      <Menu />
    </header>
  );
}

/** Two who were at the same event: one line joins them. */
function Mark(): ReactNode {
  return (
    <svg className={css.mark} width="12" height="22" viewBox="0 0 12 22" aria-hidden="true">
      <circle cx="6" cy="5" r="3.8" fill="currentColor" />
      <path d="M6 5V17" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="17.5" r="2.8" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
