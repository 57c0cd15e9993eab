import { describe, expect, it } from 'vitest';
import { eventDate } from '#domain/date.ts';
import type { EventDate } from '#domain/date.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { certainty, certaintyStep, dateInYear, dateShort } from '#i18n/dates.ts';
import { LANGS } from '#i18n/lang.ts';
import { fc } from '../property.ts';

/** A field, or two separated by a blank. */
function event(written: string): EventDate {
  const [start = '', end] = written.split(' ');
  return eventDate(read(start), end === undefined ? undefined : read(end));
}

function read(text: string) {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.reason}`);
  return result.value;
}

describe('under the heading of its year', () => {
  it.each([
    ['2019-08-30', '30.8.', '30 Aug'],
    ['2019-08-30?', '30.8.?', '30 Aug?'],
    ['2020-10~', '~Okt.', '~Oct'],
    ['2020-02', 'Feb.', 'Feb'],
    ['2020?', 'nur Jahr?', 'year only?'],
    ['2020', 'nur Jahr', 'year only'],
    ['2019-08-29 2019-08-31', '29.–31.8.', '29–31 Aug'],
    ['2019-08-30T14:30', '30.8., 14:30', '30 Aug, 14:30'],
    ['2019-22', 'Sommer', 'summer'],
    ['2018-12-30 2019-01-02', '30.12.2018–2.1.2019', '30 Dec 2018 – 2 Jan 2019'],
    ['2019-08 2019-08-10', 'Aug. 2019 – 10.8.2019', 'Aug 2019 – 10 Aug 2019'],
    ['2019/..', 'ab 2019', 'from 2019'],
    ['2018/2019', '2018–2019', '2018–2019'],
    ['0042-05-03', '3.5.42 n. Chr.', '3 May AD 42'],
    ['../..', 'ohne zeitliche Grenze', 'without limit in time'],
  ])('%s', (written, german, english) => {
    expect([dateInYear(event(written), 'de'), dateInYear(event(written), 'en')]).toEqual([german, english]);
  });
});

describe('certainty', () => {
  it.each<readonly [string, string, string, number]>([
    ['2019-08-30T14:30', 'auf die Uhrzeit belegt', 'time documented', 4],
    ['2019-08-30', 'auf den Tag belegt', 'day documented', 3],
    ['2019-08-29 2019-08-31', 'auf den Tag belegt', 'day documented', 3],
    ['2019-08-30?', 'Tag erschlossen', 'day inferred', 3],
    ['2019-08-30~', 'Tag ungefähr', 'day approximate', 3],
    ['2019-08-30%', 'Tag ungefähr und erschlossen', 'day approximate and inferred', 3],
    ['2019-08', 'nur Monat bekannt', 'only month known', 2],
    ['2019-08~', 'Monat ungefähr', 'month approximate', 2],
    ['2019-08-30 2019-09', 'nur Monat bekannt', 'only month known', 2],
    ['2019-22', 'nur Jahreszeit bekannt', 'only season known', 1],
    ['2019-33', 'nur Quartal bekannt', 'only quarter known', 1],
    ['2019-37', 'nur Jahresdrittel bekannt', 'only third of the year known', 1],
    ['2019-40', 'nur Halbjahr bekannt', 'only half of the year known', 1],
    ['2019', 'nur Jahr bekannt', 'only year known', 1],
    ['2019?', 'Jahr erschlossen', 'year inferred', 1],
    ['2019 2020-05-03', 'nur Jahr bekannt', 'only year known', 1],
    ['196X', 'nur Jahrzehnt bekannt', 'only decade known', 1],
    ['19XX', 'nur Jahrhundert bekannt', 'only century known', 1],
    ['1XXX', 'nur Jahrtausend bekannt', 'only millennium known', 1],
    ['XXXX-12-25', 'Jahr unbekannt', 'year unknown', 1],
    ['[1667,1672]', 'nur Zeitraum bekannt', 'only period known', 1],
    ['2019-08-30/', 'auf den Tag belegt, Ende unbekannt', 'day documented, end unknown', 3],
    ['2019-08-30/..', 'auf den Tag belegt, Ende offen', 'day documented, end open', 3],
    ['/2019', 'nur Jahr bekannt, Beginn unbekannt', 'only year known, start unknown', 1],
    ['../2019', 'nur Jahr bekannt, Beginn offen', 'only year known, start open', 1],
    ['../..', 'Beginn offen, Ende offen', 'start open, end open', 1],
    ['/2019-22', 'nur Jahreszeit bekannt, Beginn unbekannt', 'only season known, start unknown', 1],
  ])('of %s', (...[written, german, english, step]) => {
    const date = event(written);
    expect([certainty(date, 'de'), certainty(date, 'en')]).toEqual([german, english]);
    expect(certaintyStep(date)).toBe(step);
  });

  it('says a doubt in every language whenever there is one', () => {
    const forms = fc.constantFrom('2019', '2019-08', '2019-08-30', '2019-22', '201X', '20XX');
    fc.assert(
      fc.property(forms, fc.constantFrom('?', '~', '%'), fc.constantFrom(...LANGS), (form, sign, lang) => {
        expect(certainty(event(form + sign), lang)).not.toBe(certainty(event(form), lang));
        expect(dateShort(event(form + sign), lang)).not.toBe(dateShort(event(form), lang));
      }),
    );
  });
});
