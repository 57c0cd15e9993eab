import { describe, expect, it } from 'vitest';
import type { Bounds, DayRange, EventDate, UncertainDate } from '#domain/date.ts';
import { bestDay, coarseness, eventDate, isCertain, isPossible, isReversed } from '#domain/date.ts';
import { civil, day, dayOf } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { fc } from '../property.ts';

function read(text: string): UncertainDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

function event(start: string, end?: string): EventDate {
  return eventDate(read(start), end === undefined ? undefined : read(end));
}

function days(first: string, last: string): DayRange {
  const range = read(`${first}/${last}`);
  if (range.start.earliest === undefined || range.end.latest === undefined) throw new Error('open range');
  return { first: range.start.earliest, last: range.end.latest };
}

describe('possible and certain', () => {
  const august = days('2019-08-01', '2019-08-31');
  const thirtieth = days('2019-08-30', '2019-08-30');

  it.each<readonly [string, string | undefined, DayRange, boolean, boolean]>([
    ['2019-08-30', undefined, thirtieth, true, true],
    ['2019-08-29', undefined, thirtieth, false, false],
    ['2019-08-30?', undefined, thirtieth, true, false],
    ['2019-08-30~', undefined, august, true, false],
    ['2019-08-30%', undefined, august, true, false],
    ['2019-08', undefined, august, true, true],
    ['2019-08', undefined, thirtieth, true, false],
    ['2019', undefined, august, true, false],
    ['2019', undefined, days('2019-01-01', '2019-12-31'), true, true],
    ['2018', undefined, august, false, false],
    ['2019-08-29', '2019-08-31', thirtieth, true, true],
    ['2019-08-29/2019-08-31', undefined, thirtieth, true, true],
    ['2019-08-29?', '2019-08-31', thirtieth, true, false],
    ['2019-07', '2019-09', thirtieth, true, true],
    ['2019-07', '2019-08', thirtieth, true, false],
    ['2019-07/2019-08', undefined, august, true, true],
    ['2019-08-29', '2019', thirtieth, true, false],
    ['2019-08-29', '2019', august, true, true],
    ['2018/..', undefined, august, true, false],
    ['2018/', undefined, august, true, false],
    ['2018/..', undefined, days('2018-01-01', '2018-12-31'), true, true],
    ['2020/..', undefined, august, false, false],
    ['../2018', undefined, august, false, false],
    ['../2020', undefined, august, true, false],
    ['/2020', undefined, august, true, false],
    ['../..', undefined, august, true, false],
    ['[..2018]', undefined, august, false, false],
    ['[2018..]', undefined, august, true, false],
    ['[2018,2020]', undefined, august, true, false],
    ['{2018,2020}', undefined, august, true, false],
    ['2019-08-30T23:59:59-11:00', undefined, thirtieth, true, true],
  ])('%s, %s', (...[start, end, range, possible, certain]) => {
    const date = event(start, end);
    expect(isPossible(date, range)).toBe(possible);
    expect(isCertain(date, range)).toBe(certain);
  });

  const small = fc.record({ from: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 0, max: 5 }) });
  const bounds = small.map(({ from, length }): Bounds => ({
    earliest: day(from),
    latest: day(from + length),
  }));
  const ranges = small.map(({ from, length }): DayRange => ({ first: day(from), last: day(from + length) }));

  it('are what a look at every reading says', () => {
    fc.assert(
      fc.property(bounds, fc.option(bounds, { nil: undefined }), ranges, (start, end, range) => {
        const from = made(start);
        const to = end === undefined ? undefined : made(end);
        fc.pre(to === undefined || !isReversed(from, to));
        const date = eventDate(from, to);
        const hits = readings(start, end).map(([a, b]) => a <= range.last && b >= range.first);
        expect(isPossible(date, range)).toBe(hits.includes(true));
        expect(isCertain(date, range)).toBe(!hits.includes(false));
      }),
      { numRuns: (fc.readConfigureGlobal().numRuns ?? 200) * 10 },
    );
  });

  it('what is certain is possible, and no doubt makes anything certain', () => {
    fc.assert(
      fc.property(bounds, bounds, fc.tuple(ranges, fc.boolean()), (start, end, [range, doubt]) => {
        const from = { ...made(start), uncertain: doubt };
        const to = made(end);
        fc.pre(!isReversed(from, to));
        const date = eventDate(from, to);
        expect(!isCertain(date, range) || isPossible(date, range)).toBe(true);
        expect(doubt && isCertain(date, range)).toBe(false);
      }),
    );
  });
});

describe('the date of an event', () => {
  it('is its start when nothing else is stated', () => {
    const date = event('2019-08');
    expect(date.end).toBe(date.start);
    expect(date).toMatchObject({
      span: false,
      written: '2019-08',
      precision: 'month',
      endPrecision: 'month',
    });
  });

  it('joins both fields', () => {
    const date = event('2019-08-29?', '2019-08-31~');
    expect(date).toMatchObject({
      span: true,
      written: '2019-08-29?/2019-08-31~',
      uncertain: true,
      approximate: true,
      qualified: true,
    });
  });

  it('an interval in the start field is start and end', () => {
    const { start, end, span, written } = event('2019-08-29', '2019-09');
    expect(event('2019-08-29/2019-09')).toMatchObject({ start, end, span, written });
    expect(event('2019-08-29/2019-09', '2019-10-03').end.latest).toBe(dayOf(2019, 10, 3));
  });

  it('leaves out readings in which the end comes first', () => {
    const date = event('2019-08', '2019-08-10');
    expect(date.start.latest).toBe(dayOf(2019, 8, 10));
    expect(event('2019-08-20', '2019').end.earliest).toBe(dayOf(2019, 8, 20));
    expect(event('2019/..').end).toEqual({ earliest: dayOf(2019, 1, 1), latest: undefined });
  });

  it('of a reversed pair keeps the start', () => {
    expect(isReversed(read('2019-08-30'), read('2019-08-29'))).toBe(true);
    expect(event('2019-08-30', '2019-08-29')).toEqual(event('2019-08-30'));
    expect(isReversed(read('2019-08-30'), read('2019-08'))).toBe(false);
    expect(isReversed(read('2019'), read('..'.concat('/2018')))).toBe(true);
    expect(isReversed(read('2019'), read('2018/..'))).toBe(false);
  });

  it('two fields with the same date are no span', () => {
    expect(event('2019-08-30', '2019-08-30').span).toBe(false);
    expect(event('2019-08', '2019-09').span).toBe(true);
  });

  it('keeps both wall clocks', () => {
    const date = event('2019-08-30T14:30', '2019-08-30T16:00');
    expect(date).toMatchObject({ time: '14:30', endTime: '16:00', precision: 'time', span: false });
  });

  it('carries open and unknown sides', () => {
    expect(event('2019/..')).toMatchObject({ openEnd: true, unknownEnd: false });
    expect(event('2019/')).toMatchObject({ openEnd: false, unknownEnd: true });
    expect(event('../2019')).toMatchObject({ openStart: true, unknownStart: false });
    expect(event('/2019')).toMatchObject({ openStart: false, unknownStart: true });
  });
});

describe('the best day', () => {
  it.each<readonly [string, string | undefined, string | undefined]>([
    ['2019-08-30', undefined, '2019-8-30'],
    ['2019-08', undefined, '2019-8-16'],
    ['2019', undefined, '2019-7-2'],
    ['2019-08-29', '2019-08-31', '2019-8-29'],
    ['2019-08/..', undefined, '2019-8-16'],
    ['../2019-08', undefined, '2019-8-16'],
    ['/2019-08', undefined, '2019-8-16'],
    ['[..2019-08-30]', undefined, '2019-8-30'],
    ['[2019-08-30..]', undefined, '2019-8-30'],
    ['../..', undefined, undefined],
  ])('of %s, %s is %s', (start, end, expected) => {
    const best = bestDay(event(start, end));
    const date = best === undefined ? undefined : civil(best);
    expect(date && `${date.year}-${date.month}-${date.day}`).toBe(expected);
  });

  it('lies within the bounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 0, max: 9999 }),
        (from, length) => {
          const best = bestDay(
            eventDate(made({ earliest: day(from), latest: day(from + length) }), undefined),
          );
          expect(best).toBeGreaterThanOrEqual(from);
          expect(best).toBeLessThanOrEqual(from + length);
        },
      ),
    );
  });
});

it('precisions have an order', () => {
  expect(coarseness('time')).toBeLessThan(coarseness('day'));
  expect(coarseness('year')).toBeLessThan(coarseness('century'));
});

function made(of: Bounds): UncertainDate {
  return {
    written: 'made',
    start: of,
    end: of,
    precision: 'day',
    endPrecision: 'day',
    uncertain: false,
    approximate: false,
    interval: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  };
}

/** Every pair of days that start and end may mean. */
function readings(start: Bounds, end: Bounds | undefined): readonly (readonly [number, number])[] {
  if (end === undefined) return list(start).map((n) => [n, n] as const);
  return list(start).flatMap((a) => list(end).flatMap((b) => (a <= b ? [[a, b] as const] : [])));
}

function list(of: Bounds): readonly number[] {
  const first = of.earliest ?? 0;
  return Array.from({ length: (of.latest ?? first) - first + 1 }, (_, i) => first + i);
}
