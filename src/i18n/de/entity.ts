import { number, plural } from '../numbers.ts';

/** The counts of the sentence under a name. Events by the strongest attested presence. */
interface Counts {
  readonly events: number;
  readonly present: number;
  readonly quoted: number;
  readonly mentioned: number;
  readonly announced: number;
  readonly unknown: number;
}

export const entity = {
  showOnTimeline: 'Auf der Zeitleiste zeigen',
  cite: 'Zitieren',
  citeTitle: 'Diese Seite zitieren',
  citation: (what: string, dataset: string, created: string | undefined) =>
    `Encounters: „${what}“, Datensatz ${dataset}${created === undefined ? '' : `, Stand ${created}`}.`,
  copied: 'Kopiert',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Der Text ist ausgewählt.',
  showMore: (n: number) => `${number(n, 'de')} weitere`,
  ofAll: (shown: number, all: number) => `${number(shown, 'de')} von ${number(all, 'de')}`,
  missingPersonTitle: 'Diese Person gibt es hier nicht',
  missingPerson: (id: string) =>
    `Der Datensatz enthält keine Person mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,
  missingOrganizationTitle: 'Diese Institution gibt es hier nicht',
  missingOrganization: (id: string) =>
    `Der Datensatz enthält keine Institution mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,
  wayOn: 'Zur Zeitleiste mit allen Ereignissen',
  placeholder:
    'Im Datensatz nur als Verweis vorhanden: Ein Eintrag nennt diese Kennung, aber es gibt keinen Datensatz dazu.',
  namesakes: 'Nicht zu verwechseln mit',

  /** Parts of a sentence; `strong` parts are set in ink. */
  presentAt: (n: number) =>
    n === 0
      ? 'Bei keinem Ereignis als anwesend belegt'
      : `Bei ${plural(n, 'de', ['Ereignis', 'Ereignissen'])} dabei`,
  further: (c: Counts) =>
    [
      also(c.quoted, c.present, 'nur zitiert'),
      also(c.mentioned, c.present, 'nur genannt'),
      also(c.announced, c.present, 'nur angekündigt'),
      also(c.unknown, c.present, 'ohne Angabe zur Anwesenheit genannt'),
    ].filter((part) => part !== undefined),
  attestedBy: 'Belegt durch',
  attested: ({
    publishers,
    inferred,
    events,
  }: {
    readonly publishers: number;
    readonly inferred: number;
    readonly events: number;
  }) =>
    `${publishers === 0 ? '' : ` von ${plural(publishers, 'de', ['Herausgeber', 'Herausgebern'])}`}; ${
      inferred === 0
        ? 'kein Datum ist erschlossen'
        : `bei ${number(inferred, 'de')} von ${plural(events, 'de', ['Ereignis', 'Ereignissen'])} ist das Datum erschlossen oder ungefähr`
    }.`,
  togetherWith: 'Gemeinsam dabei mit',
  fromOrganizations: 'aus',
  organizationsDative: (n: number) => plural(n, 'de', ['Institution', 'Institutionen']),
  eachOnce: ', mit jeder bei einem einzigen Ereignis',
  alone: 'Mit keiner anderen Person gemeinsam als anwesend belegt.',

  presentThrough: (present: number, through: number) =>
    `bei ${number(present, 'de')} davon dabei (bei ${number(through, 'de')} durch jemanden aus dem Haus)`,
  representedBy: (n: number, years: string | undefined) =>
    [` ${n === 1 ? 'vertrat sie oder sprach für sie' : 'vertraten sie oder sprachen für sie'}`, years]
      .filter((part) => part !== undefined)
      .join(', '),
  withBelow: (n: number) => `Mit allem darunter: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])}.`,
  partOf: 'Teil von',
  later: 'später',
  earlier: 'früher',
  seat: 'Sitz',
  motto: 'Motto',
  homepage: 'Webseite',
  links: 'Verweise',

  allEvents: 'Alle Ereignisse',
  eventColumns: { date: 'Datum', event: 'Ereignis', place: 'Ort', how: 'Beteiligung' },
  readAsList: 'Als Liste',
  onlyQuoted: 'nur zitiert oder genannt',
  undatedEvents: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Datum`,
  ownTimeline: (n: number, range: string) =>
    `Zeitleiste mit ${plural(n, 'de', ['Ereignis', 'Ereignissen'])}, ${range}; darunter als Liste`,

  functionSpan: 'Funktion',
  functions: 'Institutionen und Funktionen',
  functionStated: (n: number) => `belegt bei ${plural(n, 'de', ['Ereignis', 'Ereignissen'])}`,
  functionSources: (n: number): string => (n === 1 ? 'Quelle' : 'Quellen'),
  endYearOnly: 'Ende nur als Jahr bekannt',
  startYearOnly: 'Beginn nur als Jahr bekannt',
  endUnknown: 'Ende nicht angegeben',
  startUnknown: 'Beginn nicht angegeben',
  since: (date: string) => `seit ${date}`,
  until: (date: string) => `bis ${date}`,
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
  noSpan: 'Zeitraum nicht angegeben',
  notAttestedByEvent: 'durch kein Ereignis des Datensatzes belegt',
  functionColumns: {
    role: 'Funktion',
    organization: 'Institution',
    span: 'Zeitraum',
    attested: 'Belegt bei',
  },
  roleNotStated: 'Funktion nicht genannt',

  together: 'Gemeinsam dabei',
  togetherWithPersons: 'Personen gemeinsam dabei',
  togetherPersons: (n: number, events: number) =>
    `${plural(n, 'de', ['Person', 'Personen'])} bei ${plural(events, 'de', ['Ereignis', 'Ereignissen'])}`,
  allSmall: 'alle mit höchstens 10 Anwesenden',
  someSmall: (n: number) => `${number(n, 'de')} davon mit höchstens 10 Anwesenden`,
  nobodyTwice: 'Niemand kommt zweimal vor, deshalb nach Ereignis',
  smallMeans: 'klein: Ereignisse mit höchstens 10 Anwesenden',
  togetherNobody: 'Der Datensatz belegt keine gemeinsame Anwesenheit.',
  organizationsTogether: (shown: number, all: number) =>
    shown === all
      ? plural(all, 'de', ['Institution', 'Institutionen'])
      : `${number(shown, 'de')} von ${plural(all, 'de', ['Institution', 'Institutionen'])}`,
  columns: {
    person: 'Person',
    organization: 'Institution',
    events: 'Ereignisse',
    small: 'klein',
    first: 'zuerst',
    last: 'zuletzt',
    marks: 'Ereignisse im Verlauf',
    present: 'anwesend',
    day: 'Tag',
    event: 'Ereignis',
    presentCount: 'dabei',
  },
  othersPresent: 'Außerdem anwesend',
  showShared: (n: number, name: string) =>
    `${plural(n, 'de', ['gemeinsames Ereignis', 'gemeinsame Ereignisse'])} mit ${name} zeigen`,
  showEvents: (n: number, name: string) =>
    `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} von ${name} zeigen`,
  cut: (shown: number, all: number) => `Gezeigt werden ${number(shown, 'de')} von ${number(all, 'de')}.`,

  represented: 'Wer sie vertrat',
  representedAside: (shown: number, all: number) =>
    `${shown === all ? plural(all, 'de', ['Person', 'Personen']) : `${number(shown, 'de')} von ${plural(all, 'de', ['Person', 'Personen'])}`}; in Grau und als Strich: Anwesenheit nicht belegt`,
  plusNotAttested: (n: number) => `+${number(n, 'de')}`,
  showRepresented: (present: number, not: number, name: string) =>
    `${number(present, 'de')}${not === 0 ? '' : ` +${number(not, 'de')}`}: Ereignisse von ${name} zeigen, bei ${number(present, 'de')} anwesend${not === 0 ? '' : `, bei ${number(not, 'de')} weiteren Anwesenheit nicht belegt`}`,

  roles: 'Rolle',
  roleColumns: { label: 'Rolle', count: 'Ereignisse' },
  institutions: 'Institutionen der anderen Anwesenden',
  topics: 'Themen',
  places: 'Orte',
  parts: 'Dazu gehören',
  grey: 'grau: mit allem darunter',
  below: 'mit allem darunter',
  noPlaceEvents: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Ort`,
  openEvents: (n: number, label: string) =>
    `${label}: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])} auf der Zeitleiste`,
  openBelow: (n: number, label: string) =>
    `${label} mit allem darunter: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])} auf der Zeitleiste`,
  quotes: 'Zitate',
  depictedIn: 'Auf Fotos',
  depictedAside: 'laut Bildunterschrift; die Fotos sind nicht enthalten',

  map: 'Karte',
  mapOf: (label: string) => `Karte: ${label}`,
  mapPlaces: (n: number) => `Karte mit ${plural(n, 'de', ['Ort', 'Orten'])}`,
  mapFailed: 'Die Umrisse der Karte kamen nicht an.',
};

/** "bei 2 weiteren nur zitiert": "weiteren" only where there is something to add to. */
function also(n: number, present: number, how: string): string | undefined {
  if (n === 0) return undefined;
  const many = n === 1 ? 'einem' : number(n, 'de');
  return present === 0 ? `bei ${many} ${how}` : `bei ${many} weiteren ${how}`;
}
