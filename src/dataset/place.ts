import type { PlaceId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import type { PlaceRecord } from '#domain/record.ts';
import type { Entry, Scope } from './scope.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function placeOf({ id, record }: Entry<PlaceRecord>, tools: Tools, scope: Scope): Place {
  const { within } = record;
  return {
    id: id as PlaceId,
    placeholder: false,
    name: requiredText(record.name, '/name', id, scope),
    kind: tools.words.word('placeKinds', record.kind, '/kind', scope),
    within: within === undefined ? undefined : tools.references.place(within, '/within', scope),
    region: record.region,
    country: record.country,
    ...coordinates(record, scope),
    precision: record.precision,
    note: optionalText(record.note),
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
  };
}

/** Both or neither: half a position is none. The schema has checked the ranges. */
function coordinates({ latitude, longitude }: PlaceRecord, scope: Scope): Pick<Place, 'latitude' | 'longitude'> {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  if (latitude !== undefined) scope.warn('coordinates-invalid', '/latitude', halfOf('longitude', latitude));
  if (longitude !== undefined) scope.warn('coordinates-invalid', '/longitude', halfOf('latitude', longitude));
  return { latitude: undefined, longitude: undefined };
}

function halfOf(missing: string, found: number): { readonly rule: string; readonly expected: string; readonly found: number } {
  return { rule: 'pair', expected: missing, found };
}
