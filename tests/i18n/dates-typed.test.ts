import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '#domain/date.ts';
import { civil } from '#domain/day.ts';
import { parseTyped } from '#i18n/dates.ts';
import type { Lang } from '#i18n/lang.ts';
import { LANGS } from '#i18n/lang.ts';
import { fc } from '../property.ts';

function text(range: DayRange | undefined): string {
  return range === undefined ? '' : [range.first, range.last].map(iso).join(' ');
}

function iso(day: DayRange['first']): string {
  const { year, month, day: date } = civil(day);
  return `${year}-${month}-${date}`;
}

describe('what a visitor types', () => {
  it.each([
    ['30.8.2019', '2019-8-30 2019-8-30'],
    ['30. 8. 2019', '2019-8-30 2019-8-30'],
    ['30.08.2019', '2019-8-30 2019-8-30'],
    ['2019-08-30', '2019-8-30 2019-8-30'],
    ['2019-8-3', '2019-8-3 2019-8-3'],
    ['2019/08/30', '2019-8-30 2019-8-30'],
    ['2019', '2019-1-1 2019-12-31'],
    ['  2019 ', '2019-1-1 2019-12-31'],
    ['Jahr 2019', '2019-1-1 2019-12-31'],
    ['August 2019', '2019-8-1 2019-8-31'],
    ['aug 2019', '2019-8-1 2019-8-31'],
    ['Aug. 2019', '2019-8-1 2019-8-31'],
    ['2019 August', '2019-8-1 2019-8-31'],
    ['8/2019', '2019-8-1 2019-8-31'],
    ['08.2019', '2019-8-1 2019-8-31'],
    ['2019-08', '2019-8-1 2019-8-31'],
    ['30 August 2019', '2019-8-30 2019-8-30'],
    ['August 30, 2019', '2019-8-30 2019-8-30'],
    ['30th of August 2019', '2019-8-30 2019-8-30'],
    ['Friday, 30 August 2019', '2019-8-30 2019-8-30'],
    ['Freitag, den 30. August 2019', '2019-8-30 2019-8-30'],
    ['März 2020', '2020-3-1 2020-3-31'],
    ['Maerz 2020', '2020-3-1 2020-3-31'],
    ['Jänner 2020', '2020-1-1 2020-1-31'],
    ['13/02/2019', '2019-2-13 2019-2-13'],
    ['02/13/2019', '2019-2-13 2019-2-13'],
    ['5/5/2019', '2019-5-5 2019-5-5'],
    ['2015-2022', '2015-1-1 2022-12-31'],
    ['2015–2022', '2015-1-1 2022-12-31'],
    ['2015/2022', '2015-1-1 2022-12-31'],
    ['von 2015 bis 2016', '2015-1-1 2016-12-31'],
    ['from May 2015 to June 2016', '2015-5-1 2016-6-30'],
    ['29.–31. August 2019', '2019-8-29 2019-8-31'],
    ['30 Aug – 2 Sep 2019', '2019-8-30 2019-9-2'],
    ['August–November 2021', '2021-8-1 2021-11-30'],
    ['2019~', '2019-1-1 2019-12-31'],
    ['196x', '1960-1-1 1969-12-31'],
    ['1960er Jahre', '1960-1-1 1969-12-31'],
    ['1960s', '1960-1-1 1969-12-31'],
    ['Q2 2019', '2019-4-1 2019-6-30'],
    ['2. Quartal 2019', '2019-4-1 2019-6-30'],
    ['Sommer 2003', '2003-6-1 2003-8-31'],
    ['summer 2003', '2003-6-1 2003-8-31'],
    ['2019-08-30T10:00', '2019-8-30 2019-8-30'],
    ['45 v. Chr.', '-44-1-1 -44-12-31'],
    ['15 March 44 BC', '-43-3-15 -43-3-15'],
    ['3. Mai 42 n. Chr.', '42-5-3 42-5-3'],
    ['AD 42', '42-1-1 42-12-31'],
  ])('%s is read in both languages', (typed, expected) => {
    expect([text(parseTyped(typed, 'de')), text(parseTyped(typed, 'en'))]).toEqual([expected, expected]);
  });

  it('with dots is day, month, year in German, and asked back in English where it has two readings', () => {
    expect(text(parseTyped('1.2.2019', 'de'))).toBe('2019-2-1 2019-2-1');
    expect(parseTyped('1.2.2019', 'en')).toBeUndefined();
    expect(text(parseTyped('3.–4.12.2018', 'de'))).toBe('2018-12-3 2018-12-4');
    expect(text(parseTyped('30.8.–2.9.2019', 'de'))).toBe('2019-8-30 2019-9-2');
  });

  it.each([
    '',
    ' ',
    'foo',
    'August',
    'heute',
    '01/02/2019',
    '01-02-2019',
    '30.2.2019',
    '31 June 2019',
    '13/2019',
    '0/2019',
    '1.1.19',
    '12019',
    '201',
    '2019/..',
    '2022-2015',
    '2022 bis 2015',
    '2020 bis',
    '– 2019',
    '1900s',
    '2. Hälfte 2019',
    'ma 2019',
    '45 BC 44',
    '2019-13',
    '1 2 August 2019',
    'BC',
    '30 foo 2019',
    '10:00–12:00',
    '1–2–3',
    'a.b.c – 1.x.y',
    'x'.repeat(101),
  ])('%j is not understood, and not guessed', (typed) => {
    expect(LANGS.map((lang) => parseTyped(typed, lang))).toEqual([undefined, undefined]);
  });

  it('never throws and never ends before it begins', () => {
    const scraps = fc
      .array(
        fc.constantFrom(
          '1',
          '30',
          '2019',
          '.',
          '/',
          '-',
          '–',
          ' ',
          ' bis ',
          ' to ',
          'August',
          'mai',
          'v. Chr.',
          'BC',
          'AD ',
          'Q2',
          'er',
          '1960',
          '?',
          'X',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), fc.constantFrom(...LANGS), (typed, lang) => {
        const days = parseTyped(typed, lang);
        expect(days === undefined || days.first <= days.last).toBe(true);
      }),
      { numRuns: (fc.readConfigureGlobal().numRuns ?? 200) * 5 },
    );
  });
});

// Collected cases of dates in running text: whatever is understood here must be right.
describe('collected dates in German and English', () => {
  interface Case {
    readonly lang: string;
    readonly input: string;
    readonly expect: { readonly [part: string]: unknown } | null;
  }
  const file = resolve(
    process.env['ENCOUNTERS_SHARED'] ?? '../shared',
    'data/conformance/dates-natural/cases.jsonl',
  );
  const cases = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Case)
    : [];

  it('are right, or asked back', () => {
    if (cases.length === 0) console.log(`left out: 1 check against collected typed dates (no file ${file})`);
    const wrong = cases.flatMap(({ lang, input, expect: parts }) => {
      const days = LANGS.includes(lang as Lang) ? parseTyped(input, lang as Lang) : undefined;
      const expected = parts === null ? undefined : statedDay(parts);
      if (days === undefined || expected === undefined) return [];
      const { year, month, day } = civil(days.first);
      return [year, month, day].every((n, i) => expected[i] === undefined || expected[i] === n)
        ? []
        : [input];
    });
    expect(wrong).toEqual([]);
  });

  /** Year, month and day that the case expects. The suite counts 234 BC as -234; here it is -233 (ISO 8601). */
  function statedDay(parts: Exclude<Case['expect'], null>): readonly (number | undefined)[] | undefined {
    const [year, month, day] = ['start.year', 'start.month', 'start.day'].map((name) => parts[name]);
    if (typeof year === 'number') return [year < 0 ? year + 1 : year, numeric(month), numeric(day)];
    const date = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T/.exec(start(parts['start']));
    return date?.slice(1).map(Number);
  }

  function start(part: unknown): string {
    const date: unknown = typeof part === 'object' && part !== null && 'date' in part ? part.date : '';
    return typeof date === 'string' ? date : '';
  }

  function numeric(value: unknown): number | undefined {
    return typeof value === 'number' ? value : undefined;
  }
});
