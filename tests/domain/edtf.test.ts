import { describe, expect, it } from 'vitest';
import type { Precision } from '#domain/date.ts';
import { civil, civilIn, dayOf } from '#domain/day.ts';
import type { Day } from '#domain/day.ts';
import { LONGEST, parseEdtf } from '#domain/edtf.ts';

/** Text; first and last day it may mean; precision; flags: ? ~ i(nterval) o/O open u/U unknown start/end. */
type Row = readonly [string, string, string, Precision, string?];

const LEVEL_0: readonly Row[] = [
  ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
  ['1985-04', '1985-04-01', '1985-04-30', 'month'],
  ['2020-02', '2020-02-01', '2020-02-29', 'month'],
  ['2019-02', '2019-02-01', '2019-02-28', 'month'],
  ['1985', '1985-01-01', '1985-12-31', 'year'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['0409', '0409-01-01', '0409-12-31', 'year'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12', 'time'],
  ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12', 'time'],
  ['1985-04-12T23:20:30-04', '1985-04-12', '1985-04-12', 'time'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12', '1985-04-12', 'time'],
  ['1985-04-12T23:20', '1985-04-12', '1985-04-12', 'time'],
  ['1985-04-12T24:00:00', '1985-04-12', '1985-04-12', 'time'],
  ['1998-12-31T23:59:60Z', '1998-12-31', '1998-12-31', 'time'],
  ['1964/2008', '1964-01-01', '2008-12-31', 'year', 'i'],
  ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'month', 'i'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'day', 'i'],
  ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'year', 'i'],
  ['2005/2006-02', '2005-01-01', '2006-02-28', 'year', 'i'],
];

const LEVEL_1: readonly Row[] = [
  ['Y170000002', '170000002-01-01', '170000002-12-31', 'year'],
  ['Y-170000002', '-170000002-01-01', '-170000002-12-31', 'year'],
  ['-1985', '-1985-01-01', '-1985-12-31', 'year'],
  ['-0044-03-15', '-0044-03-15', '-0044-03-15', 'day'],
  ['1984?', '1984-01-01', '1984-12-31', 'year', '?'],
  ['2004-06~', '2004-06-01', '2004-06-30', 'month', '~'],
  ['2004-06-11%', '2004-06-11', '2004-06-11', 'day', '?~'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['2XXX', '2000-01-01', '2999-12-31', 'millennium'],
  ['XXXX', '0000-01-01', '9999-12-31', 'millennium'],
  ['-01XX', '-0199-01-01', '-0100-12-31', 'century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
  ['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
  ['156X~', '1560-01-01', '1569-12-31', 'decade', '~'],
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['2001-22', '2001-06-01', '2001-08-31', 'season'],
  ['2001-23', '2001-09-01', '2001-11-30', 'season'],
  ['2001-24', '2001-12-01', '2002-02-28', 'season'],
  ['2003-24', '2003-12-01', '2004-02-29', 'season'],
  ['2003-23?', '2003-09-01', '2003-11-30', 'season', '?'],
  ['1985-04-12/..', '1985-04-12', 'inf', 'day', 'iO'],
  ['1985/', '1985-01-01', 'inf', 'year', 'iU'],
  ['../1985-04', '-inf', '1985-04-30', 'month', 'io'],
  ['/1985-04-12', '-inf', '1985-04-12', 'day', 'iu'],
  ['../..', '-inf', 'inf', 'interval', 'ioO'],
  ['/..', '-inf', 'inf', 'interval', 'iuO'],
  ['1984~/2004-06?', '1984-01-01', '2004-06-30', 'year', '?~i'],
];

const LEVEL_2: readonly Row[] = [
  ['Y-17E7', '-170000000-01-01', '-170000000-12-31', 'year'],
  ['Y1E9', '1000000000-01-01', '1000000000-12-31', 'year'],
  ['1950S2', '1950-01-01', '1950-12-31', 'year', '~'],
  ['1950S4', '1950-01-01', '1950-12-31', 'year'],
  ['Y171010000S3', '171010000-01-01', '171010000-12-31', 'year', '~'],
  ['2001-25', '2001-03-01', '2001-05-31', 'season'],
  ['2001-28', '2001-12-01', '2002-02-28', 'season'],
  ['2001-29', '2001-09-01', '2001-11-30', 'season'],
  ['2001-30', '2001-12-01', '2002-02-28', 'season'],
  ['2001-31', '2001-03-01', '2001-05-31', 'season'],
  ['2001-32', '2001-06-01', '2001-08-31', 'season'],
  ['2001-33', '2001-01-01', '2001-03-31', 'season'],
  ['2001-34', '2001-04-01', '2001-06-30', 'season'],
  ['2001-35', '2001-07-01', '2001-09-30', 'season'],
  ['2001-36', '2001-10-01', '2001-12-31', 'season'],
  ['2001-37', '2001-01-01', '2001-04-30', 'season'],
  ['2001-38', '2001-05-01', '2001-08-31', 'season'],
  ['2001-39', '2001-09-01', '2001-12-31', 'season'],
  ['2001-40', '2001-01-01', '2001-06-30', 'season'],
  ['2001-41', '2001-07-01', '2001-12-31', 'season'],
  ['-2001-34', '-2001-04-01', '-2001-06-30', 'season'],
  ['-00XX-22', '-0099-06-01', '-0001-08-31', 'century'],
  ['-000X', '-0009-01-01', '-0001-12-31', 'decade'],
  ['20XX-41', '2000-07-01', '2099-12-31', 'century'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'interval'],
  ['[..1760-12-03]', '-inf', '1760-12-03', 'interval', 'o'],
  ['[1760-12..]', '1760-12-01', 'inf', 'interval', 'O'],
  ['[1760-01, 1760-02, 1760-12..]', '1760-01-01', 'inf', 'interval', 'O'],
  ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'interval'],
  ['[1760-12,1667]', '1667-01-01', '1760-12-31', 'interval'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'interval'],
  ['{..1984}', '-inf', '1984-12-31', 'interval', 'o'],
  ['{1984}', '1984-01-01', '1984-12-31', 'year'],
  ['{1984?,1986~}', '1984-01-01', '1986-12-31', 'interval', '?~'],
  ['2004-06-11%', '2004-06-11', '2004-06-11', 'day', '?~'],
  ['2004-06~-11', '2004-06-11', '2004-06-11', 'day', '~'],
  ['2004?-06-11', '2004-06-11', '2004-06-11', 'day', '?'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day', '?~'],
  ['2004-%06-11', '2004-06-11', '2004-06-11', 'day', '?~'],
  ['?-2004-06-04~', '-2004-06-04', '-2004-06-04', 'day', '?~'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
  ['15XX-12-25', '1500-12-25', '1599-12-25', 'century'],
  ['-15XX-12-25', '-1599-12-25', '-1500-12-25', 'century'],
  ['XXXX-12-XX', '0000-12-01', '9999-12-31', 'millennium'],
  ['-XXXX-12-XX', '-9999-12-01', '-0001-12-31', 'millennium'],
  ['1XXX-XX', '1000-01-01', '1999-12-31', 'millennium'],
  ['1XXX-12', '1000-12-01', '1999-12-31', 'millennium'],
  ['1984-1X', '1984-10-01', '1984-12-31', 'year'],
  ['1984-X1', '1984-01-01', '1984-11-30', 'year'],
  ['1560-XX-25', '1560-01-25', '1560-12-25', 'year'],
  ['1560-XX-31', '1560-01-31', '1560-12-31', 'year'],
  ['2019-02-2X', '2019-02-20', '2019-02-28', 'month'],
  ['2019-02-X9', '2019-02-09', '2019-02-19', 'month'],
  ['190X-02-29', '1904-02-29', '1908-02-29', 'decade'],
  ['-1X32-X1-X2', '-1932-01-02', '-1032-11-22', 'millennium'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'month', 'i'],
  ['1984-11-12/1984-11-XX', '1984-11-12', '1984-11-30', 'month', 'i'],
];

describe.each<readonly [string, readonly Row[]]>([
  ['level 0', LEVEL_0],
  ['level 1', LEVEL_1],
  ['level 2', LEVEL_2],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))(
    '%s',
    (text, [, earliest, latest, precision, flags = '']) => {
      const read = parseEdtf(text);
      if (!read.ok) throw new Error(`refused: ${read.error.reason}`);
      const { value } = read;
      expect([iso(value.start.earliest) ?? '-inf', iso(value.end.latest) ?? 'inf']).toEqual([
        earliest,
        latest,
      ]);
      expect(value.precision).toBe(precision);
      expect(value.written).toBe(text);
      expect(value).toMatchObject({
        uncertain: flags.includes('?'),
        approximate: flags.includes('~'),
        interval: flags.includes('i'),
        openStart: flags.includes('o'),
        openEnd: flags.includes('O'),
        unknownStart: flags.includes('u'),
        unknownEnd: flags.includes('U'),
      });
      expect(value.interval || value.end === value.start).toBe(true);
    },
  );
});

describe('sides of an interval', () => {
  it('keep their own bounds and precision', () => {
    const read = parseEdtf('2004-02-01/2005');
    expect(read).toMatchObject({
      ok: true,
      value: {
        start: { earliest: dayOf(2004, 2, 1), latest: dayOf(2004, 2, 1) },
        end: { earliest: dayOf(2005, 1, 1), latest: dayOf(2005, 12, 31) },
        endPrecision: 'year',
      },
    });
  });
});

describe('time of day', () => {
  it.each([
    ['2019-08-30T14:30', '14:30'],
    ['2019-08-30T14:30:05', '14:30:05'],
    ['2019-08-30T14:30:05.123Z', '14:30:05'],
    ['2019-08-30T00:00:00+14:00', '00:00:00'],
    ['2019-08-30T23:59:59-12:00', '23:59:59'],
    ['2019-08-30T24:00', '24:00'],
    ['2016-12-31T23:59:60', '23:59:60'],
    ['2017-01-01T00:59:60+01:00', '00:59:60'],
    ['2016-12-31T15:59:60-08:00', '15:59:60'],
    ['2016-05-02T16:54:59+0230', '16:54:59'],
  ])('%s shows %s and stays on its day', (text, time) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(read.error.reason);
    expect(read.value.time).toBe(time);
    expect(iso(read.value.start.earliest)).toBe(text.slice(0, 10));
    expect(iso(read.value.end.latest)).toBe(text.slice(0, 10));
  });

  it.each([
    ['2019-08-30T25:00', 'no-time'],
    ['2019-08-30T24:00:01', 'no-time'],
    ['2019-08-30T24:30', 'no-time'],
    ['2019-08-30T12:60', 'no-time'],
    ['2019-08-30T12:00:61', 'no-time'],
    ['2019-08-30T12:00:60Z', 'no-time'],
    ['2019-08-30T23:59:60+01:00', 'no-time'],
    ['2019-08-30T12:13:60', 'no-time'],
    ['2019-08-30T12:00:00+14:01', 'no-offset'],
    ['2019-08-30T12:00:00-12:30', 'no-offset'],
    ['2019-08-30T12:00:00+01:75', 'no-offset'],
    ['2019-08-30T12:00:00-00:00', 'no-offset'],
    ['2019-08-30T12', 'syntax'],
    ['2019-08-30T1:00', 'syntax'],
    ['2019-08-30T12:00:00.Z', 'syntax'],
    ['2019-08-30T12:00:00ZZ', 'syntax'],
    ['2019-08-30T', 'syntax'],
    ['2019-08T12:00', 'syntax'],
    ['2019-08-30?T12:00', 'syntax'],
    ['2019-08-3XT12:00', 'syntax'],
    ['2019-02-30T12:00', 'no-day'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, error: { value: text, reason } });
  });
});

describe('what is no date is refused with the value and a reason', () => {
  it.each<readonly [string, string, string]>([
    ['', 'date-unreadable', 'empty'],
    [' 2019', 'date-unreadable', 'syntax'],
    ['2019 ', 'date-unreadable', 'syntax'],
    ['2019-8-30', 'date-unreadable', 'syntax'],
    ['30.8.2019', 'date-unreadable', 'syntax'],
    ['20190830', 'date-unreadable', 'syntax'],
    ['2019-W35-5', 'date-unreadable', 'syntax'],
    ['2019-242', 'date-unreadable', 'syntax'],
    ['12019-01-01', 'date-unreadable', 'syntax'],
    ['+2019-01-01', 'date-unreadable', 'syntax'],
    ['2019-08-30-01', 'date-unreadable', 'syntax'],
    ['২019-08-30', 'date-unreadable', 'syntax'],
    ['201', 'date-unreadable', 'syntax'],
    ['19', 'date-unreadable', 'syntax'],
    ['2019??', 'date-unreadable', 'syntax'],
    ['/', 'date-unreadable', 'syntax'],
    ['2019/2020/2021', 'date-unreadable', 'syntax'],
    ['2019-08-30T10:00/2019-08-31', 'date-unreadable', 'time-in-interval'],
    ['Y-61000/-2000', 'date-unreadable', 'long-year-in-interval'],
    ['199u', 'date-unreadable', 'draft-syntax'],
    ['1984?~', 'date-unreadable', 'draft-syntax'],
    ['2004-(06)?-11', 'date-unreadable', 'draft-syntax'],
    ['2004-01-01/unknown', 'date-unreadable', 'draft-syntax'],
    ['2004-01-01/open', 'date-unreadable', 'draft-syntax'],
    ['y17000', 'date-unreadable', 'draft-syntax'],
    ['Y1985', 'date-unreadable', 'syntax'],
    ['Y01985', 'date-unreadable', 'syntax'],
    ['Y17E7-12', 'date-unreadable', 'syntax'],
    ['1950S0', 'date-unreadable', 'syntax'],
    ['0000S2', 'date-unreadable', 'syntax'],
    ['195S2', 'date-unreadable', 'syntax'],
    ['1950E2', 'date-unreadable', 'syntax'],
    ['Y1E99', 'date-unreadable', 'too-far'],
    ['Y99999999999999999', 'date-unreadable', 'too-far'],
    [`Y${'9'.repeat(400)}`, 'date-unreadable', 'too-far'],
    ['[]', 'date-unreadable', 'syntax'],
    ['[1984', 'date-unreadable', 'syntax'],
    ['[1984}', 'date-unreadable', 'syntax'],
    ['[1984,]', 'date-unreadable', 'syntax'],
    ['[1984,..1985]', 'date-unreadable', 'syntax'],
    ['[1984..,1985]', 'date-unreadable', 'syntax'],
    ['[..]', 'date-unreadable', 'syntax'],
    ['[1984..wtf]', 'date-unreadable', 'syntax'],
    ['[wtf..1984]', 'date-unreadable', 'syntax'],
    ['[1985..1984]', 'date-reversed', 'reversed'],
    ['-0000', 'date-impossible', 'no-year'],
    ['2019-13', 'date-impossible', 'no-month'],
    ['2019-00', 'date-impossible', 'no-month'],
    ['2019-13-01', 'date-impossible', 'no-month'],
    ['2019-21-01', 'date-impossible', 'no-month'],
    ['2019-42', 'date-impossible', 'no-month'],
    ['2019-99', 'date-impossible', 'no-month'],
    ['2019-4X', 'date-impossible', 'no-month'],
    ['2019-2X', 'date-impossible', 'no-month'],
    ['2019-02-29', 'date-impossible', 'no-day'],
    ['1900-02-29', 'date-impossible', 'no-day'],
    ['2019-06-31', 'date-impossible', 'no-day'],
    ['2019-06-00', 'date-impossible', 'no-day'],
    ['2019-06-31?', 'date-impossible', 'no-day'],
    ['2019-06-4X', 'date-impossible', 'no-day'],
    ['156X-09-31', 'date-impossible', 'no-day'],
    ['156X-02-3X', 'date-impossible', 'no-day'],
    ['XXX1-02-29', 'date-impossible', 'no-day'],
    ['1985/1984', 'date-reversed', 'reversed'],
    ['2019-08-30/2019-08', 'date-reversed', 'reversed'],
    ['2012-23/2012-22', 'date-reversed', 'reversed'],
    ['-1000/-2000', 'date-reversed', 'reversed'],
    ['1984-13/1985', 'date-impossible', 'no-month'],
    ['1984/1985-13', 'date-impossible', 'no-month'],
  ])('%j: %s, %s', (text, code, reason) => {
    const read = parseEdtf(text);
    expect(read).toMatchObject({ ok: false, error: { code, reason, value: text.slice(0, 200) } });
  });

  it('says how many days the month has', () => {
    expect(parseEdtf('2019-06-31')).toMatchObject({ error: { year: 2019, month: 6, days: 30 } });
    expect(parseEdtf('156X-09-31')).toMatchObject({ error: { month: 9, days: 30 } });
  });

  it('looks at no more than the longest text', () => {
    const member = '1984,';
    const fitting = `[${member.repeat((LONGEST - 6) / member.length)}1985]`;
    expect(parseEdtf(fitting).ok).toBe(true);
    expect(parseEdtf('9'.repeat(LONGEST + 1))).toMatchObject({ error: { reason: 'too-long' } });
    const long = parseEdtf('x'.repeat(1_000_000));
    expect(long.ok ? '' : long.error.value).toHaveLength(200);
  });
});

describe('the Julian calendar', () => {
  it('converts once and keeps what was written', () => {
    const read = parseEdtf('1582-10-05', { calendar: 'julian' });
    expect(read).toMatchObject({ ok: true, value: { written: '1582-10-05', calendar: 'julian' } });
    expect(read.ok && read.value.start.earliest).toBe(dayOf(1582, 10, 15));
  });

  it('knows its own leap years', () => {
    expect(parseEdtf('1700-02-29', { calendar: 'julian' }).ok).toBe(true);
    expect(parseEdtf('1700-02-29').ok).toBe(false);
    const month = parseEdtf('1700-02', { calendar: 'julian' });
    expect(
      month.ok && month.value.end.latest !== undefined && civilIn('julian', month.value.end.latest).day,
    ).toBe(29);
  });

  it.each(['17XX-02-29', '1700-22', '1700/1701', '[1700..1701]', 'Y17000'])('reads %s', (text) => {
    const read = parseEdtf(text, { calendar: 'julian' });
    expect(read.ok).toBe(true);
  });
});

function iso(day: Day | undefined): string | undefined {
  if (day === undefined) return undefined;
  const { year, month, day: date } = civil(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
