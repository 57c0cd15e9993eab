import { useMemo, type ReactNode } from 'react';
import type { Place } from '#domain/place.ts';
import type { TermDetail } from '#engine/term-result.ts';
import type { Words } from '#i18n/words.ts';
import { useStableText } from '#parts/canvas/ground.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { Locator } from '#parts/locator.tsx';
import { useWords } from '#parts/words.tsx';
import css from './term.module.css';

/** Where a place lies: on the map, in words, and how exactly that is known. */
export function Position({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { records, entity } = useWords();
  const text = useStableText();
  const { id, label, place } = detail;
  const count = detail.counts.below ?? detail.counts.events;
  const name = text(label);
  const { latitude, longitude } = place ?? {};
  const places = useMemo(
    () =>
      latitude === undefined || longitude === undefined ? [] : [{ id, name, count, latitude, longitude }],
    [id, name, count, latitude, longitude],
  );
  if (place === undefined || place.placeholder) return null;
  return (
    <Section title={records.where}>
      {places.length > 0 && <Locator places={places} height={230} label={entity.mapOf(name)} />}
      <dl className={css.position}>
        {place.country !== undefined && (
          <>
            <dt>{records.country}</dt>
            <dd>{records.countryName(place.country)}</dd>
          </>
        )}
        {place.region !== undefined && (
          <>
            <dt>{records.region}</dt>
            <dd>
              <bdi>{place.region}</bdi>
            </dd>
          </>
        )}
        {latitude !== undefined && longitude !== undefined && (
          <>
            <dt>{records.coordinates}</dt>
            <dd>
              {latitude}, {longitude}
            </dd>
          </>
        )}
      </dl>
      <p className={css.precision}>{precisionOf(place, records)}</p>
    </Section>
  );
}

function precisionOf({ latitude, precision }: Place, records: Words['records']): string {
  if (latitude === undefined) return records.noCoordinates;
  if (precision === undefined) return records.precisionUnknown;
  const said = Object.hasOwn(records.precise, precision) ? records.precise[precision] : undefined;
  return said ?? records.precision(precision);
}
