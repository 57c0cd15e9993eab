import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { clamp, dayAt, pan, wholeOf, xOf, zoomAt } from '#scene/scale.ts';
import { fc } from '../property.ts';

const limits = { first: 0, last: 4000 };
const stretch = fc
  .record({
    first: fc.double({ min: 0, max: 3000, noNaN: true }),
    days: fc.double({ min: 2, max: 1000, noNaN: true }),
    width: fc.integer({ min: 100, max: 3000 }),
  })
  .map(({ first, days, width }) => ({ first, last: first + days, width }));

describe('scale', () => {
  test('px and days are inverse', () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 0, max: 4000, noNaN: true }), (of, at) => {
        expect(dayAt(of, xOf(of, at))).toBeCloseTo(at, 6);
      }),
    );
  });

  test('zooming keeps the day under the pointer, as far as the limits allow', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (of, share, factor) => {
          const x = share * of.width;
          const wide = { first: -1e7, last: 1e7 };
          const zoomed = zoomAt(of, { x, factor }, wide);
          expect(dayAt(zoomed, x)).toBeCloseTo(dayAt(of, x), 4);
          const held = zoomAt(of, { x, factor }, limits);
          expect(held.first).toBeGreaterThanOrEqual(limits.first - 1e-6);
          expect(held.last).toBeLessThanOrEqual(limits.last + 1e-6);
          expect(held.last - held.first).toBeGreaterThanOrEqual(2 - 1e-6);
        },
      ),
    );
  });

  test('panning keeps the length and stops at the limits', () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: -5000, max: 5000 }), (of, dx) => {
        const moved = pan(of, dx, limits);
        expect(moved.last - moved.first).toBeCloseTo(of.last - of.first, 6);
        expect(moved.first).toBeGreaterThanOrEqual(-1e-6);
        expect(moved.last).toBeLessThanOrEqual(4000 + 1e-6);
      }),
    );
    expect(pan({ first: 10, last: 20, width: 100 }, 10, limits)).toEqual({ first: 11, last: 21, width: 100 });
  });

  test('limits shorter than two days are shown whole', () => {
    expect(clamp({ first: 0, last: 9, width: 10 }, { first: 3, last: 4 })).toEqual({
      first: 3,
      last: 4,
      width: 10,
    });
  });

  test.each([
    {
      unit: 'years',
      from: dayOf(2015, 1, 9),
      to: dayOf(2022, 12, 31),
      first: dayOf(2015, 1, 1),
      last: dayOf(2023, 1, 1),
    },
    {
      unit: 'months',
      from: dayOf(2019, 3, 9),
      to: dayOf(2019, 12, 5),
      first: dayOf(2019, 3, 1),
      last: dayOf(2020, 1, 1),
    },
    {
      unit: 'days',
      from: dayOf(2019, 8, 29),
      to: dayOf(2019, 8, 31),
      first: dayOf(2019, 8, 28),
      last: dayOf(2019, 9, 2),
    },
  ])('all is rounded to $unit and has 8 px of air', ({ from, to, first, last }) => {
    const of = { ...wholeOf({ first: from, last: to }, 1000), width: 1000 };
    expect(xOf(of, first)).toBeCloseTo(8, 6);
    expect(xOf(of, last)).toBeCloseTo(992, 6);
  });
});
