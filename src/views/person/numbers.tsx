import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { Attestation } from '#parts/entitypage/attestation.tsx';
import { FilterLink } from '#parts/entitypage/filterlink.tsx';
import page from '#parts/entitypage/page.module.css';
import { useWords } from '#parts/words.tsx';

/** One sentence of numbers: present, only named, and with how many others. */
export function Numbers({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const { counts } = detail;
  return (
    <>
      <p className={page.numbers}>
        <strong>
          {counts.present === 0 ? (
            entity.presentAt(0)
          ) : (
            <FilterLink only={[{ facet: 'person', id: detail.id }]} present>
              {entity.presentAt(counts.present)}
            </FilterLink>
          )}
        </strong>
        {entity.further(counts).map((part) => (
          <span key={part}>, {part}</span>
        ))}
        .
      </p>
      <p className={page.numbers}>
        <Company detail={detail} />
      </p>
      <Attestation detail={detail} />
    </>
  );
}

function Company({ detail: { together, institutionTotal } }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, common } = useWords();
  if (together.personTotal === 0) return entity.alone;
  const once = together.personTotal > 1 && together.persons.every(({ count }) => count === 1);
  return (
    <>
      {entity.togetherWith} <strong>{common.persons(together.personTotal)}</strong>
      {institutionTotal > 0 && (
        <>
          {' '}
          {entity.fromOrganizations} <strong>{entity.organizationsDative(institutionTotal)}</strong>
        </>
      )}
      {once && entity.eachOnce}.
    </>
  );
}
