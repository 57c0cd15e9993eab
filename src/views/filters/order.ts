import { FACETS, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';

/** Type stays first, then the facets that filter, then the order of the panel: what is chosen is never out of sight. */
export function facetOrder(query: Query): readonly FacetName[] {
  const [first, ...rest] = FACETS;
  return [
    first,
    ...rest.filter((name) => isActive(query, name)),
    ...rest.filter((name) => !isActive(query, name)),
  ];
}

export function isActive(query: Query, name: FacetName): boolean {
  return chosenCount(query.facets[name]) > 0;
}

export function chosenCount(facet: FacetQuery | undefined): number {
  return facet === undefined ? 0 : facet.include.length + facet.exclude.length;
}

export function isFiltered(query: Query): boolean {
  return query.time !== undefined || query.text !== '' || FACETS.some((name) => isActive(query, name));
}

const OPEN: ReadonlySet<FacetName> = new Set<FacetName>(['type', 'person', 'organization', 'topic']);

export function startsOpen(query: Query, name: FacetName): boolean {
  return OPEN.has(name) || isActive(query, name);
}

const MULTIPLE: ReadonlySet<FacetName> = new Set<FacetName>([
  'person',
  'organization',
  'topic',
  'source',
  'sourcekind',
]);

/** Facets of which one event can have several values; only there does "all at once" ask anything. */
export function isMultiple(name: FacetName): boolean {
  return MULTIPLE.has(name);
}

const TREES: ReadonlySet<FacetName> = new Set<FacetName>(['organization', 'affiliation', 'topic', 'place']);

/** Facets whose values lie within each other; a row also says what it is with everything below. */
export function isTree(name: FacetName): boolean {
  return TREES.has(name);
}

/** From this many values on a facet is searched. Types are the legend of the picture as well: a dozen is read, not searched. */
export function searchable(name: FacetName): number {
  return name === 'type' ? 13 : 8;
}
