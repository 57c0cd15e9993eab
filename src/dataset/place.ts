import type { PlaceId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import type { PlaceRecord } from '#domain/record.ts';
import { addresses } from './links.ts';
import type { Entry, Spot } from './spot.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function placeOf({ id, record }: Entry<PlaceRecord>, tools: Tools, spot: Spot): Place {
  const { within } = record;
  return {
    id: id as PlaceId,
    placeholder: false,
    name: requiredText(record.name, id, spot.in('name')),
    kind: tools.words.word('placeKinds', record.kind, spot.in('kind')),
    within: within === undefined ? undefined : tools.references.place(within, spot.in('within')),
    region: record.region,
    country: record.country,
    ...coordinates(record, spot),
    precision: record.precision,
    note: optionalText(record.note),
    links: addresses(record, spot),
  };
}

export function placePlaceholder(id: string): Place {
  return {
    id: id as PlaceId,
    placeholder: true,
    name: id,
    kind: undefined,
    within: undefined,
    region: undefined,
    country: undefined,
    latitude: undefined,
    longitude: undefined,
    precision: undefined,
    note: undefined,
    links: [],
  };
}

/** Both or neither: half a position is none. The schema has checked the ranges. */
function coordinates(
  { latitude, longitude }: PlaceRecord,
  spot: Spot,
): Pick<Place, 'latitude' | 'longitude'> {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  if (latitude !== undefined) spot.in('latitude').warn('coordinates-invalid', halfOf('longitude', latitude));
  if (longitude !== undefined)
    spot.in('longitude').warn('coordinates-invalid', halfOf('latitude', longitude));
  return { latitude: undefined, longitude: undefined };
}

function halfOf(
  missing: string,
  found: number,
): { readonly rule: string; readonly expected: string; readonly found: number } {
  return { rule: 'pair', expected: missing, found };
}
