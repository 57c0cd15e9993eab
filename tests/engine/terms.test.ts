import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import type { Event } from '#domain/event.ts';
import type { Choice } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { Tally } from '#engine/result.ts';
import type { TermDetail, TermKind } from '#engine/term-result.ts';
import { fc } from '../property.ts';
import { mittelstand } from './load.ts';
import { byDay, law, organizationsPresent, personsPresent, valuesOf } from './naive.ts';
import { datasets, fewer } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

const engineOf = (of: Dataset) => localEngine(build(of), async () => undefined);

async function terms(of: Dataset): Promise<readonly TermDetail[]> {
  const engine = engineOf(of);
  const asks = [
    ...of.places.map(({ id }) => ({ kind: 'place' as const, id, languages: [] })),
    ...of.topics.map(({ id }) => ({ kind: 'topic' as const, id, languages: [] })),
    ...of.sources.map(({ id }) => ({ kind: 'source' as const, id, languages: [] })),
  ];
  const details = await Promise.all(asks.map((ask) => engine.term(ask)));
  return details.filter((detail) => detail !== undefined);
}

function parentOf(of: Dataset, kind: TermKind, id: string): string | undefined {
  if (kind === 'place') return of.places.find((place) => place.id === id)?.within;
  return kind === 'topic' ? of.topics.find((topic) => topic.id === id)?.broader : undefined;
}

function childrenOf(of: Dataset, kind: TermKind, id: string): readonly string[] {
  const all = { place: of.places, topic: of.topics, source: of.sources }[kind];
  return all.map((one): string => one.id).filter((one) => parentOf(of, kind, one) === id);
}

/** Everything above, itself first. */
function upwards(of: Dataset, kind: TermKind, id: string): readonly string[] {
  const chain: string[] = [];
  for (let up: string | undefined = id; up !== undefined; up = parentOf(of, kind, up)) chain.push(up);
  return chain;
}

function having(of: Dataset, kind: TermKind, { id, below }: Choice): readonly Event[] {
  const { has } = law(of);
  return byDay(of).filter((event) => has(event, kind, { id, below }));
}

/** Ids with how often they occur, each once per event. */
function counted(events: readonly Event[], values: (event: Event) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(values(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const pairs = (list: readonly Tally[]) => new Map(list.map(({ ref, count }) => [ref.id, count]));
const falls = (list: readonly Tally[]) =>
  list.every(({ count }, i) => count <= (list[i - 1]?.count ?? count));

describe('pages of places, topics and sources', () => {
  test('events, own and with everything below, by a loop over the records', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const detail of await terms(of)) {
          const { kind, id, counts } = detail;
          const own = having(of, kind, { id, below: false });
          const all = having(of, kind, { id, below: true });
          expect(counts.events).toBe(own.length);
          const branch = childrenOf(of, kind, id).length > 0;
          expect(counts.below).toBe(branch ? all.length : undefined);
          expect(detail.events.map(({ event }) => event.id)).toEqual(all.map((event) => event.id));
          expect(detail.events.map((one) => one.own)).toEqual(all.map((event) => own.includes(event)));
          const undated = detail.events.filter(({ mark }) => mark === undefined);
          expect(detail.undatedTotal).toBe(undated.length);
          const types = detail.eventTypes.map(({ type, count }) => [type ?? '', count] as const);
          expect(new Map(types)).toEqual(counted(all, ({ type = '' }) => [type]));
        }
      }),
      fewer(3),
    );
  });

  test('larger and smaller terms with their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const { kind, id, larger, smaller, smallerTotal } of await terms(of)) {
          expect([id, ...larger.map((ref) => ref.id)]).toEqual(upwards(of, kind, id));
          const below = childrenOf(of, kind, id);
          expect(smallerTotal).toBe(below.length);
          expect(new Set(smaller.map(({ ref }) => ref.id))).toEqual(new Set(below));
          for (const one of smaller) {
            expect(one.count).toBe(having(of, kind, { id: one.ref.id, below: false }).length);
            const branch = childrenOf(of, kind, one.ref.id).length > 0;
            expect(one.below).toBe(
              branch ? having(of, kind, { id: one.ref.id, below: true }).length : undefined,
            );
          }
        }
      }),
      fewer(3),
    );
  });

  test('who was present, other topics, places and seats', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const detail of await terms(of)) {
          const { kind, id } = detail;
          const all = having(of, kind, { id, below: true });
          expect(pairs(detail.persons)).toEqual(counted(all, personsPresent));
          expect(pairs(detail.organizations)).toEqual(counted(all, organizationsPresent));
          expect([falls(detail.persons), falls(detail.organizations)]).toEqual([true, true]);
          const kin = (topic: string) =>
            kind === 'topic' &&
            (upwards(of, kind, id).includes(topic) || upwards(of, kind, topic).includes(id));
          const topics = counted(all, (event) => valuesOf(event, 'topic').filter((topic) => !kin(topic)));
          expect(pairs(detail.topics)).toEqual(topics);
          const places = kind === 'place' ? [] : all;
          expect(pairs(detail.places)).toEqual(counted(places, (event) => valuesOf(event, 'place')));
          expect(detail.withoutPlace).toBe(places.filter(({ place }) => place === undefined).length);
          const seated = of.organizations.filter(({ place }) => kind === 'place' && place === id);
          const events = of.events.flatMap((event) => [...new Set(valuesOf(event, 'organization'))]);
          const seats = seated.map(
            (one) => [one.id, events.filter((other) => other === one.id).length] as const,
          );
          expect(pairs(detail.seats)).toEqual(new Map<string, number>(seats));
          const totals = [detail.personTotal, detail.organizationTotal, detail.topicTotal, detail.placeTotal];
          const lists = [detail.persons, detail.organizations, detail.topics, detail.places];
          expect([...totals, detail.seatTotal]).toEqual([...lists, detail.seats].map((list) => list.length));
        }
      }),
      fewer(3),
    );
  });

  test('what rests on a source: functions in generated data', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (of) => {
        for (const { kind, id, carries } of await terms(of)) {
          const functions = of.persons.flatMap(({ id: person, affiliations }) =>
            affiliations
              .filter(({ sources }) => sources.some((one) => one === id))
              .map(() => person as string),
          );
          const expected = kind === 'source' ? functions : [];
          expect(carries.functions.map(({ person }) => person.id)).toEqual(expected);
          expect(carries.functionTotal).toBe(expected.length);
        }
      }),
      fewer(3),
    );
  });

  test('what rests on a source: quotes, figures and images of the data set', async () => {
    const of = mittelstand();
    let quotes = 0;
    for (const { kind, id, carries } of await terms(of)) {
      const from = (list: (event: Event) => readonly { readonly source: string | undefined }[]) =>
        kind === 'source' ? byDay(of).flatMap((event) => list(event).filter((one) => one.source === id)) : [];
      expect(carries.quotes.map(({ quote }) => quote)).toEqual(from((event) => event.quotes));
      expect(carries.figures.map(({ figure }) => figure)).toEqual(from((event) => event.figures));
      expect(carries.images.map(({ image }) => image)).toEqual(from((event) => event.images));
      for (const { event, number, quote } of carries.quotes)
        expect(of.events.find((one) => one.id === event.id)?.quotes[number - 1]).toEqual(quote);
      quotes += carries.quoteTotal;
    }
    const named = of.events.flatMap((event) => event.quotes).filter(({ source }) => source !== undefined);
    expect(quotes).toBe(named.length);
  });

  test('lists end at 500, numbers do not', async () => {
    const of = mittelstand();
    const event = of.events.find(({ place }) => place === 'berlin');
    if (event === undefined) throw new Error('no event in Berlin');
    const many = Array.from({ length: 700 }, (_, i): Event => ({ ...event, id: `e${i}` as Event['id'] }));
    const detail = await engineOf({ ...of, events: many }).term({
      kind: 'place',
      id: 'berlin',
      languages: [],
    });
    expect(detail?.counts.events).toBe(700);
    expect(detail?.events).toHaveLength(500);
    expect(detail?.eventTypes[0]?.count).toBe(700);
  });

  test('an unknown one is undefined', async () => {
    const engine = engineOf(mittelstand());
    expect(await engine.term({ kind: 'place', id: 'nothing', languages: [] })).toBeUndefined();
    expect(await engine.term({ kind: 'topic', id: 'berlin', languages: [] })).toBeUndefined();
  });
});
