import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { EMPTY_QUERY, type Choice, type FacetName, type Query } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { EntityDetail, EventDetail, FacetResult, Result } from '#engine/result.ts';
import { mittelstand } from './load.ts';

// Counts that anyone can make in the file of the data set that the product brings.

const languages = ['de'];
const index = build(mittelstand());
const engine = localEngine(index, async () => undefined);

function evaluate(query: Partial<Query> = {}): Promise<Result> {
  return engine.evaluate({ query: { ...EMPTY_QUERY, ...query }, languages, facetLimit: 1000 });
}

async function facet(name: FacetName, query: Partial<Query> = {}): Promise<FacetResult> {
  const result = await evaluate(query);
  return found(result.facets.find((candidate) => candidate.name === name));
}

async function entity(kind: 'person' | 'organization', id: string): Promise<EntityDetail> {
  return found(await engine.entity({ kind, id, languages }));
}

async function event(id: string, query: Query = EMPTY_QUERY): Promise<EventDetail> {
  return found(await engine.event({ id, query, languages }));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}

const only = (name: FacetName, choice: Choice): Partial<Query> => ({
  facets: { [name]: { mode: 'any', include: [choice], exclude: [] } },
});

describe('the whole', () => {
  test('105 events, all of them dated', async () => {
    expect(await evaluate()).toMatchObject({ total: 105, possible: 105, certain: 105, undated: 0 });
  });

  test('values that occur', async () => {
    const { facets } = await evaluate();
    const totals = facets.map(({ name, total }) => [name, total]);
    expect(totals).toEqual([
      ['type', 12],
      ['person', 182],
      ['role', 8],
      ['presence', 5],
      ['function', 146],
      ['affiliation', 126],
      ['organization', 200],
      ['topic', 29],
      ['place', 42],
      ['source', 171],
      ['sourcekind', 5],
    ]);
  });

  test('21 events have no place, 54 at least two persons present', () => {
    const { events } = index.dataset;
    const placed = index.facets.place.own.codes.length;
    expect(events.length - placed).toBe(21);
    const encounters = [...index.order.keys()].filter((position) => presentAt(position) >= 2);
    expect(encounters).toHaveLength(54);
  });

  test('the overview counts months, and beside the years what is known to the year only', async () => {
    const { overview } = await evaluate({
      facets: { place: { mode: 'any', include: [], exclude: [{ id: 'chemnitz', below: false }] } },
    });
    expect(overview.unit).toBe('month');
    expect([overview.edges[0], overview.edges.at(-1)]).toEqual([dayOf(2015, 1, 1), dayOf(2023, 1, 1)]);
    expect(Math.max(...overview.all)).toBe(10);
    const beside = overview.coarse.map(({ start, kept }) => [start, kept]);
    const years = [
      [2016, 3],
      [2017, 3],
      [2018, 3],
      [2019, 1],
      [2020, 1],
      [2021, 2],
      [2022, 1],
    ] as const;
    expect(beside).toEqual(years.map(([year, kept]) => [dayOf(year, 1, 1), kept]));
  });
});

describe('time', () => {
  const window = (first: readonly [number, number, number], last: readonly [number, number, number]) =>
    evaluate({ time: { first: dayOf(...first), last: dayOf(...last) } });

  test('August 2019: 11 possible, 8 certain', async () => {
    expect(await window([2019, 8, 1], [2019, 8, 31])).toMatchObject({ possible: 11, certain: 8 });
  });

  test('30 August 2019: 5 possible, 3 certain', async () => {
    expect(await window([2019, 8, 30], [2019, 8, 30])).toMatchObject({ possible: 5, certain: 3 });
  });
});

describe('facets', () => {
  test('Digitalisierung: 41 itself, 84 with everything below', async () => {
    const { values } = await facet('topic');
    expect(values.find(({ id }) => id === 'digitalisierung')).toMatchObject({
      count: 41,
      below: { count: 84 },
    });
    expect((await evaluate(only('topic', { id: 'digitalisierung', below: false }))).possible).toBe(41);
    expect((await evaluate(only('topic', { id: 'digitalisierung', below: true }))).possible).toBe(84);
  });

  test('Bundesregierung: 2 itself, 91 with everything below; BMWi: 54', async () => {
    const { values } = await facet('organization');
    expect(values.find(({ id }) => id === 'bundesregierung')).toMatchObject({
      count: 2,
      below: { count: 91 },
    });
    expect(values.find(({ id }) => id === 'bmwi')).toMatchObject({ count: 54 });
  });

  test('without Chemnitz: 101 events; the excluded value says that it removes 4, and comes first', async () => {
    const query: Partial<Query> = {
      facets: { place: { mode: 'any', include: [], exclude: [{ id: 'chemnitz', below: false }] } },
    };
    expect((await evaluate(query)).possible).toBe(101);
    const { values } = await facet('place', query);
    expect(values[0]).toMatchObject({ id: 'chemnitz', count: 4, total: 4 });
    const opening = (await facet('type', query)).values.find(({ id }) => id === 'opening');
    expect(opening).toMatchObject({ count: 14, total: 15 });
  });

  test('a place that only holds others is listed last and not counted', async () => {
    const { values, total } = await facet('place');
    expect(values.at(-1)).toMatchObject({ id: 'garbsen', count: 0, below: { count: 3 } });
    expect(values).toHaveLength(total + 1);
  });

  test('search inside a facet forgives umlauts', async () => {
    const ask = { query: EMPTY_QUERY, name: 'person', search: 'mueller', limit: 10, languages } as const;
    const { values } = await engine.facet(ask);
    expect(values.map(({ label }) => label)).toContain('Andreas Müller');
  });
});

describe('text', () => {
  test.each([
    ['künstliche Intelligenz', 'kuenstliche INTELLIGENZ'],
    ['Müller', 'mueller'],
    ['große', 'GROSSE'],
  ])('%s is %s', async (one, other) => {
    const result = await evaluate({ text: one });
    expect(result.possible).toBeGreaterThan(0);
    expect((await evaluate({ text: other })).events).toEqual(expect.arrayContaining([...result.events]));
  });

  const founding = 'besuch-kompetenzzentrum-hannover-2019';

  test.each([
    ['a quote', 'KI-Trainerinnen'],
    ['its caption', 'Federal Minister Rehe'],
    ['its figure', 'competence centres nationwide'],
    ['a function', 'Präsident der Leibniz Universität'],
    ['a source', 'trendkraft'],
    ['its place and the larger one', 'PZH Garbsen'],
    ['its topics', 'Nachhaltigkeit Hochschulen'],
    ['its type', 'Besuch Visit'],
    ['a note', 'Abendessen'],
  ])('finds the founding event by %s', async (_, text) => {
    expect((await evaluate({ text })).events).toContain(founding);
  });

  test('every word must occur', async () => {
    expect((await evaluate({ text: 'KI-Trainerinnen Zypries' })).events).not.toContain(founding);
  });
});

describe('Peter Altmaier', () => {
  test('16 events, 14 present, 2 only quoted', async () => {
    const { counts } = await entity('person', 'peter-altmaier');
    expect(counts).toMatchObject({
      events: 16,
      present: 14,
      quoted: 2,
      mentioned: 0,
      announced: 0,
      unknown: 0,
    });
  });

  test('present with 21 persons from 16 institutions at 9 events, with each at one, all of them small', async () => {
    const { together, institutions } = await entity('person', 'peter-altmaier');
    expect(together.personTotal).toBe(21);
    expect(together.persons.map(({ count, small }) => [count, small])).toEqual(
      Array.from({ length: 21 }, () => [1, 1]),
    );
    expect(new Set(together.persons.flatMap(({ events }) => events.map(({ id }) => id))).size).toBe(9);
    expect(institutions).toHaveLength(16);
    expect(institutions[0]).toMatchObject({ ref: { id: 'bundestag' }, count: 2 });
  });

  test('one function, attested by all 16', async () => {
    const { functions } = await entity('person', 'peter-altmaier');
    expect(functions).toHaveLength(1);
    expect(functions[0]?.attestedBy).toHaveLength(16);
    expect(functions[0]?.start?.written).toBe('2018-03-14');
  });

  test('topics and roles', async () => {
    const { topics, roles, withoutPlace } = await entity('person', 'peter-altmaier');
    expect(topics.slice(0, 2)).toMatchObject([
      { ref: { id: 'digitalisierung' }, count: 6, below: 8 },
      { ref: { id: 'mittelstandspolitik' }, count: 5, below: 13 },
    ]);
    expect(roles.map(({ role, count }) => [role, count])).toEqual([
      ['speaker', 8],
      ['guest', 8],
    ]);
    expect(withoutPlace).toBe(2);
  });
});

describe('BMWi', () => {
  test('54 events, 90 with everything below; present at 48 itself or through somebody', async () => {
    const { counts } = await entity('organization', 'bmwi');
    expect(counts).toMatchObject({ events: 54, present: 48, below: 90 });
  });

  test('who represented it', async () => {
    const { representatives } = await entity('organization', 'bmwi');
    expect(
      representatives.map(({ person, present, notAttested }) => [
        person.id,
        present.length,
        notAttested.length,
      ]),
    ).toEqual([
      ['peter-altmaier', 14, 2],
      ['stefan-schnorr', 6, 0],
      ['sigmar-gabriel', 5, 1],
      ['brigitte-zypries', 1, 5],
      ['iris-gleicke', 5, 0],
      ['dirk-wiese', 3, 1],
      ['christian-hirte', 2, 0],
      ['thomas-bareiss', 1, 1],
      ['matthias-machnig', 0, 1],
      ['philipp-birkenmaier', 0, 1],
      ['rainer-sontowski', 0, 1],
    ]);
    const through = new Set(representatives.flatMap(({ present }) => present.map(({ id }) => id)));
    expect(through.size).toBe(35);
  });

  test('what is around it', async () => {
    const { parent, successor, children, kindLabel } = await entity('organization', 'bmwi');
    expect([parent?.id, successor?.id]).toEqual(['bundesregierung', 'bmwk']);
    expect(children).toMatchObject([{ ref: { id: 'mittelstand-digital' }, count: 9, below: 67 }]);
    expect(kindLabel).toEqual({ de: 'Ministerium', en: 'Ministry' });
  });
});

test('two persons named Andreas Müller stay two, and each names the other', async () => {
  const bearers = index.dataset.persons
    .filter(({ name }) => name.given === 'Andreas' && name.family === 'Müller')
    .map(({ id }) => id);
  expect(bearers).toHaveLength(2);
  const namesakes = await Promise.all(
    bearers.map(async (id) => (await entity('person', id)).namesakes.map((other) => other.id)),
  );
  expect(namesakes).toEqual([[bearers[1]], [bearers[0]]]);
});

describe('the founding event', () => {
  const id = 'besuch-kompetenzzentrum-hannover-2019';

  test('is 88 of 105, with its neighbours', async () => {
    const { position, of, previous, next } = await event(id);
    expect([position, of, previous?.id, next?.id]).toEqual([
      88,
      105,
      'besuch-blumen-steinbrecher-2019',
      'start-initiative-unternehmensnachfolge-2019',
    ]);
  });

  test('outside a selection it has no position, but neighbours', async () => {
    const elsewhere = await event(id, {
      ...EMPTY_QUERY,
      time: { first: dayOf(2016, 1, 1), last: dayOf(2016, 12, 31) },
    });
    expect(elsewhere.position).toBeUndefined();
    expect(elsewhere.next).toBeUndefined();
    expect(elsewhere.previous?.id).toMatch(/2016/);
  });

  test('shows place within place, the trip and its eight stops, sources with what they carry, links in both directions', async () => {
    const detail = await event(id);
    expect(detail.places.map(({ ref }) => ref.id)).toEqual(['pzh-garbsen', 'garbsen']);
    expect(detail.occasion?.event.id).toBe('mittelstandsreise-2019');
    expect(detail.occasion?.parts).toHaveLength(8);
    expect(detail.sources[0]?.carries).toEqual({ quotes: 2, figures: 1, images: 1 });
    expect(detail.speakers.map((ref) => ref?.id)).toEqual(['peter-altmaier', 'volker-epping']);
    expect(detail.depicted.map((refs) => refs.map((ref) => ref.id))).toEqual([
      ['peter-altmaier', 'michael-rehe'],
    ]);
    expect(detail.related.map((brief) => brief.id)).toEqual([
      'start-ki-trainer-2019',
      'kickoff-kompetenzzentrum-hannover-2016',
    ]);
    expect(detail.mentionedBy.map((brief) => brief.id)).toEqual(['start-mdz-hannover-2021']);
    expect(detail.togetherAgain.map((brief) => brief.id)).toEqual([id]);
    expect(detail.attests).toEqual([]);
  });
});

function presentAt(position: number): number {
  const { starts } = index.presence.persons;
  return (starts[position + 1] ?? NaN) - (starts[position] ?? NaN);
}
