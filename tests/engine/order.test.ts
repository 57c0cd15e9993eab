import { describe, expect, test } from 'vitest';
import { day, dayOf } from '#domain/day.ts';
import { EMPTY_QUERY } from '#domain/query.ts';
import type { EventRecord } from '#domain/record.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';

function engineOf(dates: readonly Pick<EventRecord, 'start' | 'end'>[]) {
  const events = dates.map((date, i) => ({ id: `e${i}`, title: 'x', ...date }));
  return localEngine(build(dataset({ events }).dataset), async () => undefined);
}

async function orderOf(...starts: readonly (string | undefined)[]): Promise<readonly string[]> {
  const engine = engineOf(starts.map((start) => (start === undefined ? {} : { start })));
  const { events } = await engine.evaluate({ query: EMPTY_QUERY, languages: [], facetLimit: 1 });
  return events.map((id) => starts[Number(id.slice(1))] ?? 'undated');
}

describe('events stand by their best day', () => {
  test('a year in its middle, a span at its start', async () => {
    expect(await orderOf('2019-12-31', '2019', '2019-07-03', '2019-07-01', '2019-07-01/2019-12')).toEqual([
      '2019-07-01',
      '2019-07-01/2019-12',
      '2019',
      '2019-07-03',
      '2019-12-31',
    ]);
  });

  test('within a day by time of day, without a time first, then as in the file', async () => {
    const expected = [
      '2019-08-30',
      '2019-08-30?',
      '2019-08-30T09:05',
      '2019-08-30T09:05:30',
      '2019-08-30T18:00',
    ];
    const [a, b, c, d, e] = expected;
    expect(await orderOf(e, d, a, c, b)).toEqual(expected);
  });

  test('what could be at any time after all others, what is undated last', async () => {
    expect(await orderOf(undefined, '../..', '2019', undefined, '1850')).toEqual([
      '1850',
      '2019',
      '../..',
      'undated',
      'undated',
    ]);
  });

  test('days too far apart for packing are in order all the same', async () => {
    const far = ['Y-19000000000000', '-0044-03-15', '2019-08-30', 'Y19000000000000'];
    expect(await orderOf(...far.toReversed())).toEqual(far);
  });
});

describe('a window', () => {
  const window = { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) };
  const ask = { query: { ...EMPTY_QUERY, time: window }, languages: [], facetLimit: 1 };

  test.each([
    ['one of its days', { start: '2019-08-31' }, 1, 1],
    ['a day that is inferred', { start: '2019-08-31?' }, 1, 0],
    ['the day after', { start: '2019-09-01' }, 0, 0],
    ['its month', { start: '2019-08' }, 1, 1],
    ['its year', { start: '2019' }, 1, 0],
    ['its decade', { start: '201X' }, 1, 0],
    ['a span over it', { start: '2019-07-01', end: '2019-10-01' }, 1, 1],
    ['a long span over it', { start: '2010-07-01', end: '2030-10-01' }, 1, 1],
    ['a span that ends with its first day', { start: '2019-07-01', end: '2019-08-01' }, 1, 1],
    ['a span that ended before', { start: '2019-06-01', end: '2019-07-31' }, 0, 0],
    ['since long ago', { start: '1950/..' }, 1, 0],
    ['until far ahead', { start: '../2090' }, 1, 0],
    ['since after it', { start: '2019-09/..' }, 0, 0],
    ['no limits at all', { start: '../..' }, 1, 0],
    ['no date', {}, 0, 0],
  ])('%s', async (...[, date, possible, certain]) => {
    const result = await engineOf([date]).evaluate(ask);
    expect([result.possible, result.certain]).toEqual([possible, certain]);
  });

  test('an event without any limit is dated, in the overview it has no place', async () => {
    const result = await engineOf([{ start: '../..' }]).evaluate({
      query: EMPTY_QUERY,
      languages: [],
      facetLimit: 1,
    });
    expect(result).toMatchObject({
      undated: 0,
      extent: undefined,
      overview: { undated: { all: 1, kept: 1 } },
    });
  });

  test('extent is what the events that fit are known to touch', async () => {
    const engine = engineOf([
      { start: '2019-08-30' },
      { start: '2019-08-31/..' },
      { start: '../2019-09' },
      { start: '2018' },
      {},
    ]);
    const { extent } = await engine.evaluate(ask);
    expect(extent).toEqual({ first: day(dayOf(2019, 8, 30)), last: day(dayOf(2019, 9, 30)) });
  });
});
