import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import type { Words } from '#i18n/words.ts';
import { Attestation } from '#parts/entitypage/attestation.tsx';
import { FilterLink } from '#parts/entitypage/filterlink.tsx';
import page from '#parts/entitypage/page.module.css';
import { useWords } from '#parts/words.tsx';

/** One sentence of numbers: events, at how many it was present, who acted for it and when, and with everything below. */
export function Numbers({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { common, entity } = useWords();
  const { counts, representativeTotal } = detail;
  const parts = [
    counts.present === 0 ? undefined : entity.presentThrough(counts.present, detail.presentThroughPersons),
    ...entity.further(counts),
  ];
  return (
    <>
      <p className={page.numbers}>
        <strong>
          <FilterLink only={[{ facet: 'organization', id: detail.id }]}>
            {common.events(counts.events)}
          </FilterLink>
        </strong>
        {counts.events > 0 && `; ${parts.filter((part) => part !== undefined).join(', ')}`}
        {'. '}
        {representativeTotal > 0 && (
          <>
            <strong>{common.persons(representativeTotal)}</strong>
            {`${entity.representedBy(representativeTotal, yearsOf(detail.representedYears, entity))}. `}
          </>
        )}
        {counts.below !== undefined && counts.below !== counts.events && entity.withBelow(counts.below)}
      </p>
      <Attestation detail={detail} />
    </>
  );
}

/** "2015 bis 2021": the years of the events at which somebody acted for it. */
function yearsOf(years: EntityDetail['representedYears'], words: Words['entity']): string | undefined {
  if (years === undefined) return undefined;
  return years.first === years.last
    ? String(years.first)
    : words.fromTo(String(years.first), String(years.last));
}
