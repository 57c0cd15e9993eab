import { at, int } from '#base/column.ts';
import { known } from './codes.ts';
import { above } from './dictionary.ts';
import { capped, LIMIT, type Capped } from './limits.ts';
import { markOf } from './mark.ts';
import { labelOf } from './records.ts';
import type { Refs } from './refs.ts';
import { codesOf, positionsOf, total } from './relation.ts';
import type { Tally } from './result.ts';
import { carriedBy } from './carried.ts';
import { branchesOf, eventTypesOf, facetTally, placesOf } from './tallies.ts';
import type { TermDetail, TermEvent, TermKind } from './term-result.ts';
import { presenceOf } from './together.ts';

/** A place, topic or source and its events by date, those of everything below included. */
interface Term {
  readonly kind: TermKind;
  readonly id: string;
  readonly code: number;
  readonly own: Int32Array;
  readonly positions: Int32Array;
}

const NOBODY: ReadonlySet<number> = new Set();

/** The page of a place, topic or source. Undefined: there is no such record. */
export function termDetail(of: Refs, kind: TermKind, id: string): TermDetail | undefined {
  const facet = of.index.facets[kind];
  const code = facet.codes.get(id);
  if (code === undefined) return undefined;
  const branch = at(facet.branches, code) === 1;
  const own = positionsOf(facet.own, code);
  const positions = facet.below === undefined ? own : positionsOf(facet.below, code);
  const term: Term = { kind, id, code, own, positions };
  return {
    kind,
    id,
    label: labelOf(of, kind, id) ?? id,
    placeholder: of.ref(kind, id).placeholder,
    ...recordOf(of, term),
    larger: largerOf(of, term),
    ...smallerOf(of, term),
    counts: { events: own.length, below: branch ? positions.length : undefined },
    eventTypes: eventTypesOf(of, { positions, present: NOBODY }),
    undatedTotal: positions.filter((position) => position >= of.index.placed).length,
    events: eventsOf(of, term),
    ...presentOf(of, term),
    ...topicsOf(of, term),
    ...wherePart(of, term),
    ...seatsOf(of, term),
    carries: carriedBy(of, kind === 'source' ? id : undefined),
  };
}

function recordOf(
  of: Refs,
  { kind, id }: Term,
): Pick<TermDetail, 'place' | 'topic' | 'source' | 'kindLabel'> {
  const place = kind === 'place' ? of.place(id) : undefined;
  const source = kind === 'source' ? of.source(id) : undefined;
  return {
    place,
    topic: kind === 'topic' ? of.topic(id) : undefined,
    source,
    kindLabel: of.term('placeKinds', place?.kind) ?? of.term('sourceKinds', source?.kind),
  };
}

function largerOf(of: Refs, { kind, code }: Term): TermDetail['larger'] {
  const facet = of.index.facets[kind];
  return above(facet, code).map((larger) => of.ref(kind, at(facet.ids, larger)));
}

function smallerOf(of: Refs, { kind, code }: Term): Pick<TermDetail, 'smaller' | 'smallerTotal'> {
  const { parents, ids } = of.index.facets[kind];
  const { list, total: all } = branchesOf(
    of,
    kind,
    ids.filter((_, child) => int(parents, child) === code),
  );
  return { smaller: list, smallerTotal: all };
}

function eventsOf(of: Refs, { own, positions }: Term): readonly TermEvent[] {
  const itself = new Set(own);
  return Array.from(positions.subarray(0, LIMIT), (position, i) => ({
    event: of.brief(position),
    mark: markOf(of, position, i + 1),
    own: itself.has(position),
  }));
}

type Present = 'persons' | 'personTotal' | 'organizations' | 'organizationTotal';

function presentOf(of: Refs, term: Term): Pick<TermDetail, Present> {
  const persons = presentTally(of, term, 'person');
  const organizations = presentTally(of, term, 'organization');
  return {
    persons: persons.list,
    personTotal: persons.total,
    organizations: organizations.list,
    organizationTotal: organizations.total,
  };
}

/** Who is attested as present, by number of events, then by name. */
function presentTally(of: Refs, { positions }: Term, side: 'person' | 'organization'): Capped<Tally> {
  const facet = of.index.facets[side];
  const there = presenceOf(of.index, side);
  const counts = new Map<number, number>();
  for (const position of positions)
    for (const code of codesOf(there, position)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranks = of.names.ranks(facet);
  const ordered = [...counts].sort(([a, left], [b, right]) => right - left || int(ranks, a) - int(ranks, b));
  return capped(ordered, ([code, count]) => ({
    ref: of.ref(side, at(facet.ids, code)),
    count,
    below: undefined,
  }));
}

/** Other topics of the events: of a topic neither itself nor what it lies in or holds. */
function topicsOf(of: Refs, { kind, code, positions }: Term): Pick<TermDetail, 'topics' | 'topicTotal'> {
  const except = kind === 'topic' ? kinOf(of, code) : undefined;
  const { list, total: all } = facetTally(of, { positions, except }, 'topic');
  return { topics: list, topicTotal: all };
}

function kinOf(of: Refs, code: number): ReadonlySet<number> {
  const { topic } = of.index.facets;
  const kin = new Set([code, ...above(topic, code)]);
  for (const other of topic.ids.keys()) if (above(topic, other).includes(code)) kin.add(other);
  return kin;
}

/** Of a place, what lies in it is said by the places below it. */
function wherePart(
  of: Refs,
  { kind, positions }: Term,
): Pick<TermDetail, 'places' | 'placeTotal' | 'withoutPlace'> {
  if (kind === 'place') return { places: [], placeTotal: 0, withoutPlace: 0 };
  const { list, total: all } = placesOf(of, { positions });
  const withoutPlace = positions.filter((position) => of.event(position).place === undefined).length;
  return { places: list, placeTotal: all, withoutPlace };
}

function seatsOf(of: Refs, { kind, id }: Term): Pick<TermDetail, 'seats' | 'seatTotal'> {
  if (kind !== 'place') return { seats: [], seatTotal: 0 };
  const facet = of.index.facets.organization;
  const ranks = of.names.ranks(facet);
  const codes = of.index.dataset.organizations
    .filter(({ place }) => place === id)
    .map((organization) => known(facet.codes, organization.id))
    .sort((a, b) => total(facet.own, b) - total(facet.own, a) || int(ranks, a) - int(ranks, b));
  const { list, total: all } = capped(codes, (code) => ({
    ref: of.ref('organization', at(facet.ids, code)),
    count: total(facet.own, code),
    below: undefined,
  }));
  return { seats: list, seatTotal: all };
}
