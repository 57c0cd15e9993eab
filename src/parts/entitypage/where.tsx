import type { ReactNode } from 'react';
import type { EventDetail } from '#engine/result.ts';
import { RecordLink } from '../link.tsx';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import css from './page.module.css';
import { placeNames } from './where-names.ts';

/** The place within its larger place, and how exactly it is known. */
export function Where({ places }: Pick<EventDetail, 'places'>): ReactNode {
  const { common } = useWords();
  const text = useText();
  const [place] = places;
  if (place === undefined) return <span className={css.quiet}>{common.noPlace}</span>;
  const names = placeNames(places.map(({ ref }) => text(ref.label)));
  return (
    <>
      {places.map(({ ref }, index) => (
        <span key={ref.id}>
          {index > 0 && ', '}
          <RecordLink kind="place" id={ref.id} className={css.link}>
            <bdi>{names[index]}</bdi>
          </RecordLink>
        </span>
      ))}
      <Precision place={place} inTown={places.length > 1} />
    </>
  );
}

interface PrecisionProps {
  readonly place: EventDetail['places'][number];
  /** It is a building, ground or the like within a place that is on the list too. */
  readonly inTown: boolean;
}

function Precision({ place, inTown }: PrecisionProps): ReactNode {
  const { event, common } = useWords();
  const words = [
    place.precision === 'town' && inTown ? event.townOnly : undefined,
    place.precision === 'region' ? event.regionOnly : undefined,
    place.ref.placeholder ? common.notInDataset : undefined,
  ].filter((part) => part !== undefined);
  return words.length > 0 && <span className={css.aside}>{words.join(', ')}</span>;
}
