import { regionName } from '../names.ts';
import { number, plural } from '../numbers.ts';

/** Places, topics, sources, directories and quotes. */
export const records = {
  /** Headings of the directories. */
  directory: {
    person: 'Personen',
    organization: 'Institutionen',
    place: 'Orte',
    topic: 'Themen',
    source: 'Quellen',
  },
  all: {
    person: 'Alle Personen',
    organization: 'Alle Institutionen',
    place: 'Alle Orte',
    topic: 'Alle Themen',
    source: 'Alle Quellen',
  },
  quotes: 'Zitate',
  allQuotes: 'Alle Zitate',
  directories: 'Verzeichnisse',
  toEvents: 'Zeitleiste',

  /** The sentence above a directory: how many are listed, and why not all. */
  listed: {
    person: (n: number, all: number) => share(n, all, ['Person', 'Personen']),
    organization: (n: number, all: number) => share(n, all, ['Institution', 'Institutionen']),
    place: (n: number, all: number) => share(n, all, ['Ort', 'Orten', 'Orte']),
    topic: (n: number, all: number) => share(n, all, ['Thema', 'Themen']),
    source: (n: number, all: number) => share(n, all, ['Quelle', 'Quellen']),
  },
  listedQuotes: (n: number, all: number) => share(n, all, ['Zitat', 'Zitaten', 'Zitate']),
  underFilter: 'mit Ereignissen unter diesem Filter',
  ofFilter: 'aus Ereignissen unter diesem Filter',
  toFilter: 'Filter ändern',
  findIn: {
    person: 'Personen suchen',
    organization: 'Institutionen suchen',
    place: 'Orte suchen',
    topic: 'Themen suchen',
    source: 'Quellen suchen',
  },
  findQuotes: 'In Zitaten suchen',
  clearFind: 'Suche leeren',
  nothing: 'Dazu passt kein Eintrag.',
  noQuotes: 'Dazu passt kein Zitat.',
  letters: 'Zum Anfangsbuchstaben',
  letter: (letter: string) => `Zu den Namen mit ${letter === '#' ? 'Ziffern und Zeichen' : letter}`,
  columns: { name: 'Name', count: 'Ereignisse', first: 'zuerst', last: 'zuletzt' },
  sortBy: 'Sortieren nach',
  sorted: {
    name: 'Name',
    nameDown: 'Name, rückwärts',
    count: 'Ereignisse, wenige zuerst',
    countDown: 'Ereignisse, viele zuerst',
    first: 'erstes Ereignis',
    firstDown: 'erstes Ereignis, neueste zuerst',
    last: 'letztes Ereignis',
    lastDown: 'letztes Ereignis, neueste zuerst',
  },
  ofTotal: (total: number) => `von ${number(total, 'de')}`,
  openCount: (n: number, name: string) =>
    `${name}: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])} auf der Zeitleiste`,

  quote: 'Zitat',
  linkToQuote: 'Adresse dieses Zitats',
  quoteOf: (title: string) => `Zitat: ${title}`,
  missingQuoteTitle: 'Dieses Zitat gibt es hier nicht',
  missingQuote: (id: string) =>
    `Der Datensatz enthält kein Zitat mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,
  toEvent: 'Zum Ereignis',

  missing: {
    place: 'Diesen Ort gibt es hier nicht',
    topic: 'Dieses Thema gibt es hier nicht',
    source: 'Diese Quelle gibt es hier nicht',
  },
  missingText: {
    place: (id: string) => lost('keinen Ort', id),
    topic: (id: string) => lost('kein Thema', id),
    source: (id: string) => lost('keine Quelle', id),
  },
  placeholder:
    'Im Datensatz nur als Verweis vorhanden: Ein Eintrag nennt diese Kennung, aber es gibt keinen Datensatz dazu.',

  /** The words before the larger terms. */
  within: { place: ' in ', topic: ', Teil von ', source: ', Teil von ' },
  ownEvents: {
    place: 'mit genau diesem Ort',
    topic: 'zu genau diesem Thema',
    source: 'mit dieser Quelle',
  },
  withBelow: 'mit allem darunter',
  noEvents: 'Kein Ereignis des Datensatzes nennt diesen Eintrag.',
  presentThere: 'Als anwesend belegt:',
  nobodyThere: 'Niemand ist als anwesend belegt.',
  and: 'und',
  below: 'in dem, was darunter liegt',
  smaller: { place: 'Darin liegen', topic: 'Darunter', source: 'Darunter' },
  persons: 'Personen, anwesend',
  organizations: 'Institutionen, anwesend',
  topics: 'Themen',
  otherTopics: 'Andere Themen dieser Ereignisse',
  seats: 'Institutionen mit Sitz hier',
  presentCount: 'dabei',

  where: 'Lage',
  country: 'Land',
  region: 'Region',
  countryName: (code: string) => regionName(code, 'de'),
  coordinates: 'Koordinaten',
  precise: {
    building: 'Die Koordinaten meinen das Gebäude.',
    town: 'Die Koordinaten meinen den Ort als Ganzes, kein Gebäude.',
    region: 'Die Koordinaten meinen die Region, keinen einzelnen Ort.',
  } as Readonly<Record<string, string>>,
  precision: (what: string) => `Genauigkeit der Koordinaten laut Datensatz: ${what}.`,
  precisionUnknown: 'Wie genau die Koordinaten sind, sagt der Datensatz nicht.',
  noCoordinates: 'Der Datensatz nennt keine Koordinaten.',
  note: 'Anmerkung',
  elsewhere: 'Anderswo',

  publisher: 'Herausgeber',
  author: 'Verfasst von',
  published: 'Datum',
  language: 'Sprache',
  address: 'Adresse',
  noAddress: 'keine angegeben',
  original: (host: string) => `Original: ${host}`,
  carries: 'Was auf dieser Quelle beruht',
  carriesNothing: 'Kein Zitat, keine Zahl, kein Bild und keine Funktion nennt diese Quelle.',
  figures: 'Zahlen',
  images: 'Fotos',
  functions: 'Belegte Funktionen',
  noCaption: 'ohne Bildunterschrift',
  shown: 'Zu sehen',
};

type Forms = readonly [one: string, dative: string, many?: string];

function share(n: number, all: number, [one, many, plain = many]: Forms): string {
  if (n === all) return plural(n, 'de', [one, plain]);
  return `${number(n, 'de')} von ${plural(all, 'de', [one, many])}`;
}

function lost(what: string, id: string): string {
  return `Der Datensatz enthält ${what} mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`;
}
