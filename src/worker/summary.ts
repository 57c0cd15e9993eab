import { all } from '#base/bits.ts';
import { at } from '#base/column.ts';
import type { Index } from '#engine/columns.ts';
import { total } from '#engine/relation.ts';
import { extentOf } from '#engine/time.ts';
import type { Summary } from './protocol.ts';

export function summary(index: Index, hash: string | undefined): Summary {
  const { metadata, events, persons, organizations, places, topics, sources } = index.dataset;
  return {
    metadata,
    counts: {
      events: events.length,
      persons: persons.length,
      organizations: organizations.length,
      places: places.length,
      topics: topics.length,
      sources: sources.length,
      undated: index.size - index.dated,
    },
    extent: extentOf(index.days, all(index.size)),
    typeSlots: typeSlots(index),
    hash,
  };
}

/** The sort is stable: ties stay in the order of the vocabulary. */
function typeSlots({ facets: { type } }: Index): readonly string[] {
  const codes = type.ids.map((_, code) => code);
  return codes.sort((a, b) => total(type.own, b) - total(type.own, a)).map((code) => at(type.ids, code));
}
