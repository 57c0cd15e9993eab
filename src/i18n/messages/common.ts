import { number, plural } from '../numbers.ts';

const de = {
  events: (n: number) => plural(n, 'de', ['Ereignis', 'Ereignisse']),
  /** "101 von 105 Ereignissen" */
  eventsOf: (n: number, all: number) => `${number(n, 'de')} von ${plural(all, 'de', ['Ereignis', 'Ereignissen'])}`,
  nounOf: (n: string, all: string, noun: string) => `${n} von ${all} ${noun}`,
  persons: (n: number) => plural(n, 'de', ['Person', 'Personen']),
  organizations: (n: number) => plural(n, 'de', ['Institution', 'Institutionen']),
  sources: (n: number) => plural(n, 'de', ['Quelle', 'Quellen']),
  more: (n: number) => `${number(n, 'de')} weitere`,
  close: 'Schließen',
  back: 'Zurück',
  kinds: { event: 'Ereignis', person: 'Person', organization: 'Institution', place: 'Ort', topic: 'Thema', source: 'Quelle', type: 'Art' },
  kindsMany: { event: 'Ereignisse', person: 'Personen', organization: 'Institutionen', place: 'Orte', topic: 'Themen', source: 'Quellen', type: 'Arten' },
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

const en: typeof de = {
  events: (n) => plural(n, 'en', ['event', 'events']),
  eventsOf: (n, all) => `${number(n, 'en')} of ${plural(all, 'en', ['event', 'events'])}`,
  nounOf: (n, all, noun) => `${n} of ${all} ${noun}`,
  persons: (n) => plural(n, 'en', ['person', 'people']),
  organizations: (n) => plural(n, 'en', ['institution', 'institutions']),
  sources: (n) => plural(n, 'en', ['source', 'sources']),
  more: (n) => `${number(n, 'en')} more`,
  close: 'Close',
  back: 'Back',
  kinds: { event: 'Event', person: 'Person', organization: 'Institution', place: 'Place', topic: 'Topic', source: 'Source', type: 'Type' },
  kindsMany: { event: 'Events', person: 'People', organization: 'Institutions', place: 'Places', topic: 'Topics', source: 'Sources', type: 'Types' },
  presence: {
    attended: 'present',
    online: 'joined online',
    quoted: 'only quoted, attendance not documented',
    mentioned: 'only mentioned, attendance not documented',
    announced: 'announced, attendance not documented',
    unknown: 'attendance not known',
  },
  notStated: 'not stated',
  noFunction: 'function not stated in the source',
  notInDataset: 'not in this data set',
  undated: 'undated',
  noPlace: 'no place',
};

export const common = { de, en };
