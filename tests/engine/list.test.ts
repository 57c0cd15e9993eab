import { describe, expect, test, vi } from 'vitest';
import { fold } from '#base/fold.ts';
import type { Dataset } from '#domain/dataset.ts';
import { civil, day, dayOf } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import { pick, type Text } from '#domain/text.ts';
import { build } from '#engine/build.ts';
import type { ListBy, Listing, ListSort } from '#engine/list-answer.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { byDay, law, middleOf, personsPresent, valuesOf } from './naive.ts';
import { asked, fewer } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY: readonly ListBy[] = ['date', 'title', 'type', 'people', 'place', 'topics', 'sources'];
const LANGUAGES = ['en', 'de'];

interface Wanted {
  readonly sort: ListSort;
  readonly from?: number;
  readonly count?: number;
  readonly names?: number;
  readonly event?: EventId | undefined;
}

function listOf(
  of: Dataset,
  query: Query,
  { sort, from = 0, count = 1000, names = 100, event }: Wanted,
): Promise<Listing> {
  const engine = localEngine(build(of), async () => undefined);
  return engine.list({ query, sort, from, count, names, event, languages: ['en'] });
}

const say = (text: Text) => pick(text, LANGUAGES).value;

/** Year and whether nothing finer is known; undefined: it has no day. */
function yearOf({ date }: Event): { readonly year: number; readonly coarse: boolean } | undefined {
  const best = date === undefined ? undefined : middleOf(date);
  if (date === undefined || best === undefined) return undefined;
  const coarse = !['time', 'day', 'month', 'season'].includes(date.precision);
  return { year: civil(day(best)).year, coarse };
}

type Key = readonly (number | string)[];

/** What an event is compared by; undefined: it has none of it. */
function keyOf(of: Dataset, by: ListBy, event: Event): Key | undefined {
  const named = (text: Text | undefined): Key | undefined =>
    text === undefined ? undefined : [fold(say(text)), say(text)];
  switch (by) {
    case 'date': {
      const found = yearOf(event);
      return found === undefined ? undefined : [found.year];
    }
    case 'title':
      return say(event.title) === '' ? undefined : named(event.title);
    case 'type': {
      const term = of.metadata.vocabularies.eventTypes.findIndex(({ id }) => id === event.type);
      const label = of.metadata.vocabularies.eventTypes[term]?.label ?? event.type;
      return event.type === undefined ? undefined : [...(named(label) ?? []), term];
    }
    case 'people':
      return [personsPresent(event).size];
    case 'place': {
      const place = of.places.findIndex(({ id }) => id === event.place);
      return event.place === undefined ? undefined : [...(named(of.places[place]?.name) ?? []), place];
    }
    case 'topics': {
      const topic = of.topics.findIndex(({ id }) => id === event.topics[0]);
      return topic < 0 ? undefined : [...(named(of.topics[topic]?.label) ?? []), topic];
    }
    case 'sources':
      return [new Set(event.sources).size];
  }
}

function compare(a: Key, b: Key): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? '';
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}

function expected(of: Dataset, query: Query, { by, descending }: ListSort): readonly Event[] {
  const fitting = byDay(of).filter((event) => law(of).fits(event, query));
  const stated = fitting.filter((event) => keyOf(of, by, event) !== undefined);
  const order = stated.toSorted((a, b) => compare(keyOf(of, by, a) ?? [], keyOf(of, by, b) ?? []));
  const turned = descending ? order.toReversed() : order;
  const last = fitting.filter((event) => keyOf(of, by, event) === undefined);
  if (by !== 'date') return [...turned, ...last];
  const closed = turned.toSorted((a, b) => {
    const [one, other] = [yearOf(a), yearOf(b)];
    return one?.year === other?.year ? Number(one?.coarse) - Number(other?.coarse) : 0;
  });
  return [...closed, ...last];
}

const sorts = fc.record({ by: fc.constantFrom(...BY), descending: fc.boolean() });

describe('list', () => {
  test('every order holds the events that a loop over the records finds, as it would sort them', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), sorts, async ({ dataset: of, query }, sort) => {
        const { total, rows } = await listOf(of, query, { sort });
        const naive = expected(of, query, sort);
        expect(rows.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
        expect(total).toBe(naive.length);
      }),
    );
  });

  test('a slice is a part of the whole, and says its total', async () => {
    await fc.assert(
      fc.asyncProperty(
        asked(),
        sorts,
        fc.tuple(fc.nat(30), fc.nat(12)),
        async ({ dataset: of, query }, sort, [from, count]) => {
          const whole = await listOf(of, query, { sort });
          const slice = await listOf(of, query, { sort, from, count });
          expect(slice).toEqual({ ...whole, rows: whole.rows.slice(from, from + count) });
        },
      ),
    );
  });

  test('groups are the years of the whole list, what has no day the last', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.boolean(), async ({ dataset: of, query }, descending) => {
        const sort: ListSort = { by: 'date', descending };
        const { groups, rows } = await listOf(of, query, { sort });
        const events = rows.map(({ id }) => of.events.find((event) => event.id === id));
        const told = groups.flatMap(({ year, first, count }, g) => {
          expect(first).toBe(groups.slice(0, g).reduce((sum, group) => sum + group.count, 0));
          return Array.from({ length: count }, () => year);
        });
        expect(told).toEqual(
          events.map((event) => {
            const found = event === undefined ? undefined : yearOf(event);
            return found === undefined ? undefined : dayOf(found.year, 1, 1);
          }),
        );
        const years = groups.map(({ year }) => year);
        expect(new Set(years).size).toBe(years.length);
      }),
    );
  });

  test('an event is told its place in the whole list, if it fits', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), sorts, fc.nat(), async ({ dataset: of, query }, sort, pick) => {
        const event = of.events[pick % of.events.length]?.id;
        const { place } = await listOf(of, query, { sort, event, count: 0 });
        const naive = expected(of, query, sort).findIndex(({ id }) => id === event);
        expect(place ?? -1).toBe(naive);
      }),
      fewer(2),
    );
  });

  test('only the order by date has groups', async () => {
    const of = dataset().dataset;
    for (const by of BY)
      expect((await listOf(of, EMPTY_QUERY, { sort: { by, descending: false } })).groups).toHaveLength(
        by === 'date' ? 1 : 0,
      );
  });

  test('rows say who was present and who is not attested, each once: present before others, hosts first', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.nat(5), async ({ dataset: of, query }, names) => {
        const sort: ListSort = { by: 'date', descending: true };
        const { rows } = await listOf(of, query, { sort, names });
        for (const row of rows) {
          const event = of.events.find(({ id }) => id === row.id);
          if (event === undefined) throw new Error('a row of no event');
          const present = personsPresent(event);
          const all = new Set(valuesOf(event, 'person'));
          expect(row).toMatchObject({
            title: event.title,
            type: event.type,
            date: event.date,
            present: present.size,
            notAttested: all.size - present.size,
            topicTotal: event.topics.length,
            sources: event.sources.length,
          });
          expect(row.place?.id).toBe(event.place);
          expect(row.topics.map(({ id }) => id)).toEqual(event.topics.slice(0, names));
          expect(row.people).toHaveLength(Math.min(names, all.size));
          expect(new Set(row.people.map(({ id }) => id)).size).toBe(row.people.length);
          const weights = row.people.map(({ id, role, presence }) => {
            expect(isPresent(presence)).toBe(present.has(id));
            expect(
              event.participations.some(
                (one) => one.who.id === id && one.role === role && one.presence === presence,
              ),
            ).toBe(true);
            return (isPresent(presence) ? 0 : 2) + (role === 'host' || role === 'organizer' ? 0 : 1);
          });
          expect(weights).toEqual(weights.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('what is known to the year closes it, in either direction', async () => {
    const start = (date: string | undefined, i: number) => ({
      id: `e${i}`,
      title: 'x',
      ...(date && { start: date }),
    });
    const dates = ['2020', '2019', undefined, '2020-02', '2019-08-30', '2020-12-10', '2018/..', '../..'];
    const of = dataset({ events: dates.map(start) }).dataset;
    const order = async (descending: boolean) => {
      const { rows } = await listOf(of, EMPTY_QUERY, { sort: { by: 'date', descending } });
      return rows.map(({ date }) => date?.written);
    };
    expect(await order(true)).toEqual([
      '2020-12-10',
      '2020-02',
      '2020',
      '2019-08-30',
      '2019',
      '2018/..',
      '../..',
      undefined,
    ]);
    expect(await order(false)).toEqual([
      '2018/..',
      '2019-08-30',
      '2019',
      '2020-02',
      '2020-12-10',
      '2020',
      '../..',
      undefined,
    ]);
  });
});
