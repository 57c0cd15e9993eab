import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/day.ts';
import {
  REFORM,
  civil,
  civilIn,
  day,
  dayIn,
  dayOf,
  daysInMonth,
  isLeap,
  julianCivil,
  julianDayOf,
  weekday,
} from '#domain/day.ts';
import { fc } from '../property.ts';

const DAY = 86_400_000;
// What a JavaScript Date can hold.
const inDateRange = fc.integer({ min: -99_999_999, max: 99_999_999 }).map(day);
const anyDay = fc.integer({ min: -7_000_000_000_000_000, max: 7_000_000_000_000_000 }).map(day);

describe('days', () => {
  it('begin on 1 January 1970, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekday(day(0))).toBe(3);
    expect(civil(day(0))).toEqual({ year: 1970, month: 1, day: 1 });
  });

  it('agree with the calendar of the machine in UTC, both ways', () => {
    fc.assert(
      fc.property(inDateRange, (n) => {
        const date = new Date(n * DAY);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(civil(n)).toEqual(expected);
        expect(dayOf(expected.year, expected.month, expected.day)).toBe(n);
        expect(weekday(n)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('are the same through any date and back, to the far ends of both calendars', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('gregorian' as const, 'julian' as const), (n, calendar) => {
        const date = civilIn(calendar, n);
        expect(dayIn(calendar, date)).toBe(n);
        expect(date.day).toBeGreaterThanOrEqual(1);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month, calendar));
      }),
    );
  });

  it('follow each other', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('gregorian' as const, 'julian' as const), (n, calendar) => {
        const today = civilIn(calendar, n);
        const next = civilIn(calendar, day(n + 1));
        const last = today.day === daysInMonth(today.year, today.month, calendar);
        expect(next.day).toBe(last ? 1 : today.day + 1);
        expect(weekday(day(n + 1))).toBe((weekday(n) + 1) % 7);
      }),
    );
  });

  it('are whole numbers, or the program is wrong', () => {
    expect(() => day(0.5)).toThrow('whole number');
    expect(() => day(Number.NaN)).toThrow('whole number');
    expect(() => day(2 ** 53)).toThrow('whole number');
  });
});

describe('leap years', () => {
  it.each([
    [2000, true, true],
    [1900, false, true],
    [2100, false, true],
    [2019, false, false],
    [2020, true, true],
    [0, true, true],
    [-4, true, true],
    [-1, false, false],
    [-100, false, true],
  ])('%i: Gregorian %s, Julian %s', (year, gregorian, julian) => {
    expect(isLeap(year)).toBe(gregorian);
    expect(isLeap(year, 'julian')).toBe(julian);
    expect(daysInMonth(year, 2)).toBe(gregorian ? 29 : 28);
    expect(dayOf(year, 3, 1) - dayOf(year, 2, 28)).toBe(gregorian ? 2 : 1);
    expect(julianDayOf(year, 3, 1) - julianDayOf(year, 2, 28)).toBe(julian ? 2 : 1);
  });

  it('months have 28 to 31 days', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(lengths.map((_, index) => daysInMonth(2019, index + 1))).toEqual(lengths);
  });
});

describe('the Julian calendar', () => {
  const pairs: readonly (readonly [string, Day, Day])[] = [
    ['the day of the reform', julianDayOf(1582, 10, 5), dayOf(1582, 10, 15)],
    ['the day before it', julianDayOf(1582, 10, 4), dayOf(1582, 10, 14)],
    ['Great Britain 1752', julianDayOf(1752, 9, 3), dayOf(1752, 9, 14)],
    ['the October revolution', julianDayOf(1917, 10, 25), dayOf(1917, 11, 7)],
    ['no difference in the third century', julianDayOf(250, 1, 1), dayOf(250, 1, 1)],
    ['the Ides of March', julianDayOf(-43, 3, 15), dayOf(-43, 3, 13)],
    ['day zero of the Julian period', julianDayOf(-4712, 1, 1), day(-2_440_588)],
  ];

  it.each(pairs)('%s', (_, julian, gregorian) => {
    expect(julian).toBe(gregorian);
  });

  it('is converted back to what was written', () => {
    expect(julianCivil(dayOf(1917, 11, 7))).toEqual({ year: 1917, month: 10, day: 25 });
    expect(julianCivil(REFORM)).toEqual({ year: 1582, month: 10, day: 5 });
  });
});
