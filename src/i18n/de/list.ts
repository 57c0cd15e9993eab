import { number, plural } from '../numbers.ts';

const EVENTS = ['Ereignis', 'Ereignisse'] as const;

export const list = {
  name: 'Liste',
  heading: 'Ereignisse als Liste',
  hint: 'Pfeiltasten gehen von Zeile zu Zeile, Eingabe öffnet das Ereignis.',

  /** Heads of the columns. */
  columns: {
    type: 'Art',
    date: 'Datum',
    title: 'Ereignis',
    place: 'Ort',
    people: 'Anwesend',
    topics: 'Thema',
    sources: 'Quellen',
  },
  /** What a click on the head does. */
  sortBy: {
    type: 'Nach Art sortieren',
    date: 'Nach Datum sortieren',
    title: 'Nach Titel sortieren',
    place: 'Nach Ort sortieren',
    people: 'Nach Zahl der Anwesenden sortieren',
    topics: 'Nach dem ersten Thema sortieren',
    sources: 'Nach Zahl der Quellen sortieren',
  },
  /** How the list is sorted, in words: rising, falling. */
  sorted: {
    type: ['nach Art', 'nach Art, absteigend'],
    date: ['älteste zuerst', 'neueste zuerst'],
    title: ['nach Titel', 'nach Titel, absteigend'],
    place: ['nach Ort', 'nach Ort, absteigend'],
    people: ['wenigste Anwesende zuerst', 'meiste Anwesende zuerst'],
    topics: ['nach Thema', 'nach Thema, absteigend'],
    sources: ['wenigste Quellen zuerst', 'meiste Quellen zuerst'],
  },
  sort: 'Sortierung',
  chooseColumns: 'Spalten',
  columnsOf: (n: number, all: number) => `${number(n, 'de')} von ${number(all, 'de')}`,
  noRoom: (names: string) => `Kein Platz für: ${names}`,
  legend: 'offener Strich: nicht als anwesend belegt',

  year: (n: number) => plural(n, 'de', EVENTS),
  undated: 'Ohne Datum',
  nobody: 'niemand genannt',
  more: (n: number) => `+${number(n, 'de')}`,
  morePresent: (n: number) => `${number(n, 'de')} weitere anwesend`,
  notAttested: (n: number) => `${number(n, 'de')} nicht als anwesend belegt`,
  notPresent: 'nicht als anwesend belegt',
  moreTopics: (n: number) => plural(n, 'de', ['weiteres Thema', 'weitere Themen']),
  waiting: 'Zeile wird geladen',

  copy: 'Zeilen kopieren',
  copying: 'Wird kopiert …',
  copied: (n: number) => `${plural(n, 'de', ['Zeile', 'Zeilen'])} kopiert`,
  copiedCut: (n: number, all: number) =>
    `Die ersten ${number(n, 'de')} von ${number(all, 'de')} Zeilen kopiert`,
  notCopied: 'Kopieren war nicht möglich: Die Zwischenablage ist für diese Seite gesperrt',
  /** In the copied text. */
  copyCut: (n: number, all: number) => `Nur die ersten ${number(n, 'de')} von ${number(all, 'de')} Zeilen`,
  copyNotAttested: 'Nicht als anwesend belegt',
};
