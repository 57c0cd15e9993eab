import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DirectoryKind } from '#engine/term-result.ts';
import { DIRECTORIES } from '#explore/directory.ts';
import { StepLink } from '../link.tsx';
import { useWords } from '../words.tsx';
import { CiteButton } from './cite.tsx';
import type { Citation } from './citation.ts';
import { FilterLink } from './filterlink.tsx';
import css from './page.module.css';

interface Props {
  readonly kind: DirectoryKind;
  readonly id: string;
  /** The events with everything below it. */
  readonly below?: boolean;
  readonly citation: Citation;
}

/** The way back to all of its kind, and what can be done with the page. */
export function EntityBar({ kind, id, below = false, citation }: Props): ReactNode {
  const { entity, records } = useWords();
  return (
    <div className={css.bar}>
      <StepLink to={[{ kind: 'open', view: DIRECTORIES[kind] }]} className={css.back}>
        <ChevronLeft size={16} aria-hidden="true" />
        <span>{records.all[kind]}</span>
      </StepLink>
      <div>
        <FilterLink only={[{ facet: kind, id, below }]}>{entity.showOnTimeline}</FilterLink>
        <CiteButton citation={citation} />
      </div>
    </div>
  );
}
