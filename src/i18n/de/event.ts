import { list, number, plural } from '../numbers.ts';

/** What a source is named for: how many of the event's quotes, figures and images, and how many there are. */
interface Carried {
  readonly quotes: number;
  readonly figures: number;
  readonly images: number;
  readonly of: { readonly quotes: number; readonly figures: number; readonly images: number };
}

const FEW = [
  'null',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** Small numbers as words, for running text. */
const few = (n: number) => FEW[n] ?? number(n, 'de');

export const event = {
  page: 'Ereignis',
  backTo: (n: number) => `Zeitleiste, ${plural(n, 'de', ['Ereignis', 'Ereignisse'])}`,
  position: (n: number, of: number) => `${number(n, 'de')} von ${number(of, 'de')}`,
  outside: (of: number) =>
    `nicht unter den ${plural(of, 'de', ['gewählten Ereignis', 'gewählten Ereignissen'])}`,
  previous: (title: string) => `Vorheriges Ereignis: ${title}`,
  next: (title: string) => `Nächstes Ereignis: ${title}`,
  noPrevious: 'Kein vorheriges Ereignis in der Auswahl',
  noNext: 'Kein nächstes Ereignis in der Auswahl',
  neighbours: 'Blättern in der Auswahl',
  fullPage: 'Ganze Seite',
  reference: 'Verweis',
  missingTitle: 'Dieses Ereignis gibt es hier nicht',
  missing: (id: string) =>
    `Der Datensatz enthält kein Ereignis mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,

  who: 'Wer dabei war',
  whoNobody: 'Die Quellen nennen niemanden.',
  groups: {
    present: 'Anwesend',
    online: 'Zugeschaltet',
    institutions: 'Beteiligte Institutionen',
    quoted: 'Zitiert',
    mentioned: 'Genannt',
    announced: 'Angekündigt',
    unknown: 'Ohne Angabe zur Anwesenheit',
  },
  notAttested: 'Anwesenheit nicht belegt',
  noRole: 'Rolle nicht genannt',
  groupColumns: { role: 'Rolle', name: 'Name, Funktion und Institution' },
  atTime: (time: string) => `${time} Uhr`,
  joinedOnline: 'zugeschaltet',

  when: 'Wann',
  where: 'Wo',
  occasion: 'Anlass',
  topics: 'Themen',
  facts: 'Wann, wo, Anlass und Themen',
  townOnly: 'Ort bekannt, nicht das Gebäude',
  regionOnly: 'nur die Region bekannt',
  precision: (what: string) => `Genauigkeit der Lage: ${what}`,
  oneOfStops: (n: number) => `eine von ${few(n)} Stationen`,
  oneOfParts: (n: number) => `einer von ${few(n)} Teilen`,
  withParts: (trip: boolean, n: number) =>
    trip
      ? `Reise mit ${n === 1 ? 'einer Station' : `${few(n)} Stationen`}`
      : `mit ${n === 1 ? 'einem Teil' : `${few(n)} Teilen`}`,
  andMore: (n: number) => `und ${number(n, 'de')} weitere`,

  figures: (n: number): string => (n === 1 ? 'Zahl' : 'Zahlen'),
  unit: (unit: string) => `Einheit in den Daten: ${unit}`,
  asOf: (date: string) => `Stand ${date}`,

  photo: (n: number): string => (n === 1 ? 'Foto' : 'Fotos'),
  notShown: 'hier nicht gezeigt',
  inSource: (kind: string | undefined): string => {
    switch (kind) {
      case 'press-release':
        return 'in der Pressemitteilung';
      case 'official':
        return 'in der amtlichen Veröffentlichung';
      case 'news':
        return 'im Pressebericht';
      case 'article':
        return 'im Artikel';
      case 'web-page':
        return 'auf der Webseite';
      default:
        return 'in der Quelle';
    }
  },
  depicts: (names: string) => `Zu sehen: ${names}`,
  depictsLabel: 'Zu sehen',

  quotes: (n: number): string => (n === 1 ? 'Zitat' : 'Zitate'),
  quotesFrom: (from: string | undefined, language: string | undefined) =>
    [from, language === undefined ? undefined : `Originalsprache ${language}`]
      .filter((part) => part !== undefined)
      .join(', '),
  fromSource: (kind: string | undefined): string => {
    switch (kind) {
      case 'press-release':
        return 'aus der Pressemitteilung';
      case 'official':
        return 'aus der amtlichen Veröffentlichung';
      case 'news':
        return 'aus dem Pressebericht';
      case 'article':
        return 'aus dem Artikel';
      case 'web-page':
        return 'von der Webseite';
      default:
        return 'aus der Quelle';
    }
  },
  language: (tag: string) => languageName(tag, 'de'),
  speakerUnknown: 'Wer spricht, ist nicht angegeben',
  wholeQuotes: (n: number) =>
    n === 1 ? 'Zitat ganz' : n === 2 ? 'Beide Zitate ganz' : `Alle ${number(n, 'de')} Zitate ganz`,

  trip: (n: number) => `Die Reise und ${n === 1 ? 'ihre Station' : `ihre ${few(n)} Stationen`}`,
  whole: (n: number) => `Das Ganze und ${n === 1 ? 'sein Teil' : `seine ${few(n)} Teile`}`,
  noOrder: 'Reihenfolge innerhalb eines Tages nicht angegeben',
  dayInferred: 'Tag erschlossen',
  dayApproximate: 'Tag ungefähr',
  thisEvent: 'dieses Ereignis',

  beforeAfter: 'Vorher und nachher',
  /** `names`: of two persons; undefined when there are more. */
  togetherOnce: (names: string | undefined, n: number) =>
    names === undefined
      ? `Die ${few(n)} als anwesend genannten Personen waren alle zusammen nur bei diesem Ereignis dabei.`
      : `${names} waren gemeinsam dabei nur bei diesem Ereignis, mit ${few(n)} als anwesend genannten Personen.`,
  togetherOften: (names: string | undefined, n: number, times: number) =>
    `${names ?? `Die ${few(n)} als anwesend genannten Personen`} waren bei ${plural(times, 'de', ['Ereignis', 'Ereignissen'])} gemeinsam dabei, dieses eingerechnet:`,
  togetherElsewhere: (names: string | undefined, n: number, times: number) =>
    `${names ?? `Die ${few(n)} als anwesend genannten Personen`} waren bei ${plural(times, 'de', ['Ereignis', 'Ereignissen'])} gemeinsam dabei; ein Ereignis mit eigenen Teilen zählt nicht neben diesen:`,
  presentOne: (name: string) => `Nur ${name} ist als anwesend belegt.`,
  presentNone: 'Von keiner Person ist belegt, dass sie anwesend war.',

  foot: {
    group: (n: number) => `Diese ${few(n)} Personen`,
    onlyHere: 'gemeinsam dabei nur hier,',
    times: (n: number) => `${plural(n, 'de', ['Mal', 'Mal'])} gemeinsam dabei,`,
    withPresent: (n: number) => `mit ${few(n)} genannten Anwesenden`,
    before: (name: string) => `${name} davor`,
    after: (name: string) => `${name} danach`,
  },

  sources: 'Quellen',
  sourcesAside: (n: number) => number(n, 'de'),
  noDate: 'ohne Datum',
  carries: (carried: Carried) => {
    const parts = [
      share(carried.quotes, carried.of.quotes, 'das Zitat', 'Zitate', 'Zitaten'),
      share(carried.figures, carried.of.figures, 'die Zahl', 'Zahlen', 'Zahlen'),
      share(
        carried.images,
        carried.of.images,
        'die Angaben zum Foto',
        'Angaben zu Fotos',
        'Angaben zu Fotos',
      ),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `Von hier: ${list(parts, 'de')}.`;
  },

  note: 'Anmerkung',
  attests: 'Dieses Ereignis belegt',
  attestsAside: 'Funktionen, die sich auf dieses Ereignis stützen',
  related: 'Verwandte Ereignisse',
  mentionedBy: 'Verweisen hierher',
  record: 'Datensatz',
};

/** "das Zitat", "beide Zitate", "alle 3 Zitate", "2 von 3 Zitaten". */
function share(
  n: number,
  of: number,
  ...[one, many, dative]: readonly [string, string, string]
): string | undefined {
  if (n === 0) return undefined;
  if (n < of) return `${number(n, 'de')} von ${number(of, 'de')} ${dative}`;
  if (of === 1) return one;
  return of === 2 ? `beide ${many}` : `alle ${number(of, 'de')} ${many}`;
}

/** "Deutsch" for de; the tag itself where it is not a language tag. */
function languageName(tag: string, lang: 'de' | 'en'): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
