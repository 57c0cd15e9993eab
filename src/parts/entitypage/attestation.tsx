import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { DIRECTORIES } from '#explore/directory.ts';
import { StepLink } from '../link.tsx';
import { useWords } from '../words.tsx';
import page from './page.module.css';

/** On what all of this rests: sources, their publishers, and how many dates are inferred. */
export function Attestation({ detail: { kind, id, counts } }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, common } = useWords();
  if (counts.events === 0) return null;
  return (
    <p className={page.numbers}>
      {entity.attestedBy}{' '}
      <StepLink
        className={page.link}
        to={[
          { kind: 'clear' },
          { kind: 'only', facet: kind, choice: { id, below: false } },
          { kind: 'open', view: DIRECTORIES.source },
        ]}
      >
        {common.sources(counts.sources)}
      </StepLink>
      {entity.attested(counts)}
    </p>
  );
}
