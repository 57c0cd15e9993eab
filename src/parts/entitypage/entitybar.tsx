import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { StepLink } from '../link.tsx';
import { useWords } from '../words.tsx';
import { CiteButton } from './cite.tsx';
import type { Citation } from './citation.ts';
import { FilterLink } from './filterlink.tsx';
import css from './page.module.css';

interface Props {
  readonly kind: 'person' | 'organization';
  readonly id: string;
  readonly citation: Citation;
}

/** The way back to all of its kind, and what can be done with the page. */
export function EntityBar({ kind, id, citation }: Props): ReactNode {
  const { entity } = useWords();
  return (
    <div className={css.bar}>
      <StepLink
        to={[
          { kind: 'lanes', by: kind },
          { kind: 'open', view: 'timeline' },
        ]}
        className={css.back}
      >
        <ChevronLeft size={16} aria-hidden="true" />
        <span>{kind === 'person' ? entity.backToPersons : entity.backToOrganizations}</span>
      </StepLink>
      <div>
        <FilterLink only={[{ facet: kind, id }]}>{entity.showOnTimeline}</FilterLink>
        <CiteButton citation={citation} />
      </div>
    </div>
  );
}
