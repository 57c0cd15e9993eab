import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '#domain/issue.ts';
import { report as german } from '#i18n/de/report.ts';
import { report as english } from '#i18n/en/report.ts';
import { readNative } from '#formats/native/read.ts';
import { SCRIPT } from '../fixtures/hostile.ts';
import { assembled, bytes, raw } from '../fixtures/raw.ts';

const report = { de: german, en: english };

/** One issue of every code with what it carries; a code that is missing here does not compile. */
const SAMPLES: { readonly [Code in IssueCode]: Issue['values'] } = {
  'file-missing': { address: 'datasets/a.json', status: 404 },
  'file-unreachable': { address: 'https://data.example/a.json', reason: 'status', status: 503 },
  'file-empty': { bytes: 0 },
  'file-html': { mediaType: 'text/html', around: '<!doctype html>' },
  'file-not-json': { around: '"a": 1 "b"' },
  'file-truncated': { got: 1000, expected: 499992 },
  'file-too-deep': { limit: 64 },
  'file-too-large': { limit: 500_000_000 },
  'file-encoding': { encoding: 'utf-8', offset: 1234, around: 'Größe' },
  'format-newer': { found: '2.0', known: '1.0' },
  'format-unknown': { found: 'PDF', known: '' },
  'format-not-dataset': { found: 'array' },
  schema: { field: 'title', rule: 'type', expected: 'string, object', found: 'array' },
  'id-missing': { field: '', rule: 'required', expected: 'id', found: 'object' },
  'id-duplicate-same': { id: 'a', first: '/events/0' },
  'id-duplicate-different': { id: 'a', first: '/events/0', now: 'a~2' },
  'reference-dangling': { kind: 'person', id: 'a', done: 'placeholder' },
  'reference-cycle': { field: 'partOf', id: 'a', target: 'b' },
  'date-unreadable': { value: 'gestern', reason: 'syntax' },
  'date-impossible': { value: '2019-06-31', reason: 'no-day', month: 6, days: 30 },
  'date-reversed': { value: '2019/2018', reason: 'reversed' },
  'end-before-start': { start: '2019', end: '2018' },
  'participation-empty': { role: '' },
  'participation-ambiguous': { person: 'a', organization: 'b' },
  'vocabulary-unknown': { vocabulary: 'eventTypes', id: 'a' },
  'coordinates-invalid': { field: 'latitude', rule: 'maximum', expected: '90', found: 91 },
  'text-missing': { field: 'title', standIn: 'a' },
  'link-refused': { link: SCRIPT },
  'number-invalid': { field: 'value', rule: 'type', expected: 'number', found: '26' },
  'presence-default': { attests: 'plan', stated: 'attended' },
  'presence-excluded': { role: 'sender', stated: 'attended' },
  'media-type': { mediaType: 'text/html' },
  'field-unknown': { field: 'presense', kind: 'participants' },
  'key-repeated': { key: 'events' },
  'role-unused': { role: 'sendr' },
  'speaker-ambiguous': { id: 'a' },
  'end-contradictory': { start: '2019/2020', end: '2021' },
};

const CODES = Object.keys(SAMPLES).filter((code): code is IssueCode => code in report.de.issues);
const LANGS = ['de', 'en'] as const;

function issue(code: IssueCode, severity: Issue['severity'], values = SAMPLES[code]): Issue {
  return { code, severity, place: { file: 'a.json', pointer: '/events/0', line: 1234, column: 5 }, values };
}

describe('words of the report', () => {
  it('cover every code in both languages, and no other', () => {
    for (const lang of LANGS)
      expect(Object.keys(report[lang].issues).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  it.each(CODES)('%s: a title and a remedy, complete and plain, for an error and for less', (code) => {
    for (const lang of LANGS)
      for (const severity of ['error', 'warning'] as const)
        for (const say of [report[lang].issues[code].title, report[lang].issues[code].remedy]) {
          const text = say(issue(code, severity));
          expect(text.length).toBeGreaterThan(10);
          expect(text).not.toMatch(
            /undefined|NaN|\[object|\?$|!|„“|“”|[Ss]orry|[Ll]eider|[Ee]rfolgreich|[Ss]uccess/,
          );
        }
  });

  it('say the same with other values, and never fail without any', () => {
    for (const code of CODES)
      for (const lang of LANGS) {
        const { title, remedy } = report[lang].issues[code];
        expect(title(issue(code, 'error', {}))).not.toMatch(/undefined|NaN/);
        expect(remedy(issue(code, 'error', {}))).not.toMatch(/undefined|NaN/);
      }
  });

  it('are exact', () => {
    const de = report.de.issues;
    const en = report.en.issues;
    expect(de['date-impossible'].title(issue('date-impossible', 'warning'))).toBe(
      'Das Datum „2019-06-31“ gibt es nicht: Der Juni hat 30 Tage',
    );
    expect(en['date-impossible'].title(issue('date-impossible', 'warning'))).toBe(
      'There is no date “2019-06-31”: June has 30 days',
    );
    expect(de['file-truncated'].title(issue('file-truncated', 'error'))).toBe(
      'Die Datei bricht mittendrin ab: 1.000 von 499.992 Bytes kamen an',
    );
    expect(de['reference-dangling'].title(issue('reference-dangling', 'warning'))).toBe(
      'Verweis ins Leere: die Person „a“ fehlt im Datensatz',
    );
    expect(en.schema.title(issue('schema', 'warning'))).toBe(
      'Field “title”: expected text or an object, found a list',
    );
    expect(report.de.place(issue('schema', 'error').place)).toBe('a.json, Zeile 1.234, Spalte 5, /events/0');
    expect(report.en.place({ file: 'a.json' })).toBe('a.json');
  });

  it('tell a presumption without a ground from one against it, and what an unknown field costs', () => {
    const silent = issue('presence-default', 'warning', { attests: '', stated: 'attended' });
    expect(report.en.issues['presence-default'].title(silent)).toBe(
      'The data set presumes “attended” as presence without saying what its events attest',
    );
    for (const lang of LANGS)
      expect(report[lang].issues['presence-default'].remedy(silent)).toContain('metadata.attests');
    const { remedy } = report.en.issues['field-unknown'];
    expect(remedy(issue('field-unknown', 'warning'))).toContain('attendance counts as not known');
    expect(remedy(issue('field-unknown', 'note'))).not.toContain('attendance');
  });

  it('count: the account balances in words', () => {
    const { report: account } = assembled({
      ...raw(),
      events: [{ id: 'a', title: 'A' }, { id: 'a', title: 'A' }, 5],
      persons: [{}],
    });
    expect(report.de.account(account)).toBe(
      '4 Einträge gelesen, davon 1 übernommen (1 Ereignis) und 3 nicht übernommen.',
    );
    expect(report.en.account(account)).toBe(
      '4 records read, 1 of them taken over (1 event) and 3 not taken over.',
    );
  });

  it('fit what the reader really finds', () => {
    const read = readNative(bytes('{"metadata": 5, "events": [], "persons": {}}'), { file: 'a.json' });
    const issues = read.ok ? read.value.found.issues : [];
    expect(issues.map((one) => report.en.issues[one.code].title(one))).toEqual([
      'Field “metadata”: expected an object, found “5”',
      'Field “persons”: expected a list, found an object',
      'The data set states no format version; it is read as 1.0',
      'The identifier “id” is missing or empty',
    ]);
  });
});
