import { describe, expect, it } from 'vitest';
import { isCertain } from '#domain/date.ts';
import { dayOf } from '#domain/day.ts';
import { DateReader } from '#dataset/dates.ts';
import { Spot } from '#dataset/spot.ts';
import { IssueLog } from '#domain/log.ts';

function read(start: string | undefined, end: string | undefined) {
  const log = new IssueLog();
  const root = { book: { file: 'a.json', log }, pointer: '/events', record: undefined };
  return {
    date: new DateReader(undefined).event(start, end, new Spot(root, 0)),
    codes: [...log.found().byCode],
  };
}

describe('an end without a start', () => {
  it.each([
    '2019',
    '2019-08-30',
    '2019-08-30T18:00',
    '2019-08-30T18:00:00Z',
    '[..1984]',
    '{1984,1986}',
    'Y-17000',
    '1984?',
  ])('%s: begun nobody knows when, ended then', (end) => {
    const alone = read(end, undefined).date;
    const { date, codes } = read(undefined, end);
    expect(codes).toEqual([]);
    expect(date).toMatchObject({
      written: `/${end}`,
      unknownStart: true,
      openStart: false,
      start: { earliest: undefined, latest: alone?.end.latest },
      end: alone?.end,
      time: undefined,
      endTime: alone?.time,
      qualified: alone?.qualified,
    });
  });

  it('that is a span itself is that span', () => {
    expect(read(undefined, '2018/2019').date).toEqual(read('2018/2019', undefined).date);
  });
});

describe('an unreadable end', () => {
  it('is not known: certain is the start and nothing beyond', () => {
    const { date, codes } = read('2019-08-30', 'x');
    const first = dayOf(2019, 8, 30);
    expect(codes).toEqual([['date-unreadable', 1]]);
    expect(date).toEqual(read('2019-08-30/', undefined).date);
    if (date === undefined) throw new Error('undated');
    expect(isCertain(date, { first, last: first })).toBe(true);
    expect(date.end).toEqual({ earliest: first, latest: undefined });
  });

  it('takes neither the time nor the doubt of the start away', () => {
    expect(read('2019-08-30T10:00', 'x').date).toMatchObject({
      time: '10:00',
      endTime: undefined,
      unknownEnd: true,
    });
    expect(read('2019?', 'x').date).toMatchObject({ uncertain: true, qualified: true });
  });

  it('of a start that is a span leaves the span', () => {
    expect(read('2018/2019', 'x').date).toEqual(read('2018/2019', undefined).date);
  });
});

describe('a span as start', () => {
  it.each([
    ['2019/2020', '2020'],
    ['2019/2020', '2020-03'],
    ['2019/', '2020'],
    ['2019/..', '2020/..'],
  ])('%s goes with the end %s', (start, end) => {
    expect(read(start, end).codes).toEqual([]);
  });
});
