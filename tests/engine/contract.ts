import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import { EMPTY_QUERY, FACETS, type Query } from '#domain/query.ts';
import type { Engine } from '#engine/engine.ts';

/** What every engine promises, wherever it lives. `make` gives one that holds the data set that the product brings. */
export function contract(name: string, make: () => Promise<Engine>): void {
  const languages = ['de'];
  const founding = 'besuch-kompetenzzentrum-hannover-2019';
  const august: Query = { ...EMPTY_QUERY, time: { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) } };

  describe(`${name} keeps the contract of an engine`, () => {
    test('evaluate: counts, facets within their limit, the first events by date', async () => {
      const engine = await make();
      const result = await engine.evaluate({ query: august, languages, facetLimit: 4 });
      expect(result).toMatchObject({ total: 105, possible: 11, certain: 8, undated: 0 });
      expect(result.facets.map((facet) => facet.name)).toEqual(FACETS);
      for (const { values, total } of result.facets) expect(values.length).toBe(Math.min(4, total));
      expect(result.events).toHaveLength(11);
      expect(result.events).toContain(founding);
    });

    test('facet: searched, limited, with the number of all that fit the search', async () => {
      const engine = await make();
      const found = await engine.facet({
        query: EMPTY_QUERY,
        name: 'person',
        search: 'müller',
        limit: 1,
        languages,
      });
      expect(found.values).toHaveLength(1);
      expect(found.total).toBeGreaterThan(1);
      const none = await engine.facet({
        query: EMPTY_QUERY,
        name: 'person',
        search: 'qqqq',
        limit: 10,
        languages,
      });
      expect(none).toMatchObject({ values: [], total: 0 });
    });

    test('timeline: lanes with the marks of all times', async () => {
      const engine = await make();
      const { lanes, total } = await engine.timeline({ query: august, by: 'type', languages });
      expect(total).toBe(105);
      expect(lanes.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(105);
    });

    test('list: a slice, with years, and the place of an event', async () => {
      const engine = await make();
      const ask = { query: august, names: 2, languages, event: founding as EventId };
      const sort = { by: 'date', descending: true } as const;
      const { total, rows, groups, place } = await engine.list({ ...ask, sort, from: 0, count: 3 });
      expect([total, rows.length, groups]).toEqual([
        11,
        3,
        [{ year: dayOf(2019, 1, 1), first: 0, count: 11 }],
      ]);
      const next = await engine.list({ ...ask, sort, from: place ?? NaN, count: 1 });
      expect(next.rows[0]).toMatchObject({ id: founding, present: 2, notAttested: 1 });
      expect(next.rows[0]?.people.map(({ id }) => id)).toEqual(['michael-rehe', 'peter-altmaier']);
    });

    test('why: what each condition costs', async () => {
      const engine = await make();
      const { possible, reasons } = await engine.why({ query: { ...august, text: 'oldenburg' } });
      expect(possible).toBe(0);
      expect(reasons.map(({ kind }) => kind)).toEqual(['time', 'text']);
      expect(reasons[1]?.count).toBe(11);
    });

    test('event: its record and its place in the selection; undefined for an unknown one', async () => {
      const engine = await make();
      const detail = await engine.event({ id: founding, query: EMPTY_QUERY, languages });
      expect(detail).toMatchObject({ event: { id: founding }, position: 88, of: 105 });
      expect(await engine.event({ id: 'nothing', query: EMPTY_QUERY, languages })).toBeUndefined();
    });

    test('entity: its counts; undefined for an unknown one', async () => {
      const engine = await make();
      const person = await engine.entity({ kind: 'person', id: 'peter-altmaier', languages });
      expect(person?.counts).toMatchObject({ events: 16, present: 14 });
      expect(await engine.entity({ kind: 'organization', id: 'peter-altmaier', languages })).toBeUndefined();
    });

    test('term: its counts; undefined for an unknown one', async () => {
      const engine = await make();
      const topic = await engine.term({ kind: 'topic', id: 'digitalisierung', languages });
      expect(topic?.counts).toEqual({ events: 41, below: 84 });
      expect(await engine.term({ kind: 'place', id: 'digitalisierung', languages })).toBeUndefined();
    });

    test('directory and quotes: slices, with the number of all', async () => {
      const engine = await make();
      const ask = { query: EMPTY_QUERY, search: '', from: 1, count: 2, languages };
      const sort = { by: 'count', descending: true } as const;
      const people = await engine.directory({ ...ask, kind: 'person', sort });
      expect(people).toMatchObject({ total: 182, all: 182, letters: [] });
      expect(people.rows).toHaveLength(2);
      const quotes = await engine.quotes(ask);
      expect(quotes).toMatchObject({ total: 2, all: 2, rows: [{ number: 2 }] });
    });

    test('labels: in the order asked, undefined for what is unknown', async () => {
      const engine = await make();
      const of = [
        { kind: 'person', id: 'peter-altmaier' },
        { kind: 'topic', id: 'nothing' },
        { kind: 'type', id: 'visit' },
      ] as const;
      expect(await engine.labels({ of })).toEqual([
        'Peter Altmaier',
        undefined,
        { de: 'Besuch', en: 'Visit' },
      ]);
    });

    test('answers survive the way between threads', async () => {
      const engine = await make();
      const query: Query = { ...august, text: 'altmaier' };
      const answers = [
        await engine.evaluate({ query, languages, facetLimit: 5 }),
        await engine.timeline({ query, by: 'person', languages }),
        await engine.event({ id: founding, query, languages }),
        await engine.entity({ kind: 'organization', id: 'bmwi', languages }),
        await engine.term({ kind: 'source', id: 'md-2019-09-03', languages }),
        await engine.quotes({ query, search: '', from: 0, count: 5, languages }),
      ];
      for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
    });

    test('an aborted question rejects', async () => {
      const engine = await make();
      const ask = { query: EMPTY_QUERY, languages, facetLimit: 5 };
      await expect(engine.evaluate(ask, AbortSignal.abort(new Error('no more')))).rejects.toThrow('no more');
    });
  });
}
