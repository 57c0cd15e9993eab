import { number, plural } from '../numbers.ts';

export const common = {
  events: (n: number) => plural(n, 'de', ['Ereignis', 'Ereignisse']),
  /** "101 von 105 Ereignissen" */
  eventsOf: (n: number, all: number) =>
    `${number(n, 'de')} von ${plural(all, 'de', ['Ereignis', 'Ereignissen'])}`,
  nounOf: (n: string, all: string, noun: string) => `${n} von ${all} ${noun}`,
  persons: (n: number) => plural(n, 'de', ['Person', 'Personen']),
  organizations: (n: number) => plural(n, 'de', ['Institution', 'Institutionen']),
  sources: (n: number) => plural(n, 'de', ['Quelle', 'Quellen']),
  more: (n: number) => `${number(n, 'de')} weitere`,
  close: 'Schließen',
  back: 'Zurück',
  kinds: {
    event: 'Ereignis',
    person: 'Person',
    organization: 'Institution',
    place: 'Ort',
    topic: 'Thema',
    source: 'Quelle',
    type: 'Art',
  },
  kindsMany: {
    event: 'Ereignisse',
    person: 'Personen',
    organization: 'Institutionen',
    place: 'Orte',
    topic: 'Themen',
    source: 'Quellen',
    type: 'Arten',
  },
  presence: {
    attended: 'anwesend',
    online: 'zugeschaltet',
    quoted: 'nur zitiert, Anwesenheit nicht belegt',
    mentioned: 'nur genannt, Anwesenheit nicht belegt',
    announced: 'angekündigt, Anwesenheit nicht belegt',
    unknown: 'Anwesenheit nicht bekannt',
  },
  notStated: 'nicht angegeben',
  noFunction: 'Funktion in der Quelle nicht genannt',
  notInDataset: 'in diesem Datensatz nicht enthalten',
  undated: 'ohne Datum',
  noPlace: 'ohne Ort',
};
