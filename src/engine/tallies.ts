import { at, int } from '#base/column.ts';
import type { FacetName } from '#domain/query.ts';
import { capped, type Capped } from './limits.ts';
import { isSelf, othersAt, participationsOf, type Party } from './party.ts';
import type { Refs } from './refs.ts';
import { codesOf, total } from './relation.ts';
import type { EntityDetail, Tally } from './result.ts';
import { known } from './codes.ts';

interface Counted extends Pick<Party, 'positions'> {
  /** Codes that are not counted. */
  readonly except?: ReadonlySet<number> | undefined;
}

type Tree = 'organization' | 'place' | 'topic' | 'source';

/** Events of the party by topic or place: the term itself, and below it everything that lies in it. */
export function facetTally(
  of: Refs,
  { positions, except }: Counted,
  name: Extract<FacetName, 'topic' | 'place'>,
): Capped<Tally> {
  const facet = of.index.facets[name];
  const own = new Map<number, number>();
  const below = new Map<number, number>();
  for (const position of positions) {
    for (const code of codesOf(facet.own, position)) if (except?.has(code) !== true) increase(own, code);
    for (const code of codesOf(facet.below ?? facet.own, position)) increase(below, code);
  }
  const grey = (code: number) => (facet.branches[code] === 1 ? below.get(code) : undefined);
  return capped(ordered(own, of.names.ranks(facet)), ([code, count]) => ({
    ref: of.ref(name, at(facet.ids, code)),
    count,
    below: grey(code),
  }));
}

export function placesOf(of: Refs, party: Pick<Party, 'positions'>): Capped<EntityDetail['places'][number]> {
  const { list, total: all } = facetTally(of, party, 'place');
  const located = list.map((tally) => {
    const place = of.place(tally.ref.id);
    return { ...tally, latitude: place?.latitude, longitude: place?.longitude };
  });
  return { list: located, total: all };
}

/** Institutions that the other persons present acted for, by number of events. */
export function institutionsOf(of: Refs, party: Party): Capped<Tally> {
  const facet = of.index.facets.organization;
  const counts = new Map<number, number>();
  for (const position of party.present) {
    const acted = othersAt(of, party, position).flatMap(({ affiliation }) =>
      affiliation === undefined ? [] : [affiliation],
    );
    for (const id of new Set(acted))
      if (party.kind === 'person' || id !== party.id) increase(counts, known(facet.codes, id));
  }
  return capped(ordered(counts, of.names.ranks(facet)), ([code, count]) => ({
    ref: of.ref('organization', at(facet.ids, code)),
    count,
    below: undefined,
  }));
}

/** Events by the role in which the party itself took part; undefined where none is stated. */
export function rolesOf(of: Refs, party: Party): EntityDetail['roles'] {
  const counts = new Map<string | undefined, number>();
  for (const position of party.positions) {
    const own = participationsOf(of, party, position).filter((one) => isSelf(party, one));
    for (const role of new Set(own.map((participation) => participation.role))) increase(counts, role);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([role, count]) => ({ role, label: of.term('participantRoles', role), count }));
}

/** All events by type; undefined where none is stated. */
export function eventTypesOf(
  of: Refs,
  party: Pick<Party, 'positions' | 'present'>,
): EntityDetail['eventTypes'] {
  const all = new Map<string | undefined, number>();
  const present = new Map<string | undefined, number>();
  for (const position of party.positions) {
    const { type } = of.event(position);
    increase(all, type);
    if (party.present.has(position)) increase(present, type);
  }
  return [...all]
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => ({ type, count, present: present.get(type) ?? 0 }));
}

/** Direct parts of a term, by their own events, then by those below. */
export function branchesOf(of: Refs, kind: Tree, ids: readonly string[]): Capped<Tally> {
  const facet = of.index.facets[kind];
  const ranks = of.names.ranks(facet);
  const codes = ids.map((id) => known(facet.codes, id));
  const own = (code: number) => total(facet.own, code);
  const below = (code: number) => (facet.below === undefined ? own(code) : total(facet.below, code));
  codes.sort((a, b) => own(b) - own(a) || below(b) - below(a) || int(ranks, a) - int(ranks, b));
  return capped(codes, (code) => ({
    ref: of.ref(kind, at(facet.ids, code)),
    count: own(code),
    below: facet.branches[code] === 1 ? below(code) : undefined,
  }));
}

function ordered(
  counts: ReadonlyMap<number, number>,
  ranks: Int32Array,
): readonly (readonly [number, number])[] {
  return [...counts].sort(([a, left], [b, right]) => right - left || int(ranks, a) - int(ranks, b));
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  const count = counts.get(key);
  counts.set(key, count === undefined ? 1 : count + 1);
}
