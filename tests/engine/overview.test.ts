import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { bestDay } from '#domain/date.ts';
import { civil, dayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { Query } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { Overview } from '#engine/result.ts';
import { dataset } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { law } from './naive.ts';
import { asked } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

async function overviewOf(
  of: Dataset,
  query: Query = { facets: {}, time: undefined, text: '' },
): Promise<Overview> {
  const engine = localEngine(build(of), async () => undefined);
  return (await engine.evaluate({ query, languages: [], facetLimit: 1 })).overview;
}

const starts = (...dates: readonly string[]) =>
  dataset({ events: dates.map((start, i) => ({ id: `e${i}`, title: 'x', start })) }).dataset;

/** Where the law puts an event: [kind, first day]. */
function placeOf({ date }: Event, edges: readonly Day[]): readonly [string, number] {
  const best = date === undefined ? undefined : bestDay(date);
  if (date === undefined || best === undefined) return ['nowhere', 0];
  const { earliest, latest } = date.start;
  const bin = edges.findIndex((edge, i) => {
    const end = edges[i + 1];
    return (
      end !== undefined && earliest !== undefined && latest !== undefined && earliest >= edge && latest < end
    );
  });
  return bin >= 0 ? ['bin', bin] : ['year', dayOf(civil(best).year, 1, 1)];
}

function counted(overview: Overview, side: 'all' | 'kept'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const put = (key: string, count: number) => {
    if (count > 0) counts.set(key, count);
  };
  overview[side].forEach((count, bin) => put(`bin ${bin}`, count));
  for (const year of overview.coarse) put(`year ${year.start}`, year[side]);
  put('nowhere 0', overview.undated[side]);
  return counts;
}

function naive(events: readonly Event[], edges: readonly Day[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const key = placeOf(event, edges).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('overview', () => {
  test('counts every event once, where its start is known to lie', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset: of, query }) => {
        const overview = await overviewOf(of, query);
        expect(counted(overview, 'all')).toEqual(naive(of.events, overview.edges));
        const kept = of.events.filter((event) => law(of).fits(event, query, 'time'));
        expect(counted(overview, 'kept')).toEqual(naive(kept, overview.edges));
      }),
    );
  });

  test('bins ascend without gaps, at most about 130', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset: of }) => {
        const { edges, all, kept } = await overviewOf(of);
        expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? Infinity))).toBe(true);
        expect(all).toHaveLength(Math.max(0, edges.length - 1));
        expect(kept).toHaveLength(all.length);
        expect(all.length).toBeLessThanOrEqual(135);
      }),
    );
  });

  test.each([
    [['2019-08-29', '2019-08-31'], 'day', dayOf(2019, 8, 1), dayOf(2019, 9, 1)],
    [['2019-02-14', '2020-09-30'], 'week', dayOf(2019, 2, 11), dayOf(2020, 10, 5)],
    [['2015-03', '2022'], 'month', dayOf(2015, 1, 1), dayOf(2023, 1, 1)],
    [['1990-05-05', '2020-01-01'], 'quarter', dayOf(1990, 1, 1), dayOf(2021, 1, 1)],
    [['1900-05-05', '2020-01-01'], 'year', dayOf(1900, 1, 1), dayOf(2021, 1, 1)],
    [['1066-10-14', '2020-01-01'], 'decade', dayOf(1060, 1, 1), dayOf(2030, 1, 1)],
    [['-0480-09-22', '2020-01-01'], 'century', dayOf(-500, 1, 1), dayOf(2100, 1, 1)],
  ] as const)('%s: by %s, in whole larger units', async (...[dates, unit, first, last]) => {
    const { edges, ...overview } = await overviewOf(starts(...dates));
    expect([overview.unit, edges[0], edges.at(-1)]).toEqual([unit, first, last]);
  });

  test('nothing dated: no bins', async () => {
    const overview = await overviewOf(dataset({ events: [{ id: 'a', title: 'x' }] }).dataset);
    expect(overview).toMatchObject({
      edges: [],
      all: [],
      kept: [],
      coarse: [],
      undated: { all: 1, kept: 1 },
    });
  });

  test('one date far away from all others does not stretch the axis without end', async () => {
    const overview = await overviewOf(starts('2019-08-29', '2019-08-30', '2019-09-01', 'Y-170000000'));
    expect(overview.all.length).toBeLessThan(140);
    const sum = overview.all.reduce((a, b) => a + b, 0) + overview.coarse.reduce((a, { all }) => a + all, 0);
    expect(sum).toBe(4);
  });
});
