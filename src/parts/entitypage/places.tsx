import { useMemo, type ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { useStableText } from '../canvas/ground.ts';
import { Locator } from '../locator.tsx';
import { useWords } from '../words.tsx';
import type { Only } from './filterlink.tsx';
import { Tallies } from './tallies.tsx';

/** Places by number of events, and how many events have none. */
export function EntityPlaces({
  detail,
  only,
}: {
  readonly detail: Pick<EntityDetail, 'places' | 'withoutPlace'>;
  readonly only: Only;
}): ReactNode {
  const { entity, common } = useWords();
  const text = useStableText();
  const { places, withoutPlace } = detail;
  const located = useMemo(
    () =>
      places.flatMap(({ ref, count, latitude, longitude }) =>
        latitude === undefined || longitude === undefined
          ? []
          : [{ id: ref.id, name: text(ref.label), count, latitude, longitude }],
      ),
    [places, text],
  );
  const aside = withoutPlace === 0 ? undefined : entity.noPlaceEvents(withoutPlace);
  if (places.length === 0 && withoutPlace === 0) return null;
  return (
    <Tallies
      title={entity.places}
      aside={aside}
      entries={places}
      head={common.kinds.place}
      filter={{ page: only, facet: 'place' }}
    >
      {located.length > 0 && (
        <Locator places={located} height={230} label={entity.mapPlaces(located.length)} />
      )}
    </Tallies>
  );
}
