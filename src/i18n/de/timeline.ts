import { list, number, plural } from '../numbers.ts';

const STOPS: ReadonlyMap<number, string> = new Map([
  [2, 'zwei'],
  [3, 'drei'],
  [4, 'vier'],
  [5, 'fünf'],
  [6, 'sechs'],
  [7, 'sieben'],
  [8, 'acht'],
  [9, 'neun'],
  [10, 'zehn'],
  [11, 'elf'],
  [12, 'zwölf'],
]);

export const timeline = {
  name: 'Zeitleiste',
  heading: 'Zeitleiste der Ereignisse',

  lanes: 'Zeilen',
  lanesBy: {
    type: 'Art',
    person: 'Person',
    organization: 'Institution',
    topic: 'Thema',
    place: 'Ort',
    none: 'keine',
  },
  lanesNames: {
    type: 'Art',
    person: 'Person',
    organization: 'Institution',
    topic: 'Thema',
    place: 'Ort',
    none: 'Alle Ereignisse',
  },
  /** After the number in the head of a lane, for the ear. */
  laneEvents: (n: number): string => (n === 1 ? 'Ereignis' : 'Ereignisse'),
  onlyThese: 'nur diese zeigen',
  reaching: (n: number) => `dazu ${number(n, 'de')}, die in diese Zeit reichen können`,
  undatedIn: (n: number) => `${number(n, 'de')} ohne Datum`,
  moreLanes: (lanes: number, events: number) =>
    events === 0
      ? `${plural(lanes, 'de', ['weitere Zeile', 'weitere Zeilen'])} ohne eigene Ereignisse`
      : `${plural(lanes, 'de', ['weitere Zeile', 'weitere Zeilen'])}, ${plural(events, 'de', ['Ereignis nur dort', 'Ereignisse nur dort'])}`,

  density: (capacity: number, days: number) =>
    `Volle Höhe: ${plural(capacity, 'de', ['Ereignis', 'Ereignisse'])} je ${plural(days, 'de', ['Tag', 'Tage'])}; mehr wird dunkler gefaltet`,

  zoom: 'Zeit zoomen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  all: 'Alles',
  allTime: 'Alles: die ganze Zeit zeigen',

  /** "Besuch, 30. August 2019, Altmaier besucht …, 2 anwesend, 1 nicht als anwesend belegt, 88 von 105" */
  mark: (parts: readonly string[]) => parts.join(', '),
  present: (n: number) => `${number(n, 'de')} anwesend`,
  notAttested: (n: number) => `${number(n, 'de')} nicht als anwesend belegt`,
  nobody: 'niemand als anwesend genannt',
  selected: 'ausgewählt',
  positionOf: (position: number, total: number) => `${number(position, 'de')} von ${number(total, 'de')}`,
  stops: (n: number) => plural(n, 'de', ['Station', 'Stationen']),
  canvas: (total: number) => `Zeitleiste, ${plural(total, 'de', ['Ereignis', 'Ereignisse'])}`,
  canvasHint: 'Pfeiltasten gehen von Ereignis zu Ereignis, Eingabe öffnet, Fragezeichen zeigt alle Tasten.',
  canvasEmpty: 'Kein Ereignis in dieser Zeit',

  several: (n: number) => `${number(n, 'de')} Ereignisse an dieser Stelle`,
  moreHere: (n: number) => `und ${number(n, 'de')} weitere; vergrößern trennt sie`,

  card: {
    place: 'Ort',
    occasion: 'Anlass',
    present: 'Anwesend',
    online: 'Zugeschaltet',
    quoted: 'Zitiert',
    mentioned: 'Genannt',
    announced: 'Angekündigt',
    unknown: 'Beteiligt',
    notAttested: 'nicht als anwesend belegt',
    notKnown: 'Anwesenheit nicht bekannt',
    topics: 'Themen',
    oneOf: (n: number) => `eine von ${STOPS.get(n) ?? number(n, 'de')} Stationen`,
    parts: (n: number) => plural(n, 'de', ['Station', 'Stationen']),
    andMore: (n: number) => `und ${number(n, 'de')} weitere`,
    quotes: (n: number) => plural(n, 'de', ['Zitat', 'Zitate']),
    sources: (n: number) => plural(n, 'de', ['Quelle', 'Quellen']),
    open: 'Öffnen',
    enter: 'Eingabetaste',
  },

  summary: {
    nothing: 'Kein Ereignis passt zur Auswahl.',
    count: (n: number, range: string) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])}, ${range}.`,
    undated: (n: number) => `${number(n, 'de')} ohne Datum.`,
    busiest: (period: string, n: number) => `Die meisten in einem Abschnitt: ${period}, ${number(n, 'de')}.`,
    lanes: (by: string, n: number) => `${plural(n, 'de', ['Zeile', 'Zeilen'])} nach ${by}.`,
  },

  list: {
    open: 'Als Liste lesen',
    close: 'Als Zeitleiste zeigen',
    heading: 'Ereignisse als Liste',
    year: (year: string, n: number) => `${year}, ${plural(n, 'de', ['Ereignis', 'Ereignisse'])}`,
    more: (n: number) => `${number(n, 'de')} weitere zeigen`,
    reaching: 'kann in diese Zeit fallen',
    capped: 'So viele Ereignisse werden hier nicht einzeln gelistet. Zeit oder Filter enger wählen.',
    undated: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Datum`,
  },

  date: {
    title: 'Zu einem Datum gehen',
    label: 'Datum',
    hint: 'zum Beispiel 30.8.2019, August 2019 oder 2019',
    go: 'Hingehen',
    cancel: 'Abbrechen',
    unknown: (text: string) =>
      `Datum nicht erkannt: „${text}“. Möglich sind etwa 30.8.2019, August 2019, 2019 oder 2019-08-30.`,
    ambiguous: (text: string) =>
      `„${text}“ kann zwei Tage meinen. Bitte den Monat ausschreiben oder 2019-08-30 schreiben.`,
    outside: (range: string) => `Dieses Datum liegt außerhalb der Daten (${range}).`,
    empty: 'Bitte ein Datum eingeben.',
    order: 'Das Ende liegt vor dem Anfang.',
  },

  keys: {
    title: 'Tasten der Zeitleiste',
    note: 'Die Tasten gelten nur, solange die Zeitleiste den Fokus hat.',
    key: 'Taste',
    does: 'Wirkung',
    or: 'oder',
    close: 'Schließen',
    names: {
      left: 'Pfeil links',
      right: 'Pfeil rechts',
      up: 'Pfeil hoch',
      down: 'Pfeil runter',
      shift: 'Umschalt',
      pageUp: 'Bild auf',
      pageDown: 'Bild ab',
      home: 'Pos1',
      end: 'Ende',
      ctrl: 'Strg',
      enter: 'Eingabe',
      escape: 'Esc',
      space: 'Leertaste',
    },
    effects: {
      step: 'voriges, nächstes Ereignis der Zeile',
      lane: 'vorige, nächste Zeile, zeitlich am nächsten',
      screen: 'ein Fenster zurück, weiter',
      window: 'erstes, letztes Ereignis im Fenster',
      whole: 'erstes, letztes Ereignis überhaupt',
      zoom: 'vergrößern, verkleinern',
      all: 'die ganze Zeit',
      open: 'öffnen; bei einem geöffneten Ereignis die ganze Seite',
      select: 'auswählen, abwählen',
      escape: 'eine Ebene hinaus: Kärtchen, Auswahl',
      only: 'nur diese Zeile',
      date: 'zu einem Datum gehen',
      help: 'diese Hilfe',
    },
  },

  overview: {
    name: 'Überblick',
    /** "je Monat, max. 10" */
    scale: (unit: string, most: number) => `je ${unit}, max. ${number(most, 'de')}`,
    units: {
      day: 'Tag',
      week: 'Woche',
      month: 'Monat',
      quarter: 'Quartal',
      year: 'Jahr',
      decade: 'Jahrzehnt',
      century: 'Jahrhundert',
    },
    coarse: '+ nur Jahr',
    coarseTitle: (year: string, n: number) =>
      `${year}: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])} nur mit Jahr`,
    undatedTitle: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Datum`,
    region: 'Überblick und Zeitauswahl',
    from: 'Anfang der gewählten Zeit',
    to: 'Ende der gewählten Zeit',
    dates: 'Zeitraum eingeben',
    datesShort: 'Von, bis …',
    fieldFrom: 'Von',
    fieldTo: 'Bis',
    apply: 'Anwenden',
    reset: 'Ganze Zeit',
    picture: (all: number, kept: number, range: string) =>
      `Verteilung von ${plural(all, 'de', ['Ereignis', 'Ereignissen'])} über ${range}, ${number(kept, 'de')} davon in der Auswahl`,
  },

  phone: {
    year: (n: number, coarse: number) =>
      coarse === 0
        ? plural(n, 'de', ['Ereignis', 'Ereignisse'])
        : `${plural(n, 'de', ['Ereignis', 'Ereignisse'])}, davon ${number(coarse, 'de')} nur mit Jahr`,
    weeks: (n: number) => plural(n, 'de', ['Woche', 'Wochen']),
    months: (n: number) => plural(n, 'de', ['Monat', 'Monate']),
    years: (n: number) => plural(n, 'de', ['Jahr', 'Jahre']),
    toDate: 'Zu Datum …',
    yearOnly: 'nur Jahr',
    nobody: 'niemand genannt',
    onlyNotAttested: (n: number) => `nicht als anwesend belegt: ${number(n, 'de')}`,
    moreNotAttested: (n: number) => `+${number(n, 'de')} nicht belegt`,
    morePeople: (names: string, n: number) => `${names} und ${number(n, 'de')} weitere`,
    people: (names: readonly string[]) => list(names, 'de'),
    presentCount: (n: number) => `${plural(n, 'de', ['Person', 'Personen'])} anwesend`,
    stops: (n: number) => plural(n, 'de', ['Station', 'Stationen']),
    more: (n: number) => `${number(n, 'de')} weitere zeigen`,
    scrubber: 'Jahre',
    jump: (year: string, n: number) => `${year}, ${plural(n, 'de', ['Ereignis', 'Ereignisse'])}`,
    empty: 'Zu dieser Auswahl passt kein Ereignis.',
  },
};
