import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { filterCount } from '#explore/canonical.ts';
import { COUNTED, DIRECTORIES, DIRECTORY_KINDS, QUOTES } from '#explore/directory.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { DEFAULT_VIEW } from '#explore/state.ts';
import { number } from '#i18n/numbers.ts';
import css from './directories.module.css';
import page from './entitypage/page.module.css';
import { StepLink } from './link.tsx';
import { ResultBar } from './resultbar.tsx';
import { useWords } from './words.tsx';

/** The way back to the events, and from one directory to the next. */
export function DirectoriesBar({ current }: { readonly current: string }): ReactNode {
  const { records, lang } = useWords();
  const { counts } = useSummary();
  const entry = (view: string, name: string, count?: number) => (
    <StepLink key={view} to={[{ kind: 'open', view }]} aria-current={view === current ? 'page' : undefined}>
      {name}
      {count !== undefined && <span className={css.size}> {number(count, lang)}</span>}
    </StepLink>
  );
  return (
    <div className={page.bar}>
      <StepLink to={[{ kind: 'open', view: DEFAULT_VIEW }]} className={page.back}>
        <ChevronLeft size={16} aria-hidden="true" />
        <span>{records.toEvents}</span>
      </StepLink>
      <nav className={css.kinds} aria-label={records.directories}>
        {DIRECTORY_KINDS.map((kind) =>
          entry(DIRECTORIES[kind], records.directory[kind], counts[COUNTED[kind]]),
        )}
        {entry(QUOTES, records.quotes)}
      </nav>
    </div>
  );
}

/** Which filter narrows the page; nothing where none does. */
export function ActiveFilter(): ReactNode {
  const { state } = useExplore();
  if (filterCount(state) === 0) return null;
  return (
    <div className={css.filter}>
      <ResultBar />
    </div>
  );
}
