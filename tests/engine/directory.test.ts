import { describe, expect, test, vi } from 'vitest';
import { fold, words } from '#base/fold.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Event, Quote } from '#domain/event.ts';
import { personLabel } from '#domain/person.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import { pick, type Text } from '#domain/text.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { Directory, DirectoryAsk, DirectoryKind } from '#engine/term-result.ts';
import { assembled, raw } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { mittelstand } from './load.ts';
import { byDay, law, valuesOf } from './naive.ts';
import { asked, fewer } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

const KINDS = ['person', 'organization', 'place', 'topic', 'source'] as const;
const ORDERS = ['name', 'count', 'first', 'last'] as const;

const engineOf = (of: Dataset) => localEngine(build(of), async () => undefined);
const ALL = { from: 0, count: 10_000, languages: [], search: '' } as const;

interface Named {
  readonly id: string;
  readonly name: Text;
}

function recordsOf(of: Dataset, kind: DirectoryKind): readonly Named[] {
  switch (kind) {
    case 'person':
      return of.persons.map(({ id, name }) => ({ id, name: personLabel(name) }));
    case 'organization':
      return of.organizations;
    case 'place':
      return of.places;
    case 'topic':
      return of.topics.map(({ id, label }) => ({ id, name: label }));
    case 'source':
      return of.sources.map(({ id, title }) => ({ id, name: title }));
  }
}

function isEmpty(query: Query): boolean {
  const facets = Object.values(query.facets);
  const none = facets.every(({ include, exclude }) => include.length + exclude.length === 0);
  return none && query.time === undefined && words(query.text).length === 0;
}

describe('directories', () => {
  test('which records, with which numbers and dates, by a loop over all of them', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.constantFrom(...KINDS), async ({ dataset, query }, kind) => {
        const sort = { by: 'name', descending: false } as const;
        const { rows, total, all } = await engineOf(dataset).directory({ ...ALL, kind, query, sort });
        const records = recordsOf(dataset, kind);
        const { fits } = law(dataset);
        const fitting = byDay(dataset).filter((event) => fits(event, query));
        const numbers = records.map(({ id }) => {
          const mine = fitting.filter((event) => valuesOf(event, kind, dataset).includes(id));
          const dated = mine.filter(({ date }) => date !== undefined);
          const total = dataset.events.filter((event) => valuesOf(event, kind, dataset).includes(id)).length;
          return { id, count: mine.length, total, first: dated[0]?.date, last: dated.at(-1)?.date };
        });
        const listed = numbers.filter(({ count }) => count > 0 || isEmpty(query));
        expect(all).toBe(records.length);
        expect(total).toBe(listed.length);
        const found = rows.map(({ ref, count, total: whole, first, last }) => ({
          id: ref.id,
          count,
          total: whole,
          first,
          last,
        }));
        expect(found.toSorted(byId)).toEqual(listed.toSorted(byId));
      }),
      fewer(2),
    );
  });

  test('every order, both ways, and every page of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        asked(),
        fc.constantFrom(...KINDS),
        fc.record({ by: fc.constantFrom(...ORDERS), descending: fc.boolean() }),
        async ({ dataset, query }, kind, { by, descending }) => {
          const engine = engineOf(dataset);
          const ask: DirectoryAsk = { ...ALL, kind, query, sort: { by, descending } };
          const whole = await engine.directory(ask);
          const place = new Map(byDay(dataset).map(({ date }, i) => [date, i]));
          const key = (row: Directory['rows'][number]): number | string | undefined => {
            if (by === 'name') return fold(row.filed ?? nameOf(dataset, row.ref.label));
            if (by === 'count') return row.count;
            return row[by] === undefined ? undefined : place.get(row[by]);
          };
          const keys = whole.rows.map(key);
          expect(keys).toEqual(keys.toSorted((a, b) => compared(a, b, descending)));
          const pages = [];
          for (let from = 0; from < whole.total; from += 2)
            pages.push(...(await engine.directory({ ...ask, from, count: 2 })).rows);
          expect(pages).toEqual(whole.rows);
        },
      ),
      fewer(2),
    );
  });

  test('a letter is where the first name with it stands', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.constantFrom(...KINDS), async ({ dataset }, kind) => {
        const sort = { by: 'name', descending: false } as const;
        const { rows, letters } = await engineOf(dataset).directory({
          ...ALL,
          kind,
          query: EMPTY_QUERY,
          sort,
        });
        const initials = rows.map(({ filed, ref }) => {
          const [first = ''] = fold(filed ?? nameOf(dataset, ref.label));
          return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
        });
        expect(letters.map(({ letter, at }) => [letter, at])).toEqual(
          [...new Set(initials)].map((letter) => [letter, initials.indexOf(letter)]),
        );
      }),
      fewer(2),
    );
  });

  test('a date without limits is a date too, although it has no place on the timeline', async () => {
    const events = [
      { id: 'a', title: 'A', start: '2019-05-01', participants: [{ person: 'p' }] },
      { id: 'b', title: 'B', start: '../..', participants: [{ person: 'p' }] },
      { id: 'c', title: 'C', participants: [{ person: 'p' }] },
    ];
    const { dataset } = assembled(raw({ events, persons: [{ id: 'p', name: 'P' }] }));
    const sort = { by: 'name', descending: false } as const;
    const { rows } = await engineOf(dataset).directory({ ...ALL, kind: 'person', query: EMPTY_QUERY, sort });
    expect(rows[0]).toMatchObject({ count: 3, first: { written: '2019-05-01' }, last: { written: '../..' } });
  });

  test('search, names under the family name, and only what the filter leaves', async () => {
    const engine = engineOf(mittelstand());
    const sort = { by: 'name', descending: false } as const;
    const ask: DirectoryAsk = { ...ALL, kind: 'person', query: EMPTY_QUERY, sort };
    const all = await engine.directory(ask);
    expect([all.total, all.all]).toEqual([182, 182]);
    expect(all.rows.find(({ ref }) => ref.id === 'peter-altmaier')).toMatchObject({
      filed: 'Altmaier, Peter',
      count: 16,
      total: 16,
    });
    const { rows, total } = await engine.directory({ ...ask, search: 'mueller' });
    expect(rows).toHaveLength(total);
    expect(rows.every(({ filed = '' }) => filed.includes('Müller'))).toBe(true);
    const include = [{ id: 'peter-altmaier', below: false }];
    const query: Query = { ...EMPTY_QUERY, facets: { person: { mode: 'any', include, exclude: [] } } };
    const his = await engine.directory({ ...ask, query, sort: { by: 'count', descending: true } });
    expect(his.rows[0]).toMatchObject({ ref: { id: 'peter-altmaier' }, count: 16 });
    expect(his.rows.every(({ count }) => count > 0)).toBe(true);
    expect(his.letters).toEqual([]);
  });
});

describe('quotes', () => {
  test('of the events that fit, with what the search finds, by a loop over all', async () => {
    await fc.assert(
      fc.asyncProperty(
        asked(),
        said(),
        fc.constantFrom('', 'gut', 'müller', 'GROSS g'),
        async (one, texts, search) => {
          const dataset = speaking(one.dataset, texts);
          const engine = engineOf(dataset);
          const { fits } = law(dataset);
          const all = byDay(dataset).flatMap((event) =>
            event.quotes.map((quote, i) => ({ event, quote, key: `${event.id}.${i + 1}` })),
          );
          const kept = all.filter(
            ({ event, quote }) => fits(event, one.query) && holds(dataset, quote, search),
          );
          const ask = { query: one.query, search, from: 0, count: 1000, languages: [] };
          const found = await engine.quotes(ask);
          expect(found.all).toBe(all.length);
          expect(found.total).toBe(kept.length);
          expect(found.rows.map(({ event, number }) => `${event.id}.${number}`)).toEqual(
            kept.map(({ key }) => key),
          );
          expect(found.rows.map(({ quote }) => quote)).toEqual(kept.map(({ quote }) => quote));
          const second = await engine.quotes({ ...ask, from: 1, count: 2 });
          expect(second.rows).toEqual(found.rows.slice(1, 3));
        },
      ),
      fewer(2),
    );
  });
});

const SAID = ['Das ist gut.', 'Sehr gut, Herr Müller', 'Die Straße ist groß', 'größer', ''];

function said(): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 5 });
}

/** Every second event gets quotes; their speakers are the persons in turn. */
function speaking(of: Dataset, texts: readonly string[]): Dataset {
  const events = of.events.map((event, i): Event => {
    const quotes = texts.slice(0, i % 4).map((text, j): Quote => {
      const speaker = of.persons[(i + j) % (of.persons.length + 1)]?.id;
      return { speaker, speakerKind: 'person', text: { de: text }, lang: 'de', source: undefined };
    });
    return { ...event, quotes };
  });
  return { ...of, events };
}

function holds(of: Dataset, { text, speaker }: Quote, search: string): boolean {
  const name = of.persons.find(({ id }) => id === speaker)?.name;
  const spoken = words(`${pick(text, ['de']).value} | ${name === undefined ? '' : personLabel(name)}`);
  const forms = [spoken.map(({ plain }) => plain), spoken.map(({ long }) => long)];
  return words(search).every((wanted) =>
    forms.some((list) => list.some((one) => one.includes(wanted.plain) || one.includes(wanted.long))),
  );
}

function nameOf(of: Dataset, label: Text): string {
  return pick(label, [of.metadata.defaultLanguage]).value;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** What has no key comes last in either direction. */
function compared(a: number | string | undefined, b: typeof a, descending: boolean): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
