import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';
import { entities } from './pages.ts';

test('a person and an institution of the same id are not taken for each other', async () => {
  const participants = [
    { person: '1', affiliation: '2', role: 'guest', function: 'head' },
    { organization: '1', role: 'host' },
    { person: '2', role: 'guest', affiliation: '1' },
  ];
  const of = dataset({
    persons: [
      { id: '1', name: 'P', affiliations: [{ organization: '2', role: 'head', attestedBy: ['1'] }] },
      { id: '2', name: 'Q' },
    ],
    organizations: [
      { id: '1', name: 'O' },
      { id: '2', name: 'R' },
    ],
    events: [{ id: '1', title: 'x', start: '2019', participants }],
  }).dataset;
  const [p, , o] = await entities(of);
  expect(p?.roles).toMatchObject([{ role: 'guest', count: 1 }]);
  expect(p?.institutions.map(({ ref }) => ref.id)).toEqual(['1']);
  expect(o?.roles).toMatchObject([{ role: 'host', count: 1 }]);
  expect(o?.events[0]?.others.map(({ who }) => [who.kind, who.id])).toEqual([['person', '1']]);
  expect(p?.events[0]?.others.map(({ who }) => [who.kind, who.id])).toEqual([['person', '2']]);
});

test('an institution that takes part with a function is not the person of its id, for whom the event attests it', async () => {
  const of = dataset({
    persons: [{ id: '1', name: 'P', affiliations: [{ role: 'host', attestedBy: ['e'] }] }],
    organizations: [{ id: '1', name: 'O' }],
    events: [{ id: 'e', title: 'x', start: '2019', participants: [{ organization: '1', function: 'host' }] }],
  }).dataset;
  const engine = localEngine(build(of), async () => undefined);
  const query = { facets: {}, time: undefined, text: '' };
  const detail = await engine.event({ id: 'e', query, languages: [] });
  expect(detail?.attests).toMatchObject([{ person: { id: '1' }, role: 'host' }]);
});

test('small: somebody is named as present, and not more than ten can have been there', async () => {
  const all = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, name: `P ${i}` }));
  const meet = (id: string, [named, unknown, otherwise]: readonly [number, number, number]) => ({
    id,
    title: 'x',
    start: '2019',
    participants: all.slice(0, named + unknown + otherwise).map((person, i) => ({
      person: person.id,
      presence:
        i < named ? ('attended' as const) : i < named + unknown ? ('unknown' as const) : ('quoted' as const),
    })),
  });
  const events = [meet('a', [10, 0, 2]), meet('b', [11, 0, 0]), meet('c', [2, 8, 2]), meet('d', [2, 9, 0])];
  const [first] = await entities(dataset({ persons: all, events }).dataset);
  expect(first?.shared).toEqual({ events: 4, small: 2 });
  expect(first?.together.persons[0]).toMatchObject({ who: { id: 'p1' }, count: 4, small: 2 });
});

describe('an event with parts', () => {
  const persons = [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ];
  const participants = [{ person: 'p' }, { person: 'q' }];
  const of = dataset({
    persons,
    events: [
      { id: 'trip', title: 'x', start: '2019-08-29/2019-08-31', participants },
      { id: 'stop', title: 'x', start: '2019-08-30', partOf: 'trip', participants },
    ],
  }).dataset;

  test('is an event of its own in totals, but not counted beside its parts in together', async () => {
    const [p] = await entities(of);
    expect(p?.counts).toMatchObject({ events: 2, present: 2 });
    expect(p?.together.persons).toMatchObject([{ count: 1, events: [{ id: 'stop' }] }]);
  });

  test('nor in how often all were together again', async () => {
    const engine = localEngine(build(of), async () => undefined);
    const query = { facets: {}, time: undefined, text: '' };
    for (const id of ['trip', 'stop']) {
      const detail = await engine.event({ id, query, languages: [] });
      expect(detail?.togetherAgain.map((brief) => brief.id)).toEqual(['stop']);
    }
  });
});

test('a statement is not presence, whatever the role', async () => {
  const participants = [
    { person: 'p', presence: 'quoted' as const, role: 'speaker', affiliation: 'o' },
    { person: 'q' },
  ];
  const of = dataset({
    persons: [
      { id: 'p', name: 'P' },
      { id: 'q', name: 'Q' },
    ],
    organizations: [{ id: 'o', name: 'O' }],
    events: [{ id: 'e', title: 'x', start: '2019', participants }],
  }).dataset;
  const [p, q, o] = await entities(of);
  expect(p?.counts).toMatchObject({ events: 1, present: 0, quoted: 1 });
  expect(o?.counts).toMatchObject({ events: 1, present: 0, quoted: 1 });
  expect([p, q, o].map((one) => [one?.together.personTotal, one?.together.organizationTotal])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('the sources of an event: its own first, then those of its quotes, figures and images, each once', async () => {
  const of = dataset({
    sources: ['s1', 's2', 's3', 's4', 's5', 'other'].map((id) => ({ id, title: id })),
    events: [
      {
        id: 'e',
        title: 'x',
        sources: ['s2', 's1'],
        quotes: [
          { text: 'q', source: 's3' },
          { text: 'r', source: 's1' },
        ],
        figures: [
          { label: 'f', value: 1, source: 's4' },
          { label: 'g', value: 2 },
        ],
        images: [{ source: 's3' }, { source: 's5' }],
      },
    ],
  }).dataset;
  const engine = localEngine(build(of), async () => undefined);
  const detail = await engine.event({ id: 'e', query: EMPTY_QUERY, languages: [] });
  expect(detail?.sources.map(({ source, carries }) => [source.id, carries])).toEqual([
    ['s2', { quotes: 0, figures: 0, images: 0 }],
    ['s1', { quotes: 1, figures: 0, images: 0 }],
    ['s3', { quotes: 1, figures: 0, images: 1 }],
    ['s4', { quotes: 0, figures: 1, images: 0 }],
    ['s5', { quotes: 0, figures: 0, images: 1 }],
  ]);
});
