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

export function isBound(name: FacetName): name is BoundName {
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

/** One question to a data set: AND across facets, time and text. */
export interface Query {
  readonly facets: { readonly [Name in FacetName]?: FacetQuery };
  /** The time window. It is the filter and the visible part of the timeline at once. */
  readonly time: DayRange | undefined;
  readonly text: string;
}

export const EMPTY_QUERY: Query = { facets: {}, time: undefined, text: '' };
