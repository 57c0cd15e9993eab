import { all, copy, count, drop, join, keep, members, none, of, type Bits } from '#base/bits.ts';
import { never } from '#base/assert.ts';
import { FACETS, type Choice, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';
import type { Facet, Index } from './columns.ts';
import { once, perKey } from './once.ts';
import { positionsOf } from './relation.ts';
import { countCertainIn, countCertainOf, possibleIn, reachingInto, stretchOf, type Stretch } from './time.ts';

/** A condition of the query: a facet, the window, the text. */
export type Condition = FacetName | 'time' | 'text';

export interface Selection {
  readonly index: Index;
  readonly query: Query;
  /** The events that each condition allows. A condition that is not set is absent and allows all. */
  readonly allowed: ReadonlyMap<Condition, Bits>;
  /** The events that every condition allows but the one named. Made once: never to be changed. */
  readonly fit: (except?: Condition) => Fit;
}

/** Events, and how they can be counted without looking at each of them. */
export interface Fit {
  readonly bits: Bits;
  readonly shape: { readonly kind: 'all' } | Window | { readonly kind: 'some' };
  /** Their positions, ascending. */
  readonly positions: () => Int32Array;
}

/** What a window alone leaves: a stretch of positions, and some outside of it. */
interface Window {
  readonly kind: 'window';
  readonly stretch: Stretch;
  readonly reaching: Int32Array;
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
  const made = perKey((except: Condition | undefined) =>
    fitOf(index, query, new Map([...allowed].filter(([name]) => name !== except))),
  );
  return {
    index,
    query,
    allowed,
    fit: (except) => made(except !== undefined && allowed.has(except) ? except : undefined),
  };
}

function fitOf(index: Index, { time }: Query, allowed: ReadonlyMap<Condition, Bits>): Fit {
  const [first, ...rest] = allowed.values();
  const bits = first === undefined ? all(index.size) : copy(first);
  for (const other of rest) keep(bits, other);
  const windowOnly = allowed.size === 1 && allowed.has('time');
  const shape: Fit['shape'] =
    windowOnly && time !== undefined
      ? { kind: 'window', stretch: stretchOf(index, time), reaching: reachingInto(index, time) }
      : { kind: allowed.size === 0 ? 'all' : 'some' };
  return { bits, shape, positions: once(() => members(bits)) };
}

/** How many of the events that fit certainly do: without a window all of them. */
export function countCertain({ index, query: { time }, fit }: Selection): number {
  const { bits, shape, positions } = fit();
  if (time === undefined) return count(bits);
  return shape.kind === 'window' ? countCertainIn(index, time) : countCertainOf(index, positions(), time);
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
