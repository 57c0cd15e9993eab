import type { Query } from '#domain/query.ts';
import { encode } from './address.ts';
import { initial, type State } from './state.ts';

/** A text that is equal for equal questions, whatever the order in which they were put together. */
export function queryKey(query: Query): string {
  return encode({ ...initial('d'), query });
}

/** The same without the time window. */
export function timelessKey(query: Query): string {
  return queryKey({ ...query, time: undefined });
}

/** How many values, ranges and texts narrow the selection. */
export function filterCount({ query }: State): number {
  const facets = Object.values(query.facets);
  const chosen = facets.reduce((sum, facet) => sum + facet.include.length + facet.exclude.length, 0);
  return chosen + (query.time === undefined ? 0 : 1) + (query.text === '' ? 0 : 1);
}
