import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import type { Event } from '#domain/event.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { LaneBy, Timeline } from '#engine/result.ts';
import { dataset } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { byDay, law, mayTouch, middleOf, personsPresent, valuesOf } from './naive.ts';
import { asked, fewer, idsOf } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY: readonly LaneBy[] = ['type', 'person', 'organization', 'topic', 'place', 'none'];

function timelineOf(of: Dataset, query: Query, by: LaneBy): Promise<Timeline> {
  return localEngine(build(of), async () => undefined).timeline({ query, by, languages: ['en'] });
}

/** Events of each lane that occurs, '' for those that state nothing. */
function lanesOf(of: Dataset, query: Query, by: LaneBy): ReadonlyMap<string, readonly Event[]> {
  const events = byDay(of).filter((event) => law(of).fits(event, query, 'time'));
  if (by === 'none') return new Map([['', events]]);
  const lanes = idsOf(of, by).map(
    (id) => [id, events.filter((event) => valuesOf(event, by).includes(id))] as const,
  );
  const without = ['', events.filter((event) => valuesOf(event, by).length === 0)] as const;
  return new Map([...lanes, without].filter(([, list]) => list.length > 0));
}

function numbers(events: readonly Event[], { time }: Query) {
  const inside = events.filter(({ date }) => {
    const best = date === undefined ? undefined : middleOf(date);
    return best !== undefined && (time === undefined || (best >= time.first && best <= time.last));
  });
  const reaching = events.filter(
    (event) =>
      !inside.includes(event) && event.date !== undefined && time !== undefined && mayTouch(event.date, time),
  );
  const undated = events.filter((event) => !isPlaced(event));
  return { count: inside.length, reaching: reaching.length, undated: undated.length };
}

function isPlaced({ date }: Event): boolean {
  return date !== undefined && middleOf(date) !== undefined;
}

describe('timeline', () => {
  test.each(BY)('lanes by %s hold what a loop over the records finds', async (by) => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset: of, query }) => {
        const { lanes, more, total } = await timelineOf(of, query, by);
        const naive = lanesOf(of, query, by);
        const order = byDay(of)
          .filter((event) => law(of).fits(event, query, 'time'))
          .map(({ id }) => id);
        expect(total).toBe(order.length);
        expect(more).toEqual({ lanes: 0, events: 0 });
        expect(lanes.map(({ id }) => id).toSorted()).toEqual([...naive.keys()].toSorted());
        for (const { id, count, reaching, undated, marks } of lanes) {
          const events = naive.get(id) ?? [];
          expect({ count, reaching, undated }).toEqual(numbers(events, query));
          expect(marks.map(({ event }) => event)).toEqual(events.filter(isPlaced).map((event) => event.id));
          expect(marks.map(({ event, position }) => order[position - 1] === event)).not.toContain(false);
        }
      }),
      fewer(4),
    );
  });

  test('lanes stand by number of events at any time, so that they keep their place; what states nothing comes last', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.constantFrom(...BY), async ({ dataset: of, query }, by) => {
        const { lanes } = await timelineOf(of, query, by);
        const naive = lanesOf(of, query, by);
        const order = lanes.map(({ id }) => id).filter((id) => by === 'none' || id !== '');
        expect(lanes.slice(order.length).map(({ id }) => id)).toEqual(
          naive.has('') && by !== 'none' ? [''] : [],
        );
        const sizes = order.map((id) => naive.get(id)?.length ?? NaN);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        const elsewhere = await timelineOf(of, { ...query, time: undefined }, by);
        expect(elsewhere.lanes.map(({ id }) => id)).toEqual(lanes.map(({ id }) => id));
      }),
      fewer(2),
    );
  });

  test('events without a date are named beside the lanes', async () => {
    const events = [
      { id: 'a', title: 'x', start: '2019' },
      { id: 'b', title: 'y' },
      { id: 'c', title: 'z' },
      { id: 'd', title: 'without limit', start: '../..' },
      { id: 'f', title: 'unknown', start: '/..' },
    ];
    const { undated, undatedTotal, lanes } = await timelineOf(
      dataset({ events }).dataset,
      EMPTY_QUERY,
      'none',
    );
    expect(undated?.map(({ id }) => id)).toEqual(['d', 'f', 'b', 'c']);
    expect(undatedTotal).toBe(4);
    expect(lanes[0]).toMatchObject({ count: 1, undated: 4 });
    expect(lanes[0]?.marks.map(({ event }) => event)).toEqual(['a']);
  });

  test('a mark tells persons present and not attested apart', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset: of, query }) => {
        const { lanes } = await timelineOf(of, query, 'none');
        const told = (lanes[0]?.marks ?? []).map(({ event, present, notAttested }) => [
          event,
          present,
          notAttested,
        ]);
        const naive = byDay(of)
          .filter((event) => isPlaced(event) && law(of).fits(event, query, 'time'))
          .map((event) => {
            const present = personsPresent(event).size;
            return [event.id, present, new Set(valuesOf(event, 'person')).size - present];
          });
        expect(told).toEqual(naive);
      }),
    );
  });

  test('beyond 60 lanes the rest is counted: events that occur only there', async () => {
    const persons = Array.from({ length: 63 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
    const single = persons.map(({ id }, i) => ({
      id: `e${i}`,
      title: 'x',
      start: '2019',
      participants: [{ person: id }],
    }));
    const common = {
      id: 'all',
      title: 'x',
      start: '2020',
      participants: persons.map(({ id }) => ({ person: id })),
    };
    const { lanes, more } = await timelineOf(
      dataset({ persons, events: [...single, common] }).dataset,
      EMPTY_QUERY,
      'person',
    );
    expect(lanes).toHaveLength(60);
    expect(more).toEqual({ lanes: 3, events: 3 });
  });

  test('a lane of more than 4,000 events is counted in steps, and no event is lost', async () => {
    const events = Array.from({ length: 4001 }, (_, i) => ({
      id: `e${i}`,
      title: 'x',
      start: `20${10 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`,
    }));
    const { lanes } = await timelineOf(dataset({ events }).dataset, EMPTY_QUERY, 'none');
    expect(lanes[0]?.marks).toEqual([]);
    expect(lanes[0]?.steps?.counts.reduce((a, b) => a + b, 0)).toBe(4001);
    expect(lanes[0]?.steps?.edges).toHaveLength((lanes[0]?.steps?.counts.length ?? NaN) + 1);
  });

  test('all lanes together hold at most 20,000 marks: the fullest are counted in steps first', async () => {
    const lane = (i: number, size: number) =>
      Array.from({ length: size }, (_, n) => ({
        id: `e${i}-${n}`,
        title: 'x',
        type: `t${i}`,
        start: '2019-08-30',
      }));
    const events = [
      ...[3900, 3900, 3900, 3900, 3900, 3800].flatMap((size, i) => lane(i, size)),
      ...lane(9, 5),
    ];
    const { lanes } = await timelineOf(dataset({ events }).dataset, EMPTY_QUERY, 'type');
    expect(lanes.map(({ count, marks, steps }) => [count, marks.length, steps?.counts])).toEqual([
      [3900, 0, [3900]],
      [3900, 0, [3900]],
      [3900, 0, [3900]],
      [3900, 0, [3900]],
      [3900, 0, [3900]],
      [3800, 3800, undefined],
      [5, 5, undefined],
    ]);
  });

  test('the stops of a trip', async () => {
    const events = [
      { id: 'trip', title: 'x', start: '2019-08-29', end: '2019-08-31' },
      { id: 'b', title: 'x', start: '2019-08-31', partOf: 'trip' },
      { id: 'a', title: 'x', start: '2019-08-30', partOf: 'trip' },
      { id: 'c', title: 'x', partOf: 'trip' },
    ];
    const { lanes } = await timelineOf(dataset({ events }).dataset, EMPTY_QUERY, 'none');
    const trip = lanes[0]?.marks.find(({ event }) => event === 'trip');
    expect(trip?.stops).toEqual([18138, 18139]);
    expect(lanes[0]?.undated).toBe(1);
  });
});
