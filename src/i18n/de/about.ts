import { number, plural } from '../numbers.ts';

export const about = {
  name: 'Über diese Daten',
  recorded: 'Was erfasst ist',
  how: 'Wie erhoben',
  dates: 'Wie genau die Daten sind',
  datesAside: 'jedes Ereignis einmal; unsichere Angaben gelten als erschlossen, wie genau sie auch sind',
  date: {
    day: 'auf den Tag',
    month: 'auf den Monat',
    year: 'auf das Jahr oder gröber',
    inferred: 'erschlossen oder ungefähr',
    undated: 'ohne Datum',
  },
  presence: 'Wer dabei war',
  presenceShare: (attested: number, all: number, share: string) =>
    `Bei ${number(attested, 'de')} von ${plural(all, 'de', ['Beteiligung', 'Beteiligungen'])} (${share}) ist die Anwesenheit belegt.`,
  presenceNote:
    'Nur „anwesend“ und „zugeschaltet“ zählen als Anwesenheit; eine Äußerung in einer Mitteilung ist keine.',
  participations: 'Beteiligungen',
  missing: 'Was nicht angegeben ist',
  without: {
    type: 'ohne Art',
    participants: 'ohne Beteiligte',
    place: 'ohne Ort',
    topics: 'ohne Thema',
    sources: 'ohne Quelle',
  },
  complete: 'Jedes Ereignis nennt Art, Beteiligte, Ort, Thema und Quelle.',
  sources: 'Quellen',
  noKind: 'Art nicht angegeben',
  publishers: 'Wie viele Herausgeber ein Ereignis belegen',
  publisher: {
    more: 'zwei oder mehr',
    one: 'einer',
    none: 'keiner genannt',
  },
  faults: 'Fehler in den Daten',
  rights: 'Lizenz, Stand, Kontakt',
  contactNote: 'Fehler gefunden? Auf jeder Seite führt „Fehler melden“ zu einer vorbereiteten Nachricht.',
  events: 'Ereignisse',
  what: 'Was',
};
