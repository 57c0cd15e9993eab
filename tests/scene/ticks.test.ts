import { describe, expect, test } from 'vitest';
import { at } from '#base/column.ts';
import { civil, day, dayOf, weekday } from '#domain/day.ts';
import { xOf } from '#scene/scale.ts';
import { axis, gridLines, ticks, type TickUnit } from '#scene/ticks.ts';
import { fc } from '../property.ts';

const words = (of: number, unit: TickUnit, minor: boolean) => {
  const { year, month, day: date } = civil(day(of));
  return `${minor ? '' : '*'}${unit} ${year}-${month}-${date}`;
};

const stretch = fc
  .record({
    first: fc.double({ min: -2e6, max: 1e6, noNaN: true }),
    days: fc.double({ min: 2, max: 3e6, noNaN: true }),
    width: fc.integer({ min: 300, max: 3000 }),
  })
  .map(({ first, days, width }) => ({ first, last: first + days, width }));

describe('ticks', () => {
  test('stand on beginnings of their unit, in order, inside, and cover the stretch', () => {
    fc.assert(
      fc.property(stretch, (of) => {
        const { ticks: made, unit } = axis(of, words);
        expect(made.length).toBeGreaterThan(0);
        expect(made.length).toBeLessThanOrEqual(of.width / 5 + 4);
        for (const tick of made) {
          if (tick.context === true) continue;
          expect(tick.x).toBeCloseTo(xOf(of, tick.day), 6);
          expect(tick.x >= 0 && tick.x <= of.width).toBe(true);
        }
        const labelled = made.filter(({ label, context }) => label !== undefined && context !== true);
        for (const { label, day: of2 } of labelled)
          expect(begins(of2, (label ?? '').replace('*', '').split(' ')[0] ?? '')).toBe(true);
        const xs = made.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        const gaps = labelled.map(({ x }, i) => (labelled[i + 1]?.x ?? x + 90) - x);
        expect(Math.min(...gaps, 90)).toBeGreaterThan(60);
        // Somewhere in the first part it is said where in time this is.
        expect(
          made.some(({ x, major, label }) => major && label !== undefined && x < 90) || of.width < 400,
        ).toBe(true);
        expect(unit).toBeDefined();
      }),
    );
  });

  test('grid lines stand on ticks: the major ones, and where days are labelled every day', () => {
    fc.assert(
      fc.property(stretch, (of) => {
        const { ticks: made, unit } = axis(of, words);
        const real = made.filter(({ context }) => context !== true);
        const lines = gridLines(of, 1);
        const majors = real.filter(({ major }) => major).map(({ x }) => x);
        if (unit === 'day') {
          expect(lines).toEqual(expect.arrayContaining(majors));
          expect(real.map(({ x }) => x)).toEqual(expect.arrayContaining([...lines]));
          expect(lines.length).toBeGreaterThan(0);
        } else expect(lines).toEqual(majors);
      }),
    );
  });
});

function begins(of: number, unit: string): boolean {
  const { year, month, day: date } = civil(day(of));
  switch (unit) {
    case 'century':
      return year % 100 === 0 && month === 1 && date === 1;
    case 'decade':
      return year % 10 === 0 && month === 1 && date === 1;
    case 'year':
      return month === 1 && date === 1;
    case 'quarter':
      return month % 3 === 1 && date === 1;
    case 'month':
      return date === 1;
    case 'week':
      return weekday(day(of)) === 0;
    default:
      return unit === 'day';
  }
}

test('eight years: years with quarters between', () => {
  const made = ticks({ first: dayOf(2015, 1, 1), last: dayOf(2023, 1, 1), width: 1000 }, words);
  expect(made.filter(({ label }) => label !== undefined).map(({ label }) => label)).toEqual(
    [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => `*year ${year}-1-1`),
  );
  expect(made).toHaveLength(32);
});

test('fifteen months: quarters, the year bold in January, months between', () => {
  const made = ticks({ first: dayOf(2018, 12, 1), last: dayOf(2020, 3, 1), width: 555 }, words);
  expect(made.filter(({ label }) => label !== undefined).map(({ label }) => label)).toEqual([
    '*year 2019-1-1',
    'quarter 2019-4-1',
    'quarter 2019-7-1',
    'quarter 2019-10-1',
    '*year 2020-1-1',
  ]);
  expect(made).toHaveLength(15);
});

test('two days: days, and at the edge the month they belong to', () => {
  const made = ticks({ first: dayOf(2019, 8, 30), last: dayOf(2019, 9, 1), width: 1000 }, words);
  expect(made.map(({ label }) => label)).toEqual(['*month 2019-8-1', undefined, 'day 2019-8-31']);
  expect(at(made, 0)).toMatchObject({ x: 0, context: true });
});

test('weeks give way to the first of the month', () => {
  const made = ticks({ first: dayOf(2019, 7, 29), last: dayOf(2019, 10, 1), width: 1000 }, words);
  expect(made.filter(({ label }) => label !== undefined).map(({ label }) => label)).toContain(
    '*month 2019-9-1',
  );
  expect(made.find(({ day: of }) => of === dayOf(2019, 9, 2))?.label).toBeUndefined();
});
