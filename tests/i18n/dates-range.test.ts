import { describe, expect, it } from 'vitest';
import type { DayRange } from '#domain/date.ts';
import { dayOf, daysInMonth } from '#domain/day.ts';
import {
  dayLong,
  dayMonth,
  dayShort,
  monthName,
  parseTyped,
  rangeShort,
  rangeWords,
  tickLabel,
  tickMinor,
  weekdayName,
} from '#i18n/dates.ts';
import type { TickUnit } from '#i18n/dates.ts';
import { LANGS } from '#i18n/lang.ts';
import { fc } from '../property.ts';

type Ymd = readonly [number, number, number];

function range(first: Ymd, last: Ymd): DayRange {
  return { first: dayOf(...first), last: dayOf(...last) };
}

describe('a time window in words', () => {
  it.each<readonly [Ymd, Ymd, string, string, string, string]>([
    [
      [2015, 1, 1],
      [2022, 12, 31],
      'Januar 2015 bis Dezember 2022',
      'January 2015 to December 2022',
      '2015 – 2022',
      '2015 – 2022',
    ],
    [[2019, 1, 1], [2019, 12, 31], '2019', '2019', '2019', '2019'],
    [[1500, 1, 1], [1599, 12, 31], '1500 bis 1599', '1500 to 1599', '1500 – 1599', '1500 – 1599'],
    [[2019, 8, 1], [2019, 8, 31], 'August 2019', 'August 2019', 'Aug 2019', 'Aug 2019'],
    [
      [2018, 12, 1],
      [2020, 3, 31],
      'Dezember 2018 bis März 2020',
      'December 2018 to March 2020',
      'Dez 2018 – Mär 2020',
      'Dec 2018 – Mar 2020',
    ],
    [[2019, 8, 30], [2019, 8, 30], '30. August 2019', '30 August 2019', '30.8.2019', '30 Aug 2019'],
    [
      [2019, 8, 29],
      [2019, 8, 31],
      '29.–31. August 2019',
      '29–31 August 2019',
      '29.–31.8.2019',
      '29–31 Aug 2019',
    ],
    [
      [2019, 8, 30],
      [2019, 9, 2],
      '30. August 2019 bis 2. September 2019',
      '30 August 2019 to 2 September 2019',
      '30.8.–2.9.2019',
      '30 Aug – 2 Sep 2019',
    ],
    [[-43, 1, 1], [-43, 12, 31], '44 v. Chr.', '44 BC', '44 v. Chr.', '44 BC'],
  ])('%j to %j', (...[first, last, wordsDe, wordsEn, shortDe, shortEn]) => {
    const days = range(first, last);
    expect([rangeWords(days, 'de'), rangeWords(days, 'en')]).toEqual([wordsDe, wordsEn]);
    expect([rangeShort(days, 'de'), rangeShort(days, 'en')]).toEqual([shortDe, shortEn]);
  });

  const civil = fc.record({
    year: fc.integer({ min: 1000, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  });
  const windows = fc.tuple(civil, civil, fc.constantFrom('day', 'month', 'year')).map(([a, b, unit]) => {
    const [first, last] = [a, b].toSorted((x, y) => x.year - y.year || x.month - y.month || x.date - y.date);
    if (first === undefined || last === undefined) throw new Error('two dates');
    if (unit === 'year') return range([first.year, 1, 1], [last.year, 12, 31]);
    const end = daysInMonth(last.year, last.month);
    if (unit === 'month') return range([first.year, first.month, 1], [last.year, last.month, end]);
    const start = Math.min(first.date, daysInMonth(first.year, first.month));
    return range([first.year, first.month, start], [last.year, last.month, Math.min(last.date, end)]);
  });

  it('can be typed in again', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...LANGS), (days, lang) => {
        fc.pre(days.first <= days.last);
        expect(parseTyped(rangeWords(days, lang), lang)).toEqual(days);
        expect(parseTyped(rangeShort(days, lang), lang)).toEqual(days);
      }),
    );
  });
});

describe('single days and names', () => {
  const day = dayOf(2019, 8, 29);

  it('are said in both languages', () => {
    expect([dayLong(day, 'de'), dayLong(day, 'en')]).toEqual(['29. August 2019', '29 August 2019']);
    expect([dayShort(day, 'de'), dayShort(day, 'en')]).toEqual(['29.8.2019', '29 Aug 2019']);
    expect([dayMonth(day, 'de'), dayMonth(day, 'en')]).toEqual([
      'Donnerstag, 29. August',
      'Thursday, 29 August',
    ]);
    expect(dayMonth(day, 'de', false)).toBe('29. August');
    expect([monthName(3, 'de'), monthName(3, 'en', 'short'), monthName(3, 'de', 'tick')]).toEqual([
      'März',
      'Mar',
      'Mär',
    ]);
    expect(monthName(13, 'de')).toBe('');
    expect(weekdayName(7, 'de')).toBe('');
  });

  it('are named as the platform names them', () => {
    for (const lang of LANGS) {
      for (let n = 0; n < 12; n += 1) {
        const date = new Date(Date.UTC(2019, n, n + 1));
        const platform = new Intl.DateTimeFormat(lang, {
          timeZone: 'UTC',
          month: 'long',
          weekday: 'long',
        }).formatToParts(date);
        const of = (type: string) => platform.find((part) => part.type === type)?.value;
        expect(monthName(n + 1, lang)).toBe(of('month'));
        expect(weekdayName((date.getUTCDay() + 6) % 7, lang)).toBe(of('weekday'));
      }
    }
  });
});

describe('ticks', () => {
  it.each<readonly [Ymd, TickUnit, string, string, string, string]>([
    [[1900, 1, 1], 'century', '1900', '1900', '1900', '1900'],
    [[1960, 1, 1], 'decade', '1960', '1960', '1960', '1960'],
    [[2019, 1, 1], 'year', '2019', '2019', '2019', '2019'],
    [[-99, 1, 1], 'century', '100 v. Chr.', '100 BC', '100 v. Chr.', '100 BC'],
    [[2019, 4, 1], 'quarter', 'Apr 2019', 'Apr 2019', 'Apr', 'Apr'],
    [[2019, 10, 1], 'month', 'Okt 2019', 'Oct 2019', 'Okt', 'Oct'],
    [[2019, 8, 26], 'week', '26. Aug 2019', '26 Aug 2019', '26.', '26'],
    [[2019, 8, 30], 'day', '30. Aug 2019', '30 Aug 2019', '30.', '30'],
  ])('%j by %s', (...[date, unit, fullDe, fullEn, minorDe, minorEn]) => {
    const day = dayOf(...date);
    expect([tickLabel(day, unit, 'de'), tickLabel(day, unit, 'en')]).toEqual([fullDe, fullEn]);
    expect([tickMinor(day, unit, 'de'), tickMinor(day, unit, 'en')]).toEqual([minorDe, minorEn]);
  });
});
