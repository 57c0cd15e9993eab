import { list, number, plural } from '../numbers.ts';

/** What a source is named for: how many of the event's quotes, figures and images, and how many there are. */
interface Carried {
  readonly quotes: number;
  readonly figures: number;
  readonly images: number;
  readonly of: { readonly quotes: number; readonly figures: number; readonly images: number };
}

const FEW_DE = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const FEW_EN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as words, for running text. */
const few = (n: number) => FEW_DE[n] ?? number(n, 'de');
const fewEn = (n: number) => FEW_EN[n] ?? number(n, 'en');

const de = {
  page: 'Ereignis',
  backTo: (n: number) => `Zeitleiste, ${plural(n, 'de', ['Ereignis', 'Ereignisse'])}`,
  position: (n: number, of: number) => `${number(n, 'de')} von ${number(of, 'de')}`,
  outside: (of: number) => `nicht unter den ${plural(of, 'de', ['gewählten Ereignis', 'gewählten Ereignissen'])}`,
  previous: (title: string) => `Vorheriges Ereignis: ${title}`,
  next: (title: string) => `Nächstes Ereignis: ${title}`,
  noPrevious: 'Kein vorheriges Ereignis in der Auswahl',
  noNext: 'Kein nächstes Ereignis in der Auswahl',
  neighbours: 'Blättern in der Auswahl',
  fullPage: 'Ganze Seite',
  reference: 'Verweis',
  missingTitle: 'Dieses Ereignis gibt es hier nicht',
  missing: (id: string) => `Der Datensatz enthält kein Ereignis mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,

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
  placeEvents: (place: string) => `Ereignisse am Ort ${place} auf der Zeitleiste`,
  topicEvents: (topic: string) => `Ereignisse zum Thema ${topic} auf der Zeitleiste`,
  oneOfStops: (n: number) => `eine von ${few(n)} Stationen`,
  oneOfParts: (n: number) => `einer von ${few(n)} Teilen`,
  withParts: (trip: boolean, n: number) => (trip ? `Reise mit ${n === 1 ? 'einer Station' : `${few(n)} Stationen`}` : `mit ${n === 1 ? 'einem Teil' : `${few(n)} Teilen`}`),
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
    [from, language === undefined ? undefined : `Originalsprache ${language}`].filter((part) => part !== undefined).join(', '),
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
  wholeQuotes: (n: number) => (n === 1 ? 'Zitat ganz' : n === 2 ? 'Beide Zitate ganz' : `Alle ${number(n, 'de')} Zitate ganz`),

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
      share(carried.images, carried.of.images, 'die Angaben zum Foto', 'Angaben zu Fotos', 'Angaben zu Fotos'),
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

const en: typeof de = {
  page: 'Event',
  backTo: (n) => `Timeline, ${plural(n, 'en', ['event', 'events'])}`,
  position: (n, of) => `${number(n, 'en')} of ${number(of, 'en')}`,
  outside: (of) => `not among the ${plural(of, 'en', ['selected event', 'selected events'])}`,
  previous: (title) => `Previous event: ${title}`,
  next: (title) => `Next event: ${title}`,
  noPrevious: 'No previous event in the selection',
  noNext: 'No next event in the selection',
  neighbours: 'Step through the selection',
  fullPage: 'Full page',
  reference: 'Link',
  missingTitle: 'This event is not here',
  missing: (id) => `The data set holds no event with the id “${id}”. The address may be incomplete, or the data set has changed.`,

  who: 'Who took part',
  whoNobody: 'The sources name nobody.',
  groups: {
    present: 'Present',
    online: 'Joined online',
    institutions: 'Institutions taking part',
    quoted: 'Quoted',
    mentioned: 'Mentioned',
    announced: 'Announced',
    unknown: 'Presence not stated',
  },
  notAttested: 'attendance not documented',
  noRole: 'role not stated',
  groupColumns: { role: 'Role', name: 'Name, function and institution' },
  atTime: (time) => `at ${time}`,
  joinedOnline: 'joined online',

  when: 'When',
  where: 'Where',
  occasion: 'Occasion',
  topics: 'Topics',
  facts: 'When, where, occasion and topics',
  townOnly: 'town known, not the building',
  regionOnly: 'only the region is known',
  precision: (what) => `precision of the position: ${what}`,
  placeEvents: (place) => `Events at ${place} on the timeline`,
  topicEvents: (topic) => `Events about ${topic} on the timeline`,
  oneOfStops: (n) => `one of ${fewEn(n)} stops`,
  oneOfParts: (n) => `one of ${fewEn(n)} parts`,
  withParts: (trip, n) => (trip ? `tour with ${n === 1 ? 'one stop' : `${fewEn(n)} stops`}` : `with ${n === 1 ? 'one part' : `${fewEn(n)} parts`}`),
  andMore: (n) => `and ${number(n, 'en')} more`,

  figures: (n) => (n === 1 ? 'Figure' : 'Figures'),
  unit: (unit) => `unit in the data: ${unit}`,
  asOf: (date) => `as of ${date}`,

  photo: (n) => (n === 1 ? 'Photo' : 'Photos'),
  notShown: 'not shown here',
  inSource: (kind) => {
    switch (kind) {
      case 'press-release':
        return 'in the press release';
      case 'official':
        return 'in the official publication';
      case 'news':
        return 'in the news report';
      case 'article':
        return 'in the article';
      case 'web-page':
        return 'on the web page';
      default:
        return 'in the source';
    }
  },
  depicts: (names) => `Shown: ${names}`,
  depictsLabel: 'Shown',

  quotes: (n) => (n === 1 ? 'Quote' : 'Quotes'),
  quotesFrom: (from, language) => [from, language === undefined ? undefined : `in ${language}`].filter((part) => part !== undefined).join(', '),
  fromSource: (kind) => {
    switch (kind) {
      case 'press-release':
        return 'from the press release';
      case 'official':
        return 'from the official publication';
      case 'news':
        return 'from the news report';
      case 'article':
        return 'from the article';
      case 'web-page':
        return 'from the web page';
      default:
        return 'from the source';
    }
  },
  language: (tag) => languageName(tag, 'en'),
  speakerUnknown: 'The speaker is not stated',
  wholeQuotes: (n) => (n === 1 ? 'Whole quote' : n === 2 ? 'Both quotes in full' : `All ${number(n, 'en')} quotes in full`),

  trip: (n) => `The tour and ${n === 1 ? 'its stop' : `its ${fewEn(n)} stops`}`,
  whole: (n) => `The whole and ${n === 1 ? 'its part' : `its ${fewEn(n)} parts`}`,
  noOrder: 'order within a day not stated',
  dayInferred: 'day inferred',
  dayApproximate: 'day approximate',
  thisEvent: 'this event',

  beforeAfter: 'Before and after',
  togetherOnce: (names, n) =>
    names === undefined
      ? `The ${fewEn(n)} people named as present were all present together at this one event only.`
      : `${names} were present together at this one event only, with ${fewEn(n)} people named as present.`,
  togetherOften: (names, n, times) =>
    `${names ?? `The ${fewEn(n)} people named as present`} were present together at ${plural(times, 'en', ['event', 'events'])}, this one included:`,
  togetherElsewhere: (names, n, times) =>
    `${names ?? `The ${fewEn(n)} people named as present`} were present together at ${plural(times, 'en', ['event', 'events'])}; an event with parts of its own is not counted beside them:`,
  presentOne: (name) => `Only ${name} is documented as present.`,
  presentNone: 'Nobody is documented as present.',

  foot: {
    group: (n) => `These ${fewEn(n)} people`,
    onlyHere: 'present together only here,',
    times: (n) => `present together at ${plural(n, 'en', ['event', 'events'])},`,
    withPresent: (n) => `with ${fewEn(n)} people named as present`,
    before: (name) => `${name} before this`,
    after: (name) => `${name} after this`,
  },

  sources: 'Sources',
  sourcesAside: (n) => number(n, 'en'),
  noDate: 'no date',
  carries: (carried) => {
    const parts = [
      shareEn(carried.quotes, carried.of.quotes, 'quote', 'quotes'),
      shareEn(carried.figures, carried.of.figures, 'figure', 'figures'),
      shareEn(carried.images, carried.of.images, 'photo caption', 'photo captions'),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `From here: ${list(parts, 'en')}.`;
  },

  note: 'Editor’s note',
  attests: 'This event documents',
  attestsAside: 'functions that rest on this event',
  related: 'Related events',
  mentionedBy: 'Referring to this event',
  record: 'Record',
};

export const event = { de, en };

/** "das Zitat", "beide Zitate", "alle 3 Zitate", "2 von 3 Zitaten". */
function share(n: number, of: number, ...[one, many, dative]: readonly [string, string, string]): string | undefined {
  if (n === 0) return undefined;
  if (n < of) return `${number(n, 'de')} von ${number(of, 'de')} ${dative}`;
  if (of === 1) return one;
  return of === 2 ? `beide ${many}` : `alle ${number(of, 'de')} ${many}`;
}

function shareEn(n: number, of: number, ...[one, many]: readonly [string, string]): string | undefined {
  if (n === 0) return undefined;
  if (n < of) return `${number(n, 'en')} of ${number(of, 'en')} ${many}`;
  if (of === 1) return `the ${one}`;
  return of === 2 ? `both ${many}` : `all ${number(of, 'en')} ${many}`;
}

/** "Deutsch" for de; the tag itself where it is not a language tag. */
function languageName(tag: string, lang: 'de' | 'en'): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
