import { all, copy, drop, join, keep, none, of, type Bits } from '#base/bits.ts';
import { never } from '#base/assert.ts';
import { FACETS, type Choice, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';
import type { Facet, Index } from './columns.ts';
import { positionsOf } from './relation.ts';
import { certainIn, possibleIn } from './time.ts';

/** A condition of the query: a facet, the window, the text. */
export type Condition = FacetName | 'time' | 'text';

/** The events that each condition allows. A condition that is not set is absent and allows all. */
export interface Selection {
  readonly index: Index;
  readonly query: Query;
  readonly allowed: ReadonlyMap<Condition, Bits>;
}

/** `text`: the events that the query's text finds; undefined when it asks for nothing. */
export function select(index: Index, query: Query, text: Bits | undefined): Selection {
  const allowed = new Map<Condition, Bits>();
  for (const name of FACETS) {
    const facet = query.facets[name];
    if (facet !== undefined && isActive(facet)) allowed.set(name, matching(index, name, facet));
  }
  if (query.time !== undefined) allowed.set('time', possibleIn(index, query.time));
  if (text !== undefined) allowed.set('text', text);
  return { index, query, allowed };
}

/** The events that every condition allows but the one named. A new set. */
export function fitting({ index, allowed }: Selection, except?: Condition): Bits {
  let bits: Bits | undefined;
  for (const [condition, set] of allowed) {
    if (condition === except) continue;
    if (bits === undefined) bits = copy(set);
    else keep(bits, set);
  }
  return bits ?? all(index.size);
}

/** Of the events that fit, the ones that certainly do: without a window all of them. A new set. */
export function certain(selection: Selection, fits: Bits): Bits {
  const bits = copy(fits);
  const { time } = selection.query;
  if (time !== undefined) keep(bits, certainIn(selection.index, time));
  return bits;
}

/** The events of one value. A value that the data set does not know has none. */
export function having(facet: Facet, size: number, { id, below }: Choice): Bits {
  const code = facet.codes.get(id);
  const relation = below ? (facet.below ?? facet.own) : facet.own;
  return code === undefined ? none(size) : of(size, positionsOf(relation, code));
}

export function isActive({ include, exclude }: FacetQuery): boolean {
  return include.length > 0 || exclude.length > 0;
}

function matching(index: Index, name: FacetName, query: FacetQuery): Bits {
  const bits = included(index, index.facets[name], query);
  for (const choice of query.exclude) drop(bits, having(index.facets[name], index.size, choice));
  return bits;
}

/** What the includes of a facet allow, its excludes aside. A new set. */
export function included(index: Index, facet: Facet, { mode, include }: FacetQuery): Bits {
  if (include.length === 0) return all(index.size);
  switch (mode) {
    case 'any': {
      const bits = none(index.size);
      for (const choice of include) join(bits, having(facet, index.size, choice));
      return bits;
    }
    case 'all': {
      const bits = all(index.size);
      for (const choice of include) keep(bits, having(facet, index.size, choice));
      return bits;
    }
    default:
      return never(mode);
  }
}
