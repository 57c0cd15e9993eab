import { has } from '#base/bits.ts';
import { at, float, int } from '#base/column.ts';
import { dayOf } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { Participation } from '#domain/participation.ts';
import { isPresent } from '#domain/presence.ts';
import type { Names } from './labels.ts';
import type { ListAsk, ListGroup, Listing, ListPerson, ListRow, ListSort } from './list-answer.ts';
import type { ListOrders, Years } from './list-order.ts';
import { refs, type Refs } from './refs.ts';
import type { Records } from './records.ts';
import { codesOf } from './relation.ts';
import type { Selection } from './select.ts';

/** More years than this are not told as groups: nobody finds a way through so many heads. */
const MOST_GROUPS = 4000;

export type Lister = (ask: ListAsk, names: Names, selected: () => Promise<Selection>) => Promise<Listing>;

/** Slices of the events that fit, in any order. The first slice of a list costs one pass over all events, the others nothing. */
export function lister(records: Records, orders: ListOrders): Lister {
  let last: { readonly key: string; readonly list: Fitting } | undefined;
  return async (ask, names, selected) => {
    const { query, sort, languages } = ask;
    const key = JSON.stringify([query, sort, languages]);
    const list = last?.key === key ? last.list : fitting(await selected(), orders, { sort, names });
    last = { key, list };
    return slice(list, refs(records, names), ask);
  };
}

function slice({ positions, groups }: Fitting, of: Refs, ask: ListAsk): Listing {
  const from = Math.max(0, ask.from);
  const shown = positions.subarray(from, from + Math.max(0, ask.count));
  const { event } = ask;
  return {
    total: positions.length,
    rows: Array.from(shown, (position) => rowOf(of, position, ask.names)),
    groups,
    place: event === undefined ? undefined : placeOf(positions, of.index.positions.get(event)),
  };
}

function placeOf(positions: Int32Array, position: number | undefined): number | undefined {
  const place = position === undefined ? -1 : positions.indexOf(position);
  return place < 0 ? undefined : place;
}

interface Sorting {
  readonly sort: ListSort;
  readonly names: Names;
}

/** The events that fit, in their order. */
interface Fitting {
  readonly positions: Int32Array;
  readonly groups: readonly ListGroup[];
}

function fitting(selection: Selection, orders: ListOrders, { sort, names }: Sorting): Fitting {
  const { bits } = selection.fit();
  const order = orders.by(sort.by, names);
  const kept = (list: Int32Array) => list.filter((position) => has(bits, position));
  const first = kept(order.positions.subarray(0, order.stated));
  const last = kept(order.positions.subarray(order.stated));
  if (sort.descending) turn(first, sort.by === 'date' ? orders.years() : undefined);
  const positions = new Int32Array(first.length + last.length);
  positions.set(first);
  positions.set(last, first.length);
  const groups = sort.by === 'date' ? groupsOf(positions, first.length, orders.years()) : [];
  return { positions, groups };
}

/** Turns the order round. What is known to no more than its year closes the year all the same. */
function turn(positions: Int32Array, years: Years | undefined): void {
  positions.reverse();
  if (years === undefined) return;
  for (let from = 0; from < positions.length;) {
    const to = endOfYear(positions, from, years);
    let fine = from;
    while (fine < to && at(years.coarse, int(positions, fine)) === 1) fine += 1;
    const coarse = positions.slice(from, fine);
    positions.copyWithin(from, fine, to);
    positions.set(coarse, to - coarse.length);
    from = to;
  }
}

function groupsOf(positions: Int32Array, stated: number, years: Years): readonly ListGroup[] {
  const groups: ListGroup[] = [];
  const dated = positions.subarray(0, stated);
  for (let first = 0; first < stated;) {
    const end = endOfYear(dated, first, years);
    groups.push({
      year: dayOf(float(years.year, int(positions, first)), 1, 1),
      first,
      count: end - first,
    });
    if (groups.length > MOST_GROUPS) return [];
    first = end;
  }
  if (stated < positions.length)
    groups.push({ year: undefined, first: stated, count: positions.length - stated });
  return groups;
}

function endOfYear(positions: Int32Array, from: number, { year }: Years): number {
  const current = float(year, int(positions, from));
  let end = from + 1;
  while (end < positions.length && float(year, int(positions, end)) === current) end += 1;
  return end;
}

function rowOf(of: Refs, position: number, limit: number): ListRow {
  const event = of.event(position);
  const { id, title, type, date, place, topics } = event;
  const present = codesOf(of.index.presence.persons, position).length;
  return {
    id,
    title,
    type,
    date,
    place: of.maybe('place', place),
    people: peopleOf(of, event).slice(0, limit),
    present,
    notAttested: codesOf(of.index.facets.person.own, position).length - present,
    topics: topics.slice(0, limit).map((topic) => of.ref('topic', topic)),
    topicTotal: topics.length,
    sources: event.sources.length,
  };
}

/** Each person once, by what says most of it: that it was present, then that it was the host. */
function peopleOf(of: Refs, { participations }: Event): readonly ListPerson[] {
  const persons = participations.filter(({ who }) => who.kind === 'person');
  const seen = new Set<string>();
  return persons
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .flatMap(({ who: { id }, role, presence }) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ id, label: of.ref('person', id).label, role, presence }];
    });
}

const HOSTS: readonly (string | undefined)[] = ['host', 'organizer'];

function weightOf({ role, presence }: Participation): number {
  return (isPresent(presence) ? 0 : 2) + (HOSTS.includes(role) ? 0 : 1);
}
