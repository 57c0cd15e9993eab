import { describe, expect, it } from 'vitest';
import { eventDate } from '#domain/date.ts';
import type { EventDate } from '#domain/date.ts';
import type { Calendar } from '#domain/day.ts';
import { dayOf, daysInMonth } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { dateLong, dateShort } from '#i18n/dates.ts';
import { LANGS } from '#i18n/lang.ts';
import { fc } from '../property.ts';

/** A field, or two separated by a blank. */
function event(written: string, calendar?: Calendar): EventDate {
  const [start = '', end] = written.split(' ');
  return eventDate(read(start, calendar), end === undefined ? undefined : read(end, calendar));
}

function read(text: string, calendar?: Calendar) {
  const result = parseEdtf(text, { calendar });
  if (!result.ok) throw new Error(`${text}: ${result.error.reason}`);
  return result.value;
}

type Row = readonly [string, string, string, string, string];

describe('dates in words', () => {
  // written; long German, long English; short German, short English
  const rows: readonly Row[] = [
    ['2019-08-30', 'Freitag, 30. August 2019', 'Friday, 30 August 2019', '30.8.2019', '30 Aug 2019'],
    ['2019-08-30?', 'Freitag, 30. August 2019', 'Friday, 30 August 2019', '30.8.2019?', '30 Aug 2019?'],
    ['2017-07-27~', 'um den 27. Juli 2017', 'around 27 July 2017', '~27.7.2017', '~27 Jul 2017'],
    ['2017-07-27%', 'um den 27. Juli 2017', 'around 27 July 2017', '~27.7.2017?', '~27 Jul 2017?'],
    ['2019-08-29 2019-08-31', '29.–31. August 2019', '29–31 August 2019', '29.–31.8.2019', '29–31 Aug 2019'],
    ['2018-12-03/2018-12-04', '3.–4. Dezember 2018', '3–4 December 2018', '3.–4.12.2018', '3–4 Dec 2018'],
    [
      '2019-08-30 2019-09-02',
      '30. August – 2. September 2019',
      '30 August – 2 September 2019',
      '30.8.–2.9.2019',
      '30 Aug – 2 Sep 2019',
    ],
    [
      '2018-12-30 2019-01-02',
      '30. Dezember 2018 – 2. Januar 2019',
      '30 December 2018 – 2 January 2019',
      '30.12.2018–2.1.2019',
      '30 Dec 2018 – 2 Jan 2019',
    ],
    [
      '2019-08-30 2019-08-30',
      'Freitag, 30. August 2019',
      'Friday, 30 August 2019',
      '30.8.2019',
      '30 Aug 2019',
    ],
    ['2019-08', 'August 2019', 'August 2019', 'Aug. 2019', 'Aug 2019'],
    ['2017-06~', 'um Juni 2017', 'around June 2017', '~Juni 2017', '~Jun 2017'],
    ['2018-02?', 'Februar 2018', 'February 2018', 'Feb. 2018?', 'Feb 2018?'],
    ['2021-08 2021-11', 'August–November 2021', 'August–November 2021', 'Aug.–Nov. 2021', 'Aug–Nov 2021'],
    [
      '2018-12/2020-03',
      'Dezember 2018 – März 2020',
      'December 2018 – March 2020',
      'Dez. 2018 – März 2020',
      'Dec 2018 – Mar 2020',
    ],
    [
      '2019-08 2019-08-10',
      'August 2019 bis 10. August 2019',
      'August 2019 to 10 August 2019',
      'Aug. 2019 – 10.8.2019',
      'Aug 2019 – 10 Aug 2019',
    ],
    ['2019', '2019', '2019', '2019', '2019'],
    ['2018~', 'um 2018', 'around 2018', '~2018', '~2018'],
    ['2018?', '2018', '2018', '2018?', '2018?'],
    ['2015/2022', '2015–2022', '2015–2022', '2015–2022', '2015–2022'],
    [
      '1984~/2004-06',
      'etwa 1984 bis Juni 2004',
      'about 1984 to June 2004',
      '~1984 – Juni 2004',
      '~1984 – Jun 2004',
    ],
    ['1984?/2004?', '1984–2004', '1984–2004', '1984–2004?', '1984–2004?'],
    ['1984~/2004~', 'etwa 1984–2004', 'about 1984–2004', '~1984–2004', '~1984–2004'],
    ['1984?/2004', '1984 bis 2004', '1984 to 2004', '1984? – 2004', '1984? – 2004'],
    ['2019/..', 'ab 2019', 'from 2019', 'ab 2019', 'from 2019'],
    [
      '2019-09-02/',
      'ab 2. September 2019, Ende unbekannt',
      'from 2 September 2019, end unknown',
      '2.9.2019 – ?',
      '2 Sep 2019 – ?',
    ],
    ['../2021-05-28', 'bis 28. Mai 2021', 'until 28 May 2021', 'bis 28.5.2021', 'until 28 May 2021'],
    ['/2019', 'bis 2019, Beginn unbekannt', 'until 2019, start unknown', '? – 2019', '? – 2019'],
    [
      '../..',
      'ohne zeitliche Grenze',
      'without limit in time',
      'ohne zeitliche Grenze',
      'without limit in time',
    ],
    [
      '/..',
      'Beginn unbekannt, Ende offen',
      'start unknown, end open',
      'Beginn unbekannt, Ende offen',
      'start unknown, end open',
    ],
    [
      '../',
      'Beginn offen, Ende unbekannt',
      'start open, end unknown',
      'Beginn offen, Ende unbekannt',
      'start open, end unknown',
    ],
    [
      '2019-08-30T14:30',
      'Freitag, 30. August 2019, 14:30 Uhr',
      'Friday, 30 August 2019, 14:30',
      '30.8.2019, 14:30',
      '30 Aug 2019, 14:30',
    ],
    [
      '2019-08-30T14:30 2019-08-30T16:00',
      'Freitag, 30. August 2019, 14:30–16:00 Uhr',
      'Friday, 30 August 2019, 14:30–16:00',
      '30.8.2019, 14:30–16:00',
      '30 Aug 2019, 14:30–16:00',
    ],
    [
      '2019-08-30T14:30 2019-08-31T16:00',
      '30. August 2019, 14:30 Uhr bis 31. August 2019, 16:00 Uhr',
      '30 August 2019, 14:30 to 31 August 2019, 16:00',
      '30.8.2019, 14:30 – 31.8.2019, 16:00',
      '30 Aug 2019, 14:30 – 31 Aug 2019, 16:00',
    ],
    ['2003-22', 'Sommer 2003', 'summer 2003', 'Sommer 2003', 'summer 2003'],
    ['2003-22~', 'etwa Sommer 2003', 'around summer 2003', '~Sommer 2003', '~summer 2003'],
    ['2003-24', 'Winter 2003/04', 'winter 2003/04', 'Winter 2003/04', 'winter 2003/04'],
    ['2003-25', 'Frühling 2003', 'spring 2003', 'Frühling 2003', 'spring 2003'],
    [
      '2003-30',
      'Sommer 2003/04 (Südhalbkugel)',
      'summer 2003/04 (southern hemisphere)',
      'Sommer 2003/04 (Süd)',
      'summer 2003/04 (south)',
    ],
    [
      '2003-31',
      'Herbst 2003 (Südhalbkugel)',
      'autumn 2003 (southern hemisphere)',
      'Herbst 2003 (Süd)',
      'autumn 2003 (south)',
    ],
    ['2003-34', '2. Quartal 2003', '2nd quarter of 2003', '2. Quartal 2003', '2nd quarter 2003'],
    ['2003-39', '3. Jahresdrittel 2003', '3rd third of 2003', '3. Drittel 2003', '3rd third 2003'],
    ['2003-40', '1. Halbjahr 2003', '1st half of 2003', '1. Halbjahr 2003', '1st half 2003'],
    [
      '2003-22/2004-08-01',
      'Sommer 2003 bis 1. August 2004',
      'summer 2003 to 1 August 2004',
      'Sommer 2003 – 1.8.2004',
      'summer 2003 – 1 Aug 2004',
    ],
    ['-0044-24', 'Winter 45 v. Chr.', 'winter 45 BC', 'Winter 45 v. Chr.', 'winter 45 BC'],
    ['196X', '1960er Jahre', '1960s', '1960er', '1960s'],
    ['156X~', 'etwa 1560er Jahre', 'around the 1560s', '~1560er', '~1560s'],
    ['190X', '1900–1909', '1900–1909', '1900–1909', '1900–1909'],
    ['080X', '800–809 n. Chr.', 'AD 800–809', '800–809 n. Chr.', 'AD 800–809'],
    ['19XX', '20. Jahrhundert', '20th century', '20. Jh.', '20th c.'],
    ['10XX', '11. Jahrhundert', '11th century', '11. Jh.', '11th c.'],
    ['20XX?', '21. Jahrhundert', '21st century', '21. Jh.?', '21st c.?'],
    ['-01XX', '2. Jahrhundert v. Chr.', '2nd century BC', '2. Jh. v. Chr.', '2nd c. BC'],
    ['1XXX', '2. Jahrtausend', '2nd millennium', '2. Jt.', '2nd mill.'],
    ['201X/202X', '2010er Jahre bis 2020er Jahre', '2010s to 2020s', '2010er – 2020er', '2010s – 2020s'],
    ['XXXX', 'Jahr unbekannt', 'year unknown', 'Jahr unbekannt', 'year unknown'],
    [
      'XXXX-12-XX',
      'Dezember, Jahr unbekannt',
      'December, year unknown',
      'Dez., Jahr unbekannt',
      'Dec, year unknown',
    ],
    [
      'XXXX-12-25',
      '25. Dezember, Jahr unbekannt',
      '25 December, year unknown',
      '25.12., Jahr unbekannt',
      '25 Dec, year unknown',
    ],
    ['[1667,1668..1672]', 'zwischen 1667 und 1672', 'between 1667 and 1672', '1667…1672', '1667…1672'],
    [
      '[1984~,1986]',
      'etwa zwischen 1984 und 1986',
      'roughly between 1984 and 1986',
      '~1984…1986',
      '~1984…1986',
    ],
    [
      '[1667-05,1760-11]',
      'zwischen Mai 1667 und November 1760',
      'between May 1667 and November 1760',
      'Mai 1667…Nov. 1760',
      'May 1667…Nov 1760',
    ],
    [
      '1560-XX-25',
      'zwischen dem 25. Januar 1560 und dem 25. Dezember 1560',
      'between 25 January 1560 and 25 December 1560',
      '25.1.1560…25.12.1560',
      '25 Jan 1560…25 Dec 1560',
    ],
    [
      '2019-02-2X',
      'zwischen dem 20. Februar 2019 und dem 28. Februar 2019',
      'between 20 February 2019 and 28 February 2019',
      '20.2.2019…28.2.2019',
      '20 Feb 2019…28 Feb 2019',
    ],
    [
      '15XX-12-25',
      'zwischen dem 25. Dezember 1500 und dem 25. Dezember 1599',
      'between 25 December 1500 and 25 December 1599',
      '25.12.1500…25.12.1599',
      '25 Dec 1500…25 Dec 1599',
    ],
    ['[..1984]', 'spätestens 1984', '1984 or earlier', '≤ 1984', '≤ 1984'],
    [
      '[..1984-12-30]',
      'spätestens 30. Dezember 1984',
      '30 December 1984 or earlier',
      '≤ 30.12.1984',
      '≤ 30 Dec 1984',
    ],
    ['[..2018-04]', 'spätestens April 2018', 'April 2018 or earlier', '≤ Apr. 2018', '≤ Apr 2018'],
    ['[2018..]', 'frühestens 2018', '2018 or later', '≥ 2018', '≥ 2018'],
    ['[2018-05..]', 'frühestens Mai 2018', 'May 2018 or later', '≥ Mai 2018', '≥ May 2018'],
    ['[2018-05-02..]', 'frühestens 2. Mai 2018', '2 May 2018 or later', '≥ 2.5.2018', '≥ 2 May 2018'],
    [
      '[..1984,1986..]',
      'ohne zeitliche Grenze',
      'without limit in time',
      'ohne zeitliche Grenze',
      'without limit in time',
    ],
    ['1950S2', 'um 1950', 'around 1950', '~1950', '~1950'],
    ['-0043-03-15', '15. März 44 v. Chr.', '15 March 44 BC', '15.3.44 v. Chr.', '15 Mar 44 BC'],
    ['0042-05-03', '3. Mai 42 n. Chr.', '3 May AD 42', '3.5.42 n. Chr.', '3 May AD 42'],
    ['0000', '1 v. Chr.', '1 BC', '1 v. Chr.', '1 BC'],
    ['-1000/-0500', '1001–501 v. Chr.', '1001–501 BC', '1001–501 v. Chr.', '1001–501 BC'],
    ['-0044/0012', '45 v. Chr. – 12 n. Chr.', '45 BC – AD 12', '45 v. Chr. – 12 n. Chr.', '45 BC – AD 12'],
    ['Y170000002', '170.000.002', '170,000,002', '170.000.002', '170,000,002'],
    ['Y-17E7', '170.000.001 v. Chr.', '170,000,001 BC', '170.000.001 v. Chr.', '170,000,001 BC'],
  ];

  it.each(rows)('%s', (...[written, longDe, longEn, shortDe, shortEn]) => {
    const date = event(written);
    expect([dateLong(date, 'de'), dateLong(date, 'en')]).toEqual([longDe, longEn]);
    expect([dateShort(date, 'de'), dateShort(date, 'en')]).toEqual([shortDe, shortEn]);
  });

  it('give no weekday before the reform, unless the data set states its calendar', () => {
    expect(dateLong(event('1582-10-14'), 'en')).toBe('14 October 1582');
    expect(dateLong(event('1582-10-15'), 'en')).toBe('Friday, 15 October 1582');
    expect(dateLong(event('1582-10-04', 'julian'), 'en')).toBe('Thursday, 4 October 1582');
    expect(dateLong(event('1582-10-14', 'gregorian'), 'en')).toBe('Thursday, 14 October 1582');
  });

  it('show a Julian date as written', () => {
    expect(dateLong(event('1917-10-25', 'julian'), 'en')).toBe('Wednesday, 25 October 1917');
    expect(dateShort(event('1700-02', 'julian'), 'de')).toBe('Feb. 1700');
    expect(dateShort(event('1700', 'julian'), 'de')).toBe('1700');
  });

  it('fall back on the bounds of a date that was not written in EDTF', () => {
    const date = { ...event('2019-08-30'), written: 'last Friday' };
    expect(dateLong(date, 'en')).toBe('Friday, 30 August 2019');
    const span = {
      ...event('2019-08-30', undefined),
      ...event('2019-08-29 2019-08-31'),
      written: 'Thursday/Saturday',
    };
    expect(dateLong(span, 'en')).toBe('29–31 August 2019');
    const season = { ...event('2019-22'), written: 'the warm months' };
    expect(dateLong(season, 'en')).toBe('between June 2019 and August 2019');
  });

  it('of an end before its start name the start, which alone counts', () => {
    const date = { ...event('2019-08-30'), written: '2019-08-30/2019-08-29' };
    expect(dateLong(date, 'en')).toBe('Friday, 30 August 2019');
    const timed = { ...event('2019-08-30T10:00'), written: '2019-08-30T10:00/2019-08-29T11:00' };
    expect(dateShort(timed, 'en')).toBe('30 Aug 2019, 10:00');
  });

  it('contain the year, whatever the precision', () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    const form = fc.constantFrom(
      '',
      '?',
      '~',
      '-08',
      '-08?',
      '-08-30',
      '-08-30~',
      '-22',
      '-34',
      '-1X',
      '-XX-25',
      '/..',
      '-05/',
      'S2',
    );
    fc.assert(
      fc.property(year, form, fc.constantFrom(...LANGS), (n, rest, lang) => {
        const date = event(`${n}${rest}`);
        expect(dateLong(date, lang)).toContain(String(n));
        expect(dateShort(date, lang)).toContain(String(n));
      }),
    );
  });

  it('tell different days apart', () => {
    const civil = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(
        civil,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...LANGS),
        ({ year, month }, date, lang) => {
          fc.pre(date < daysInMonth(year, month));
          const iso = (d: number) =>
            `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          expect(dateShort(event(iso(date)), lang)).not.toBe(dateShort(event(iso(date + 1)), lang));
          expect(dateLong(event(iso(date)), lang)).not.toBe(dateLong(event(iso(date + 1)), lang));
        },
      ),
    );
  });
});

it('the reform is where the weekday begins', () => {
  expect(event('1582-10-15').start.earliest).toBe(dayOf(1582, 10, 15));
});
