import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { ByEvent } from '#parts/entitypage/byevent.tsx';
import { Ranking } from '#parts/entitypage/ranking.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import { useWords } from '#parts/words.tsx';
import { companyOf } from './together-model.ts';

/** Who was present at the same events: ranked where people recur, else by event. */
export function TogetherSection({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const company = companyOf(detail);
  if (company.persons === 0) {
    return (
      <Section title={entity.together}>
        <p>{entity.togetherNobody}</p>
      </Section>
    );
  }
  const counts = entity.togetherPersons(company.persons, company.total);
  const small = company.small === company.total ? entity.allSmall : entity.someSmall(company.small);
  const aside = company.recurring
    ? `${counts}; ${entity.smallMeans}`
    : `${counts}, ${small}. ${entity.nobodyTwice}`;
  return (
    <Section title={entity.together} aside={aside}>
      {company.recurring ? (
        <Ranking rows={detail.together.persons} head={entity.columns.person} caption={entity.together} />
      ) : (
        <ByEvent events={company.events} caption={entity.together} />
      )}
    </Section>
  );
}
