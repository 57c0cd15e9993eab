import { describe, expect, test } from 'vitest';
import { eventDate } from '#domain/date.ts';
import { dayOf } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { EventId } from '#domain/ids.ts';
import type { EntityEvent, EventBrief } from '#engine/result.ts';
import { axisOf, axisOfDays, shareOf } from '#parts/entitypage/axis.ts';
import { keyed } from '#parts/entitypage/keyed.ts';
import { placeNames } from '#parts/entitypage/where-names.ts';
import { around } from '#parts/eventpanel-order.ts';
import { daysOf, isOrderOpen } from '#parts/tripbracket-days.ts';
import { fc } from '../../property.ts';

function date(written: string) {
  const read = parseEdtf(written);
  if (!read.ok) throw new Error(written);
  return eventDate(read.value, undefined);
}

function brief(id: string, written: string | undefined): EventBrief {
  return {
    id: id as EventId,
    title: id,
    type: 'visit',
    date: written === undefined ? undefined : date(written),
    place: undefined,
    present: 1,
  };
}

describe('the common axis', () => {
  test('holds whole years and names each of a few', () => {
    const axis = axisOf([date('2018-04-17'), undefined, date('2021-07')]);
    expect(axis?.first).toBe(dayOf(2018, 1, 1));
    expect(axis?.end).toBe(dayOf(2022, 1, 1));
    expect(axis?.years.map(({ year, named }) => [year, named])).toEqual([
      [2018, true],
      [2019, true],
      [2020, true],
      [2021, true],
    ]);
  });

  test('is none without a date', () => {
    expect(axisOf([undefined])).toBeUndefined();
  });

  test('names at most eight years, and every day has its place on it', () => {
    const day = fc
      .integer({ min: dayOf(1500, 1, 1), max: dayOf(2100, 1, 1) })
      .map((n) => n as ReturnType<typeof dayOf>);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
        const axis = axisOfDays(days);
        if (axis === undefined) return false;
        const named = axis.years.filter((year) => year.named).length;
        const inside = days.every(
          (one) => one >= axis.first && one < axis.end && shareOf(axis, one) >= 0 && shareOf(axis, one) < 1,
        );
        return inside && named <= 9;
      }),
    );
  });
});

describe('before and after', () => {
  const entry = (id: string, written: string, present = true): EntityEvent => ({
    event: brief(id, written),
    mark: undefined,
    present,
    participations: [],
    others: [],
  });

  test('are the nearest that certainly lie on the other side', () => {
    const events = [
      entry('a', '2019-08-28'),
      entry('b', '2019-08-29'),
      entry('same', '2019-08-30'),
      entry('here', '2019-08-30'),
      entry('c', '2019-08-31'),
      entry('d', '2019-09'),
    ];
    const { before, after } = around(events, date('2019-08-30'));
    expect([before?.id, after?.id]).toEqual(['b', 'c']);
  });

  test('leave out where nobody says that the person was there, and what may lie on either side', () => {
    const events = [
      entry('quoted', '2019-08-29', false),
      entry('year', '2019'),
      entry('here', '2019-08-30'),
      entry('later', '2020'),
    ];
    const { before, after } = around(events, date('2019-08-30'));
    expect([before?.id, after?.id]).toEqual([undefined, 'later']);
  });
});

describe('the days of a trip', () => {
  test('hold their stops in order; what is known only by month or not at all stands by itself, undated last', () => {
    const days = daysOf([
      brief('none', undefined),
      brief('a', '2019-08-29'),
      brief('b', '2019-08-29?'),
      brief('c', '2019-08-30'),
      brief('m', '2019-08'),
    ]);
    expect(days.map(({ stops }) => stops.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['m'], ['none']]);
    expect(isOrderOpen(days)).toBe(true);
    expect(isOrderOpen(daysOf([brief('a', '2019-08-29'), brief('c', '2019-08-30')]))).toBe(false);
  });
});

test('a place does not repeat the larger one behind its comma', () => {
  expect(placeNames(['Zentrum (PZH), Garbsen', 'Garbsen'])).toEqual(['Zentrum (PZH)', 'Garbsen']);
  expect(placeNames(['Messe', 'Hannover'])).toEqual(['Messe', 'Hannover']);
  expect(placeNames(['Garbsen', 'Garbsen'])).toEqual(['Garbsen', 'Garbsen']);
});

test('keys tell apart what says the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'a 1')),
      (items) => new Set(keyed(items, (item) => item).map(({ key }) => key)).size === items.length,
    ),
  );
});
