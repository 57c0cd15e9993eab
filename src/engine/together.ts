import { has } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import type { Event } from '#domain/event.ts';
import type { Index } from './columns.ts';
import { LIMIT } from './limits.ts';
import type { Records } from './records.ts';
import type { Refs } from './refs.ts';
import { codesOf, positionsOf, type Relation } from './relation.ts';
import type { Ref, Together } from './result.ts';

type Side = 'person' | 'organization';

interface Who {
  readonly side: Side;
  readonly id: string;
  readonly code: number;
}

/** At most so many shared events are listed for one of them; the count counts all. */
const LISTED = 100;

export function presenceOf(index: Index, side: Side): Relation {
  return side === 'person' ? index.presence.persons : index.presence.organizations;
}

/**
 * Events where it was attested as present, by date. An event that others are part of is left out: it is not counted
 * beside its parts.
 */
export function presentAt(index: Index, side: Side, code: number): readonly number[] {
  return [...positionsOf(presenceOf(index, side), code)].filter(
    (position) => !has(index.tree.wholes, position),
  );
}

/**
 * Who was present at the same events: code on the other side -> the shared positions, by date. Whoever acts for an
 * institution at an event is its presence there and not its company, so that pair does not count at that event.
 */
export function companions(
  records: Records,
  { side, id, code }: Who,
  other: Side,
): ReadonlyMap<number, readonly number[]> {
  const { index } = records;
  const shared = new Map<number, number[]>();
  for (const position of presentAt(index, side, code)) {
    const own = side === other ? new Set([id]) : acting(records.event(position), side, id);
    for (const companion of codesOf(presenceOf(index, other), position)) {
      if (own.has(at(index.facets[other].ids, companion))) continue;
      const list = shared.get(companion);
      if (list === undefined) shared.set(companion, [position]);
      else list.push(position);
    }
  }
  return shared;
}

/** Whom a person acts for at an event, or who acts there for an institution. */
function acting({ participations }: Event, side: Side, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { who, affiliation } of participations) {
    if (who.kind !== 'person' || affiliation === undefined) continue;
    if (side === 'person' && who.id === id) found.add(affiliation);
    if (side === 'organization' && affiliation === id) found.add(who.id);
  }
  return found;
}

/** By number of shared events, then by name. At most `LIMIT`. */
export function together(
  of: Refs,
  other: Side,
  shared: ReadonlyMap<number, readonly number[]>,
): readonly Together[] {
  const ranks = of.names.ranks(of.index.facets[other]);
  const order = [...shared].sort(
    ([a, left], [b, right]) => right.length - left.length || int(ranks, a) - int(ranks, b),
  );
  return order
    .slice(0, LIMIT)
    .map(([code, positions]) => tie(of, of.ref(other, at(of.index.facets[other].ids, code)), positions));
}

function tie(of: Refs, who: Ref, positions: readonly number[]): Together {
  const { dated } = of.index;
  const withDate = positions.filter((position) => position < dated);
  const dateOf = (position: number | undefined) =>
    position === undefined ? undefined : of.event(position).date;
  return {
    who,
    count: positions.length,
    small: positions.filter(of.small).length,
    first: dateOf(withDate[0]),
    last: dateOf(withDate.at(-1)),
    events: of.briefs(positions.slice(0, LISTED)),
  };
}

/** Events where all who were present at this one were present, by date; itself too unless it has parts. None for fewer than two. */
export function mutual(index: Index, position: number): readonly number[] {
  const { persons } = index.presence;
  const codes = [...codesOf(persons, position)];
  const [first, ...rest] = codes.sort(
    (a, b) => positionsOf(persons, a).length - positionsOf(persons, b).length,
  );
  if (first === undefined || rest.length === 0) return [];
  return presentAt(index, 'person', first).filter((candidate) => {
    const there = new Set(codesOf(persons, candidate));
    return rest.every((code) => there.has(code));
  });
}
