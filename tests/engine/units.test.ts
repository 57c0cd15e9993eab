import { describe, expect, test } from 'vitest';
import { civil, day, dayOf, weekday } from '#domain/day.ts';
import { countBetween, edgesBetween, floorTo, nextOf, UNITS } from '#engine/units.ts';
import { fc } from '../property.ts';

const anyDay = fc.integer({ min: dayOf(-3000, 1, 1), max: dayOf(4000, 1, 1) }).map(day);

describe('calendar units', () => {
  test.each(UNITS)('%s: every day lies in exactly one', (unit) => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const first = floorTo(unit, of);
        const next = nextOf(unit, first);
        expect(first).toBeLessThanOrEqual(of);
        expect(next).toBeGreaterThan(of);
        expect(floorTo(unit, first)).toBe(first);
        expect(floorTo(unit, day(next - 1))).toBe(first);
      }),
    );
  });

  test.each(UNITS)(
    '%s: edges go from the first day to the last without gaps, and their number is foreseen',
    (unit) => {
      fc.assert(
        fc.property(anyDay, fc.nat(3000), (first, length) => {
          const last = day(first + length);
          const edges = edgesBetween(unit, first, last);
          expect([edges[0], edges.at(-1)]).toEqual([floorTo(unit, first), nextOf(unit, floorTo(unit, last))]);
          expect(edges.slice(1)).toEqual(edges.slice(0, -1).map((edge) => nextOf(unit, edge)));
          expect(edges.length - 1).toBeLessThanOrEqual(countBetween(unit, first, last) + 2.1);
        }),
      );
    },
  );

  test('begin where a reader expects it', () => {
    const of = dayOf(2019, 8, 30);
    const begins = UNITS.map((unit) => [unit, civil(floorTo(unit, of))]);
    expect(begins).toEqual([
      ['day', { year: 2019, month: 8, day: 30 }],
      ['week', { year: 2019, month: 8, day: 26 }],
      ['month', { year: 2019, month: 8, day: 1 }],
      ['quarter', { year: 2019, month: 7, day: 1 }],
      ['year', { year: 2019, month: 1, day: 1 }],
      ['decade', { year: 2010, month: 1, day: 1 }],
      ['century', { year: 2000, month: 1, day: 1 }],
    ]);
    expect(weekday(floorTo('week', of))).toBe(0);
  });
});
