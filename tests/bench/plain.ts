import type { Dataset } from '#domain/dataset.ts';
import { isPossible } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import { FACETS, type FacetName, type Query } from '#domain/query.ts';
import { valuesOf } from '../engine/naive.ts';

/** The same answer without an index: one loop over the records, ids in maps. Any-of facets without trees only. */
export function plain(
  dataset: Dataset,
  query: Query,
): { readonly possible: number; readonly facets: ReadonlyMap<FacetName, ReadonlyMap<string, number>> } {
  const facets = new Map(FACETS.map((name) => [name, new Map<string, number>()]));
  const wanted = FACETS.map((name) => new Set(query.facets[name]?.include.map(({ id }) => id)));
  let possible = 0;
  for (const event of dataset.events) {
    if (!inTime(event, query)) continue;
    const values = FACETS.map((name) => new Set(valuesOf(event, name)));
    const misses = FACETS.filter(
      (_, i) => (wanted[i]?.size ?? 0) > 0 && ![...(values[i] ?? [])].some((id) => wanted[i]?.has(id)),
    );
    if (misses.length === 0) possible += 1;
    if (misses.length > 1) continue;
    for (const [i, name] of FACETS.entries()) {
      if (misses.length === 1 && misses[0] !== name) continue;
      const counts = facets.get(name);
      for (const id of values[i] ?? []) counts?.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return { possible, facets };
}

function inTime({ date }: Event, { time }: Query): boolean {
  return time === undefined || (date !== undefined && isPossible(date, time));
}
