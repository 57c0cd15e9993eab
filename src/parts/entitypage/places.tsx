import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { useWords } from '../words.tsx';
import type { Only } from './filterlink.tsx';
import { Tallies } from './tallies.tsx';

/** Places by number of events, and how many events have none. */
export function EntityPlaces({ detail, only }: { readonly detail: EntityDetail; readonly only: Only }): ReactNode {
  const { entity, common } = useWords();
  const { places, withoutPlace } = detail;
  if (places.length === 0 && withoutPlace === 0) return null;
  const aside = withoutPlace === 0 ? undefined : entity.noPlaceEvents(withoutPlace);
  return (
    <Tallies title={entity.places} aside={aside} entries={places} head={common.kinds.place} filter={{ page: only, facet: 'place' }}>
      {' '}
    </Tallies>
  );
}
