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

const de = {
  backToPersons: 'Personen auf der Zeitleiste',
  backToOrganizations: 'Institutionen auf der Zeitleiste',
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
  missingPerson: (id: string) => `Der Datensatz enthält keine Person mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,
  missingOrganizationTitle: 'Diese Institution gibt es hier nicht',
  missingOrganization: (id: string) => `Der Datensatz enthält keine Institution mit der Kennung „${id}“. Vielleicht ist die Adresse unvollständig, oder der Datensatz wurde geändert.`,
  wayOn: 'Zur Zeitleiste mit allen Ereignissen',
  placeholder: 'Im Datensatz nur als Verweis vorhanden: Ein Eintrag nennt diese Kennung, aber es gibt keinen Datensatz dazu.',
  namesakes: 'Nicht zu verwechseln mit',

  /** Parts of a sentence; `strong` parts are set in ink. */
  presentAt: (n: number) => (n === 0 ? 'Bei keinem Ereignis als anwesend belegt' : `Bei ${plural(n, 'de', ['Ereignis', 'Ereignissen'])} dabei`),
  further: (c: Counts) =>
    [
      also(c.quoted, c.present, 'nur zitiert'),
      also(c.mentioned, c.present, 'nur genannt'),
      also(c.announced, c.present, 'nur angekündigt'),
      also(c.unknown, c.present, 'ohne Angabe zur Anwesenheit genannt'),
    ].filter((part) => part !== undefined),
  togetherWith: 'Gemeinsam dabei mit',
  fromOrganizations: 'aus',
  organizationsDative: (n: number) => plural(n, 'de', ['Institution', 'Institutionen']),
  eachOnce: ', mit jeder bei einem einzigen Ereignis',
  alone: 'Mit keiner anderen Person gemeinsam als anwesend belegt.',

  presentThrough: (present: number, through: number | undefined) => {
    const all = `bei ${number(present, 'de')} davon dabei`;
    return through === undefined ? `${all}, selbst oder durch eine anwesende Person` : `${all} (bei ${number(through, 'de')} durch jemanden aus dem Haus)`;
  },
  representedBy: (n: number, years: string | undefined) =>
    [` ${n === 1 ? 'vertrat sie oder sprach für sie' : 'vertraten sie oder sprachen für sie'}`, years].filter((part) => part !== undefined).join(', '),
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
  ownTimeline: (n: number, range: string) => `Zeitleiste mit ${plural(n, 'de', ['Ereignis', 'Ereignissen'])}, ${range}; darunter als Liste`,

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
  functionColumns: { role: 'Funktion', organization: 'Institution', span: 'Zeitraum', attested: 'Belegt bei' },
  roleNotStated: 'Funktion nicht genannt',

  together: 'Gemeinsam dabei',
  togetherWithPersons: 'Personen gemeinsam dabei',
  togetherPersons: (n: number, events: number) => `${plural(n, 'de', ['Person', 'Personen'])} bei ${plural(events, 'de', ['Ereignis', 'Ereignissen'])}`,
  allSmall: 'alle mit höchstens 10 Anwesenden',
  someSmall: (n: number) => `${number(n, 'de')} davon mit höchstens 10 Anwesenden`,
  nobodyTwice: 'Niemand kommt zweimal vor, deshalb nach Ereignis',
  smallMeans: 'klein: Ereignisse mit höchstens 10 Anwesenden',
  togetherNobody: 'Der Datensatz belegt keine gemeinsame Anwesenheit.',
  organizationsTogether: (shown: number, all: number) => (shown === all ? plural(all, 'de', ['Institution', 'Institutionen']) : `${number(shown, 'de')} von ${plural(all, 'de', ['Institution', 'Institutionen'])}`),
  columns: { person: 'Person', organization: 'Institution', events: 'Ereignisse', small: 'klein', first: 'zuerst', last: 'zuletzt', marks: 'Ereignisse im Verlauf', present: 'anwesend', day: 'Tag', event: 'Ereignis', presentCount: 'dabei' },
  othersPresent: 'Außerdem anwesend',
  showShared: (n: number, name: string) => `${plural(n, 'de', ['gemeinsames Ereignis', 'gemeinsame Ereignisse'])} mit ${name} zeigen`,
  showEvents: (n: number, name: string) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} von ${name} zeigen`,
  cut: (shown: number, all: number) => `Gezeigt werden ${number(shown, 'de')} von ${number(all, 'de')}.`,

  represented: 'Wer sie vertrat',
  representedAside: (shown: number, all: number) => `${shown === all ? plural(all, 'de', ['Person', 'Personen']) : `${number(shown, 'de')} von ${plural(all, 'de', ['Person', 'Personen'])}`}; in Grau und als Strich: Anwesenheit nicht belegt`,
  plusNotAttested: (n: number) => `+${number(n, 'de')}`,
  plusNotAttestedWords: (n: number) => `bei ${number(n, 'de')} weiteren Anwesenheit nicht belegt`,

  roles: 'Rolle',
  roleColumns: { label: 'Rolle', count: 'Ereignisse' },
  institutions: 'Institutionen der anderen Anwesenden',
  topics: 'Themen',
  places: 'Orte',
  parts: 'Dazu gehören',
  grey: 'grau: mit allem darunter',
  below: 'mit allem darunter',
  noPlaceEvents: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Ort`,
  openEvents: (n: number, label: string) => `${label}: ${plural(n, 'de', ['Ereignis', 'Ereignisse'])} auf der Zeitleiste`,
  quotes: 'Zitate',
  depictedIn: 'Auf Fotos',
  depictedAside: 'laut Bildunterschrift; die Fotos sind nicht enthalten',

  map: 'Karte',
  mapOf: (label: string) => `Karte: ${label}`,
  mapPlaces: (n: number) => `Karte mit ${plural(n, 'de', ['Ort', 'Orten'])}`,
  mapFailed: 'Die Umrisse der Karte kamen nicht an.',
};

const en: typeof de = {
  backToPersons: 'People on the timeline',
  backToOrganizations: 'Institutions on the timeline',
  showOnTimeline: 'Show on timeline',
  cite: 'Cite',
  citeTitle: 'Cite this page',
  citation: (what, dataset, created) => `Encounters: “${what}”, data set ${dataset}${created === undefined ? '' : `, as of ${created}`}.`,
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. The text is selected.',
  showMore: (n) => `${number(n, 'en')} more`,
  ofAll: (shown, all) => `${number(shown, 'en')} of ${number(all, 'en')}`,
  missingPersonTitle: 'This person is not here',
  missingPerson: (id) => `The data set holds no person with the id “${id}”. The address may be incomplete, or the data set has changed.`,
  missingOrganizationTitle: 'This institution is not here',
  missingOrganization: (id) => `The data set holds no institution with the id “${id}”. The address may be incomplete, or the data set has changed.`,
  wayOn: 'To the timeline with all events',
  placeholder: 'In the data set as a reference only: an entry names this id, but there is no record for it.',
  namesakes: 'Not to be confused with',

  presentAt: (n) => (n === 0 ? 'Documented as present at no event' : `Present at ${plural(n, 'en', ['event', 'events'])}`),
  further: (c) =>
    [
      alsoEn(c.quoted, c.present, 'only quoted'),
      alsoEn(c.mentioned, c.present, 'only mentioned'),
      alsoEn(c.announced, c.present, 'only announced'),
      alsoEn(c.unknown, c.present, 'named without saying whether present'),
    ].filter((part) => part !== undefined),
  togetherWith: 'Present together with',
  fromOrganizations: 'from',
  organizationsDative: (n) => plural(n, 'en', ['institution', 'institutions']),
  eachOnce: ', with each at one event only',
  alone: 'Not documented as present together with anyone else.',

  presentThrough: (present, through) => {
    const all = `present at ${number(present, 'en')} of them`;
    return through === undefined ? `${all}, itself or through a person present` : `${all} (at ${number(through, 'en')} through somebody from the institution)`;
  },
  representedBy: (_, years) => [' represented it or spoke for it', years].filter((part) => part !== undefined).join(', '),
  withBelow: (n) => `With everything below it: ${plural(n, 'en', ['event', 'events'])}.`,
  partOf: 'part of',
  later: 'later',
  earlier: 'earlier',
  seat: 'Seat',
  motto: 'Motto',
  homepage: 'Web site',
  links: 'Links',

  allEvents: 'All events',
  eventColumns: { date: 'Date', event: 'Event', place: 'Place', how: 'Part taken' },
  readAsList: 'As a list',
  onlyQuoted: 'only quoted or mentioned',
  undatedEvents: (n) => `${plural(n, 'en', ['event', 'events'])} without a date`,
  ownTimeline: (n, range) => `Timeline with ${plural(n, 'en', ['event', 'events'])}, ${range}; as a list below`,

  functionSpan: 'Function',
  functions: 'Institutions and functions',
  functionStated: (n) => `documented at ${plural(n, 'en', ['event', 'events'])}`,
  functionSources: (n) => (n === 1 ? 'source' : 'sources'),
  endYearOnly: 'of the end only the year is known',
  startYearOnly: 'of the start only the year is known',
  endUnknown: 'end not stated',
  startUnknown: 'start not stated',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  fromTo: (from, to) => `${from} to ${to}`,
  noSpan: 'period not stated',
  notAttestedByEvent: 'not documented by an event of this data set',
  functionColumns: { role: 'Function', organization: 'Institution', span: 'Period', attested: 'Documented at' },
  roleNotStated: 'function not stated',

  together: 'Present together',
  togetherWithPersons: 'People present together',
  togetherPersons: (n, events) => `${plural(n, 'en', ['person', 'people'])} at ${plural(events, 'en', ['event', 'events'])}`,
  allSmall: 'all with at most 10 people present',
  someSmall: (n) => `${number(n, 'en')} of them with at most 10 people present`,
  nobodyTwice: 'nobody appears twice, so by event',
  smallMeans: 'small: events with at most 10 people present',
  togetherNobody: 'The data set documents nobody else as present together.',
  organizationsTogether: (shown, all) => (shown === all ? plural(all, 'en', ['institution', 'institutions']) : `${number(shown, 'en')} of ${plural(all, 'en', ['institution', 'institutions'])}`),
  columns: { person: 'Person', organization: 'Institution', events: 'events', small: 'small', first: 'first', last: 'last', marks: 'events over time', present: 'present', day: 'Day', event: 'Event', presentCount: 'present' },
  othersPresent: 'Others present',
  showShared: (n, name) => `Show ${plural(n, 'en', ['event', 'events'])} shared with ${name}`,
  showEvents: (n, name) => `Show ${plural(n, 'en', ['event', 'events'])} of ${name}`,
  cut: (shown, all) => `Showing ${number(shown, 'en')} of ${number(all, 'en')}.`,

  represented: 'Who represented it',
  representedAside: (shown, all) => `${shown === all ? plural(all, 'en', ['person', 'people']) : `${number(shown, 'en')} of ${plural(all, 'en', ['person', 'people'])}`}; in grey and as a tick: attendance not documented`,
  plusNotAttested: (n) => `+${number(n, 'en')}`,
  plusNotAttestedWords: (n) => `at ${number(n, 'en')} more attendance is not documented`,

  roles: 'Role',
  roleColumns: { label: 'Role', count: 'Events' },
  institutions: 'Institutions of the others present',
  topics: 'Topics',
  places: 'Places',
  parts: 'Part of it',
  grey: 'grey: with everything below',
  below: 'with everything below',
  noPlaceEvents: (n) => `${plural(n, 'en', ['event', 'events'])} without a place`,
  openEvents: (n, label) => `${label}: ${plural(n, 'en', ['event', 'events'])} on the timeline`,
  quotes: 'Quotes',
  depictedIn: 'In photos',
  depictedAside: 'as the captions say; the photos are not included',

  map: 'Map',
  mapOf: (label) => `Map: ${label}`,
  mapPlaces: (n) => `Map with ${plural(n, 'en', ['place', 'places'])}`,
  mapFailed: 'The outlines of the map did not arrive.',
};

export const entity = { de, en };

/** "bei 2 weiteren nur zitiert": "weiteren" only where there is something to add to. */
function also(n: number, present: number, how: string): string | undefined {
  if (n === 0) return undefined;
  const many = n === 1 ? 'einem' : number(n, 'de');
  return present === 0 ? `bei ${many} ${how}` : `bei ${many} weiteren ${how}`;
}

function alsoEn(n: number, present: number, how: string): string | undefined {
  if (n === 0) return undefined;
  return present === 0 ? `at ${number(n, 'en')} ${how}` : `at ${number(n, 'en')} more ${how}`;
}
