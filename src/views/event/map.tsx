import { useMemo, type ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { useStableText } from '#parts/canvas/ground.ts';
import page from '#parts/entitypage/page.module.css';
import { Locator } from '#parts/locator.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** Where the event was, on a small map, at the innermost place whose position is known. */
export function EventMap({ detail: { event, places } }: { readonly detail: EventDetail }): ReactNode {
  const { entity } = useWords();
  const text = useStableText();
  const found = places.find(({ latitude, longitude }) => latitude !== undefined && longitude !== undefined);
  // A position that is only the town's is named by the town.
  const named = found?.precision === 'town' ? (places.at(-1) ?? found) : found;
  const spots = useMemo(() => {
    const { latitude, longitude, ref } = found ?? {};
    if (latitude === undefined || longitude === undefined || ref === undefined || named === undefined)
      return [];
    return [{ id: ref.id, name: text(named.ref.label), latitude, longitude }];
  }, [found, named, text]);
  const [spot] = spots;
  if (spot === undefined) return null;
  return (
    <figure className={css.map}>
      <Locator places={spots} height={150} type={event.type} label={entity.mapOf(spot.name)} />
      {found?.note !== undefined && (
        <figcaption className={page.aside}>
          <DataText text={found.note} />
        </figcaption>
      )}
    </figure>
  );
}
