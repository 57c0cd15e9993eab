import { all, copy, count, drop, join, keep, members, none, of, type Bits } from '#base/bits.ts';
import { never } from '#base/assert.ts';
import {
  BOUND,
  FACETS,
  isBound,
  NOT_STATED,
  type BoundName,
  type Choice,
  type FacetName,
  type FacetQuery,
  type Query,
} from '#domain/query.ts';
import { binds, boundOf, freely, saying, taking } from './bound.ts';
import type { Facet, Index } from './columns.ts';
import { once, perKey } from './once.ts';
import { positionsOf } from './relation.ts';
import { countCertainIn, countCertainOf, possibleIn, reachingInto, stretchOf, type Stretch } from './time.ts';

/** A condition of the query that can be lifted: a facet, the window, the text. */
export type Condition = FacetName | 'time' | 'text';

/** What is asked of participations when nobody is chosen that it binds to is one condition. */
type Allowed = ReadonlyMap<Condition | 'participations', Bits>;

export interface Selection {
  readonly index: Index;
  readonly query: Query;
  /** Events that may lie in the window; undefined without one. */
  readonly inTime: Bits | undefined;
  /** The events that every condition allows but the one named. Made once: never to be changed. */
  readonly fit: (except?: Condition) => Fit;
  /** A facet as the conditions on participations leave it: what its values are counted by. */
  readonly facet: (name: FacetName) => Facet;
  /** The selection of another query with the same text, or with none. */
  readonly other: (query: Query) => Selection;
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
  const inTime = query.time === undefined ? undefined : possibleIn(index, query.time);
  const bound = perKey((except: BoundName | undefined) => boundOf(index, query, except));
  const takers = perKey((except: BoundName | undefined) => ({
    person: once(() => taking(index, 'person', bound(except))),
    organization: once(() => taking(index, 'organization', bound(except))),
  }));
  const facet = perKey((name: FacetName): Facet => {
    if (name === 'person' || name === 'organization') return takers(undefined)[name]();
    return isBound(name) ? saying(index, name, query) : index.facets[name];
  });
  const plain = perKey((name: FacetName) => matching(index, index.facets[name], query.facets[name]));
  const free = perKey((except: BoundName | undefined) => freely(index, bound(except)));
  const allowing = (except: Condition | undefined): Allowed => {
    const allowed = new Map<Condition | 'participations', Bits>();
    const without = except !== undefined && isBound(except) ? except : undefined;
    for (const name of FACETS) {
      const asked = query.facets[name];
      if (name === except || asked === undefined || !isActive(asked) || isBound(name)) continue;
      if (name !== 'person' && name !== 'organization') allowed.set(name, plain(name));
      else allowed.set(name, matching(index, takers(without)[name](), asked));
    }
    // Somebody who is chosen says what is asked; else anybody may. For the numbers beside persons and institutions
    // somebody is: the value itself.
    const somebody = binds(query) || except === 'person' || except === 'organization';
    if (!somebody && !bound(without).free) allowed.set('participations', free(without));
    if (inTime !== undefined && except !== 'time') allowed.set('time', inTime);
    if (text !== undefined && except !== 'text') allowed.set('text', text);
    return allowed;
  };
  const made = perKey((except: Condition | undefined) => fitOf(index, query, allowing(except)));
  return {
    index,
    query,
    inTime,
    fit: (except) => made(except !== undefined && matters(query, except, text) ? except : undefined),
    facet,
    other: (next) => select(index, next, next.text === '' ? undefined : text),
  };
}

/** Whether lifting a condition can change anything. */
function matters(query: Query, condition: Condition, text: Bits | undefined): boolean {
  if (condition === 'time') return query.time !== undefined;
  if (condition === 'text') return text !== undefined;
  const bound = BOUND.some((name) => query.facets[name] !== undefined);
  if ((condition === 'person' || condition === 'organization') && bound) return true;
  const asked = query.facets[condition];
  return asked !== undefined && isActive(asked);
}

function fitOf(index: Index, { time }: Query, allowed: Allowed): Fit {
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
  if (code === undefined && id === NOT_STATED) return facet.unstated();
  const relation = below ? (facet.below ?? facet.own) : facet.own;
  return code === undefined ? none(size) : of(size, positionsOf(relation, code));
}

export function isActive({ include, exclude }: FacetQuery): boolean {
  return include.length > 0 || exclude.length > 0;
}

/** What is excluded is so whatever the participation says. */
function matching(index: Index, facet: Facet, query: FacetQuery | undefined): Bits {
  if (query === undefined) return all(index.size);
  const bits = included(index, facet, query);
  for (const choice of query.exclude) drop(bits, having(index.facets[facet.name], index.size, choice));
  return bits;
}

/** What the includes of a facet allow, its excludes aside. A new set. */
function included(index: Index, facet: Facet, { mode, include }: FacetQuery): Bits {
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
