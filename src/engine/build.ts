import { add, none } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import { buildBins } from './bins.ts';
import { known } from './codes.ts';
import type { Index, PresenceColumns, Tree } from './columns.ts';
import { buildDays, orderByDay } from './days.ts';
import { buildFacets } from './dictionary.ts';
import { relate } from './relation.ts';

/** Share of the work done, 0 to 1. */
export type Steps<T> = Generator<number, T, void>;

/** The index of a data set. Cost: linear but for sorting the days; see docs/performance.md. */
export function build(dataset: Dataset): Index {
  const steps = buildSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in slices, so that a worker can say how far it is and stop in between. */
export function* buildSteps(dataset: Dataset): Steps<Index> {
  const order = orderByDay(dataset.events);
  const events = (position: number) => at(dataset.events, int(order, position));
  yield 0.2;
  const { days, placed, dated } = buildDays(order.length, events);
  const positions = new Map<string, number>();
  for (let position = 0; position < order.length; position += 1) positions.set(events(position).id, position);
  yield 0.4;
  const facets = buildFacets(dataset, order.length, events);
  yield 0.7;
  const presence = buildPresence(order.length, events, facets);
  yield 0.9;
  return {
    dataset,
    size: order.length,
    order,
    positions,
    placed,
    dated,
    days,
    facets,
    presence,
    importance: buildImportance(order.length, events),
    tree: buildTree(order.length, events, positions),
    bins: buildBins(order.length, events),
  };
}

type Events = (position: number) => Event;

function buildPresence(size: number, events: Events, { person, organization }: Index['facets']): PresenceColumns {
  const persons = relate(size, person.ids.length, (position, mark) => {
    for (const { who, presence } of events(position).participations) {
      if (who.kind === 'person' && isPresent(presence)) mark(known(person.codes, who.id));
    }
  });
  const organizations = relate(size, organization.ids.length, (position, mark) => {
    for (const { who, presence, affiliation } of events(position).participations) {
      if (!isPresent(presence)) continue;
      const there = who.kind === 'organization' ? who.id : affiliation;
      if (there !== undefined) mark(known(organization.codes, there));
    }
  });
  return { persons, organizations };
}

/** Days of duration count at most this much, so that a year of exhibition does not outweigh who was there. */
const LONGEST = 30;

function buildImportance(size: number, events: Events): Int32Array {
  const column = new Int32Array(size);
  for (let position = 0; position < size; position += 1) {
    const { participations, quotes, sources, date } = events(position);
    column[position] = participations.length + quotes.length + sources.length + duration(date);
  }
  return column;
}

function duration(date: Event['date']): number {
  if (date?.start.latest === undefined || date.end.earliest === undefined) return 0;
  return Math.max(0, Math.min(LONGEST, date.end.earliest - date.start.latest));
}

function buildTree(size: number, events: Events, positions: ReadonlyMap<string, number>): Tree {
  const lists = new Map<number, number[]>();
  const wholes = none(size);
  for (let position = 0; position < size; position += 1) {
    const { partOf } = events(position);
    if (partOf === undefined) continue;
    const whole = known(positions, partOf);
    const list = lists.get(whole);
    if (list === undefined) lists.set(whole, [position]);
    else list.push(position);
    add(wholes, whole);
  }
  return { parts: new Map([...lists].map(([whole, list]) => [whole, Int32Array.from(list)])), wholes };
}
