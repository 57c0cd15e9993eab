import { describe, expect, test } from 'vitest';
import { eventDate, type EventDate } from '#domain/date.ts';
import { dayOf } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { EventId } from '#domain/ids.ts';
import { pick } from '#domain/text.ts';
import type { Mark } from '#engine/result.ts';
import { bars, frameOf } from '../../../src/views/timeline/phone/scrub.ts';
import { peopleLine } from '../../../src/views/timeline/people.ts';
import { isVague } from '#domain/date.ts';
import { shortDate } from '#views/timeline/shortdate.ts';
import { count, firstOf, years } from '../../../src/views/timeline/years.ts';
import { WORDS } from '../../words.ts';

function dated(start: string, end?: string): EventDate {
  const [from, to] = [start, end].map((text) => (text === undefined ? undefined : parseEdtf(text)));
  if (from?.ok !== true || (to !== undefined && !to.ok)) throw new Error(`no date: ${start}/${end ?? ''}`);
  return eventDate(from.value, to?.value);
}

let next = 0;
function mark(id: string, date: EventDate, more: Partial<Mark> = {}): Mark {
  next += 1;
  return {
    event: id as EventId,
    title: id,
    type: 'visit',
    date,
    importance: 1,
    place: undefined,
    present: 0,
    notAttested: 0,
    stops: [],
    position: next,
    ...more,
  };
}

const ids = (list: ReturnType<typeof years>) =>
  list.map((year) => [year.year, year.entries.map((entry) => entry.mark.event)]);

describe('years downwards', () => {
  test('in order of time; what is known to the year only closes it', () => {
    const list = years(
      [
        mark('late', dated('2019-11-02')),
        mark('year', dated('2019')),
        mark('early', dated('2019-01-05')),
        mark('next', dated('2020-02-01')),
      ],
      undefined,
    );
    expect(ids(list)).toEqual([
      [2019, ['early', 'late', 'year']],
      [2020, ['next']],
    ]);
    expect(list[0]?.coarse).toBe(1);
    expect(count(list)).toBe(4);
  });

  test('a trip gathers its stops; a stop without its trip stands by itself', () => {
    const trip = mark('trip', dated('2019-08-29', '2019-08-31'), {
      stops: [dayOf(2019, 8, 29), dayOf(2019, 8, 30)],
    });
    const stops = [
      mark('a', dated('2019-08-29'), { partOf: trip.event }),
      mark('b', dated('2019-08-30'), { partOf: trip.event }),
    ];
    const other = mark('other', dated('2019-08-30'));
    const [year] = years([trip, ...stops, other], undefined);
    expect(year?.entries.map((entry) => [entry.mark.event, entry.part])).toEqual([
      ['trip', 'trip'],
      ['a', 'stop'],
      ['b', 'last'],
      ['other', 'none'],
    ]);
    expect(years([...stops, other], undefined)[0]?.entries.map((entry) => entry.part)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  test('gaps are counted between days, not to what is known to the year only', () => {
    const [year, after] = years(
      [
        mark('a', dated('2019-05-27')),
        mark('b', dated('2019-07-01')),
        mark('c', dated('2019')),
        mark('d', dated('2020-07-01')),
      ],
      undefined,
    );
    expect(year?.entries.map((entry) => entry.gap)).toEqual([undefined, 35, undefined]);
    expect(after?.entries.map((entry) => entry.gap)).toEqual([366]);
  });

  test('with a time only what may lie in it, and it is said where the best estimate lies outside', () => {
    const august = { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) };
    const list = years(
      [mark('in', dated('2019-08-30')), mark('may', dated('2019')), mark('out', dated('2019-09-01'))],
      august,
    );
    expect(list[0]?.entries.map((entry) => [entry.mark.event, entry.reaching])).toEqual([
      ['in', false],
      ['may', true],
    ]);
  });

  test('pages cut in the middle of a year', () => {
    const all = years(
      [mark('a', dated('2019-01-01')), mark('b', dated('2019-01-02')), mark('c', dated('2020-01-01'))],
      undefined,
    );
    expect(ids(firstOf(all, 1))).toEqual([[2019, ['a']]]);
    expect(ids(firstOf(all, 3))).toEqual(ids(all));
  });
});

describe('dates under the head of their year', () => {
  test.each([
    [dated('2019-08-30'), '30. Aug', '30 Aug'],
    [dated('2019-08-28?'), '28. Aug?', '28 Aug?'],
    [dated('2019-08-29', '2019-08-31'), '29.–31. Aug', '29–31 Aug'],
    [dated('2019-06'), 'Juni', 'June'],
    [dated('2019-06~'), '~Juni', '~June'],
    [dated('2019'), undefined, undefined],
    [dated('2019-08-30', '2019-10-19'), '30. Aug – 19. Okt', '30 Aug – 19 Oct'],
  ])('$written', (date, de, en) => {
    expect(shortDate(date, 'de')).toBe(de);
    expect(shortDate(date, 'en')).toBe(en);
  });

  test('vague is whatever is not a documented day', () => {
    expect(isVague(dated('2019-08-30'))).toBe(false);
    expect(isVague(dated('2019-08-30?'))).toBe(true);
    expect(isVague(dated('2019-08'))).toBe(true);
  });
});

describe('who was there', () => {
  const text = (value: Mark['title']) => pick(value, ['de']).value;
  const line = (more: Partial<Mark>) => peopleLine(mark('x', dated('2019-08-30'), more), WORDS.de, text);

  test('whoever is not attested as present is never among the names', () => {
    expect(line({ present: 2, notAttested: 1, people: ['Peter Altmaier', 'Michael Rehe'] })).toBe(
      'Peter Altmaier und Michael Rehe +1 nicht belegt',
    );
    expect(line({ present: 0, notAttested: 1, people: [] })).toBe('nicht als anwesend belegt: 1');
    expect(line({ present: 0, notAttested: 0 })).toBe('niemand genannt');
  });

  test('as many names as fit, the others counted', () => {
    expect(line({ present: 26, people: ['A', 'B', 'C'] })).toBe('A, B und 24 weitere');
    expect(line({ present: 3, people: ['A', 'B', 'C'] })).toBe('A, B und C');
    expect(line({ present: 4 })).toBe('4 Personen anwesend');
  });
});

describe('scrubber', () => {
  test('a bar per bin that holds anything, at its month', () => {
    const overview = {
      unit: 'month' as const,
      edges: [dayOf(2019, 1, 1), dayOf(2019, 2, 1), dayOf(2019, 3, 1), dayOf(2019, 4, 1)],
      all: [1, 0, 4],
      kept: [1, 0, 2],
      coarse: [],
      undated: { all: 0, kept: 0 },
    };
    const [year] = years([mark('a', dated('2019-01-01'))], undefined);
    if (year === undefined) throw new Error('one year');
    expect(bars(year, overview).map((bar) => [bar.y, bar.width])).toEqual([
      [0, 7],
      [2, 14],
    ]);
  });

  test('the frame says which part of the years is in sight', () => {
    const sections = [
      { top: 0, height: 100 },
      { top: 100, height: 300 },
    ];
    expect(frameOf(sections, { top: 50, height: 200 })).toEqual({ from: 0.25, to: 0.75 });
    expect(frameOf(sections, { top: 0, height: 400 })).toEqual({ from: 0, to: 1 });
    expect(frameOf([], { top: 0, height: 400 })).toBeUndefined();
  });
});
