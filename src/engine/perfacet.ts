import type { FacetName } from '#domain/query.ts';

export type PerFacet<T> = { readonly [Name in FacetName]: T };

/** Something for each facet. Written out, so that a new facet is a compile error here and nowhere else. */
export function perFacet<T>(make: (name: FacetName) => T): PerFacet<T> {
  return {
    type: make('type'),
    person: make('person'),
    role: make('role'),
    presence: make('presence'),
    function: make('function'),
    affiliation: make('affiliation'),
    organization: make('organization'),
    topic: make('topic'),
    place: make('place'),
    source: make('source'),
    sourcekind: make('sourcekind'),
  };
}
