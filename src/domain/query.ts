import type { DayRange } from './date.ts';

/** What events can be filtered by. The order is the order of the panel. */
export const FACETS = [
  'type',
  'person',
  'role',
  'presence',
  'function',
  'affiliation',
  'organization',
  'topic',
  'place',
  'source',
  'sourcekind',
] as const;
export type FacetName = (typeof FACETS)[number];

/** What one participation says. These bind to the participations of the chosen persons and institutions. */
export const BOUND = ['role', 'presence', 'function', 'affiliation'] as const;
export type BoundName = (typeof BOUND)[number];

export function isBound(name: string): name is BoundName {
  return BOUND.some((bound) => bound === name);
}

/** The value of events (or participations) that state none. No record has this id. */
export const NOT_STATED = '';

/** A chosen value: the term itself, or (trees only) the term with everything below it. */
export interface Choice {
  readonly id: string;
  readonly below: boolean;
}

/** Any-of or all-of the included values, and none of the excluded ones. */
export interface FacetQuery {
  readonly mode: 'any' | 'all';
  readonly include: readonly Choice[];
  readonly exclude: readonly Choice[];
}

/** A facet that asks for nothing. */
export const NO_CHOICE: FacetQuery = { mode: 'any', include: [], exclude: [] };

/** One question to a data set: AND across facets, time and text. */
export interface Query {
  readonly facets: { readonly [Name in FacetName]?: FacetQuery };
  /** The time window. It is the filter and the visible part of the timeline at once. */
  readonly time: DayRange | undefined;
  readonly text: string;
}

export const EMPTY_QUERY: Query = { facets: {}, time: undefined, text: '' };

/** What a query holds of a facet; nothing where it says nothing. */
export function heldBy({ facets }: Query, name: FacetName): FacetQuery {
  return facets[name] ?? NO_CHOICE;
}

export function sameChoice(a: Choice, b: Choice): boolean {
  return a.id === b.id && a.below === b.below;
}

/** A facet that holds nothing leaves the query, so that equal questions are equal objects. */
export function withFacet(query: Query, name: FacetName, facet: FacetQuery): Query {
  const { [name]: _, ...rest } = query.facets;
  const empty = facet.include.length === 0 && facet.exclude.length === 0;
  return { ...query, facets: empty ? rest : { ...rest, [name]: facet } };
}

/** The facet without a value, included or excluded. */
export function withoutChoice(facet: FacetQuery, choice: Choice): FacetQuery {
  const others = (choices: readonly Choice[]) => choices.filter((other) => !sameChoice(other, choice));
  return { ...facet, include: others(facet.include), exclude: others(facet.exclude) };
}
