import type { IssuePlace, Report } from '#domain/issue.ts';
import { number, plural } from '../numbers.ts';
import { reportDe } from './report-de.ts';
import { reportEn } from './report-en.ts';

/** The account of a data set, and every fault in words: `issues[issue.code].title(issue)`, `.remedy(issue)`. */
const de = {
  issues: reportDe,
  title: 'Bericht zum Datensatz',
  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  /** "mittelstand.json, Zeile 57, Spalte 3, /events/3/start" */
  place: ({ file, line, column, pointer }: IssuePlace) =>
    [
      file,
      line === undefined ? '' : `Zeile ${number(line, 'de')}`,
      column === undefined ? '' : `Spalte ${number(column, 'de')}`,
      pointer,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  /** The balance in one sentence. */
  account: ({ read, used, rejected }: Report) =>
    `${plural(read.events + read.others, 'de', ['Eintrag', 'Einträge'])} gelesen, davon ${number(used.events + used.others, 'de')} übernommen (${plural(used.events, 'de', ['Ereignis', 'Ereignisse'])}) und ${number(rejected.events + rejected.others, 'de')} nicht übernommen.`,
  sound: 'Der Datensatz ist fehlerfrei.',
  found: (n: number) => plural(n, 'de', ['Befund', 'Befunde']),
  listed: (shown: number, all: number) => `Die ersten ${number(shown, 'de')} von ${number(all, 'de')}`,
  what: 'Befund',
  where: 'Stelle',
  todo: 'Abhilfe',
  kinds: {
    events: 'Ereignisse',
    persons: 'Personen',
    organizations: 'Institutionen',
    places: 'Orte',
    topics: 'Themen',
    sources: 'Quellen',
  },
};

const en: typeof de = {
  issues: reportEn,
  title: 'Report on the data set',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  place: ({ file, line, column, pointer }) =>
    [
      file,
      line === undefined ? '' : `line ${number(line, 'en')}`,
      column === undefined ? '' : `column ${number(column, 'en')}`,
      pointer,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  account: ({ read, used, rejected }) =>
    `${plural(read.events + read.others, 'en', ['record', 'records'])} read, ${number(used.events + used.others, 'en')} of them taken over (${plural(used.events, 'en', ['event', 'events'])}) and ${number(rejected.events + rejected.others, 'en')} not taken over.`,
  sound: 'Nothing is wrong with the data set.',
  found: (n) => plural(n, 'en', ['finding', 'findings']),
  listed: (shown, all) => `The first ${number(shown, 'en')} of ${number(all, 'en')}`,
  what: 'Finding',
  where: 'Place',
  todo: 'Remedy',
  kinds: {
    events: 'Events',
    persons: 'People',
    organizations: 'Institutions',
    places: 'Places',
    topics: 'Topics',
    sources: 'Sources',
  },
};

export const report = { de, en };
