import type { IssuePlace, Report } from '#domain/issue.ts';
import { number, plural } from '../numbers.ts';
import { issues } from './issues.ts';

/** The account of a data set, and every fault in words: `issues[issue.code].title(issue)`, `.remedy(issue)`. */
export const report = {
  issues,
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
