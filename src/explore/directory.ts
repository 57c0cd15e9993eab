import { BOUND, heldBy, withFacet, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';
import type { DirectoryKind, DirectoryOrder } from '#engine/term-result.ts';

/** The order of a directory. */
export interface DirectorySort {
  readonly by: DirectoryOrder;
  readonly descending: boolean;
}

export const DIRECTORY_ORDERS: readonly DirectoryOrder[] = ['name', 'count', 'first', 'last'];

export const DEFAULT_ORDER: DirectorySort = { by: 'name', descending: false };

export const DIRECTORY_KINDS: readonly DirectoryKind[] = [
  'person',
  'organization',
  'place',
  'topic',
  'source',
];

/** Segments of the address. */
export const DIRECTORIES: Readonly<Record<DirectoryKind, string>> = {
  person: 'people',
  organization: 'institutions',
  place: 'places',
  topic: 'topics',
  source: 'sources',
};

/** Where a summary says how many there are. */
export const COUNTED = {
  person: 'persons',
  organization: 'organizations',
  place: 'places',
  topic: 'topics',
  source: 'sources',
} as const;

/** Whether the values of a facet have a directory. */
export function isDirectory(name: FacetName): name is DirectoryKind {
  return Object.hasOwn(DIRECTORIES, name);
}

export const QUOTES = 'quotes';

/** A quote is named by its event and its place among the quotes there, from 1. */
export function quoteId(event: string, number: number): string {
  return `${event}.${number}`;
}

/** Undefined: this names no quote. Ids of events may hold dots themselves. */
export function quoteNamed(id: string): { readonly event: string; readonly number: number } | undefined {
  const [, event, digits] = /^(.+)\.([1-9]\d{0,5})$/su.exec(id) ?? [];
  return event === undefined || digits === undefined ? undefined : { event, number: Number(digits) };
}

/** What a directory has of its own: it holds for that directory only. */
export const FRESH = { order: DEFAULT_ORDER, find: '' } as const;

/**
 * The query for the events that fit this one and have a value besides. Undefined where no query says that: beside several
 * values of which any will do, and for persons and institutions where conditions on participations would bind to them.
 */
export function narrowedTo(query: Query, facet: DirectoryKind, id: string): Query | undefined {
  const { mode, include, exclude } = heldBy(query, facet);
  const party = facet === 'person' || facet === 'organization';
  const bound = BOUND.some((name) => query.facets[name] !== undefined);
  if ((party && bound) || (mode === 'any' && include.length > 1)) return undefined;
  const own = { id, below: false };
  const others = include.filter((one) => one.id !== id || one.below);
  const chosen: FacetQuery = {
    mode: others.length === 0 ? 'any' : 'all',
    include: [...others, own],
    exclude,
  };
  return withFacet(query, facet, chosen);
}
