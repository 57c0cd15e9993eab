import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { Ranking } from '#parts/entitypage/ranking.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import { useWords } from '#parts/words.tsx';

/** Institutions, and below them persons, that were present at the same events. */
export function TogetherSection({ detail: { together } }: { readonly detail: EntityDetail }): ReactNode {
  const { common, entity } = useWords();
  const { organizations, organizationTotal, persons, personTotal } = together;
  if (organizationTotal === 0 && personTotal === 0) {
    return (
      <Section title={entity.together}>
        <p>{entity.togetherNobody}</p>
      </Section>
    );
  }
  return (
    <>
      {organizations.length > 0 && (
        <Section
          title={entity.together}
          aside={`${common.organizations(organizationTotal)}; ${entity.smallMeans}`}
        >
          <Ranking rows={organizations} head={entity.columns.organization} caption={entity.together} />
        </Section>
      )}
      {persons.length > 0 && (
        <Section
          title={entity.togetherWithPersons}
          aside={`${common.persons(personTotal)}; ${entity.smallMeans}`}
        >
          <Ranking rows={persons} head={entity.columns.person} caption={entity.togetherWithPersons} />
        </Section>
      )}
    </>
  );
}
