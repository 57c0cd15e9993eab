import { number, plural } from '../numbers.ts';

export const app = {
  result: 'Ergebnis',
  product: 'Encounters',
  /** Skip links and landmarks. */
  skipToContent: 'Zum Inhalt',
  skipToFilters: 'Zu den Filtern',
  skipToSearch: 'Zur Suche',
  views: 'Ansichten',
  tools: (view: string) => `Werkzeuge der Ansicht ${view}`,
  panel: 'Filter',
  selected: 'Ausgewähltes Ereignis',
  closePanel: 'Ausgewähltes Ereignis schließen',
  filters: (n: number) => (n === 0 ? 'Filter' : `Filter (${number(n, 'de')})`),
  showEvents: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} zeigen`,
  menu: 'Menü',
  /** Top bar. */
  startPage: 'Zum Anfang',
  noDataset: 'Kein Datensatz geöffnet',
  aboutDataset: (title: string) => `Über den Datensatz ${title}`,
  search: 'Suche',
  searchHint: 'Person, Institution, Ort, Thema …',
  clearSearch: 'Suchtext löschen',
  share: 'Teilen',
  shareHint: 'Adresse dieser Ansicht kopieren',
  copied: 'Adresse kopiert',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Die Adresse steht in der Adresszeile.',
  language: 'Sprache',
  languages: { de: 'Deutsch', en: 'English' },
  toDark: 'Dunkle Darstellung',
  toLight: 'Helle Darstellung',
  /** What the data set says of itself. */
  period: 'Zeitraum',
  contents: 'Inhalt',
  counts: (events: number, persons: number, organizations: number) =>
    `${plural(events, 'de', ['Ereignis', 'Ereignisse'])}, ${plural(persons, 'de', ['Person', 'Personen'])}, ${plural(organizations, 'de', ['Institution', 'Institutionen'])}`,
  moreCounts: (places: number, topics: number, sources: number) =>
    `${plural(places, 'de', ['Ort', 'Orte'])}, ${plural(topics, 'de', ['Thema', 'Themen'])}, ${plural(sources, 'de', ['Quelle', 'Quellen'])}`,
  undated: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} ohne Datum`,
  eventsAndSources: (events: string, sources: number) =>
    `${events}, ${plural(sources, 'de', ['Quelle', 'Quellen'])}`,
  license: 'Lizenz',
  origin: 'Herkunft',
  created: 'Stand',
  method: 'Wie erhoben',
  dateNote: 'Zu den Datumsangaben',
  otherDatasets: 'Alle Datensätze',
  fingerprint: 'Prüfsumme (SHA-256)',
  siteFaults: 'Nicht übernommen',
  faults: (n: number) => `${plural(n, 'de', ['Befund', 'Befunde'])} in den Daten`,
  slashKey: 'Die Taste / springt zur Suche',
  /** Gallery. */
  galleryTitle: 'Datensätze',
  galleryLead: 'Welche Sammlung von Ereignissen soll geöffnet werden?',
  galleryEmpty: 'Auf dieser Seite liegt kein Datensatz.',
  galleryEmptyHelp:
    'Wer sie betreibt, legt eine Datei in den Ordner „datasets“ und nennt sie in „datasets/index.json“.',
  /** Loading. */
  loading: 'Der Datensatz wird geladen',
  loadingEvents: (events: number) =>
    `${plural(events, 'de', ['Ereignis wird', 'Ereignisse werden'])} geladen`,
  loadingView: 'Die Ansicht wird geladen',
  cancelLoading: 'Abbrechen',
  megabytes: (done: number, total: number | undefined) =>
    total === undefined
      ? `${megabytes(done, 'de')} MB`
      : `${megabytes(done, 'de')} von ${megabytes(total, 'de')} MB`,
  stages: {
    fetch: 'wird übertragen',
    read: 'wird gelesen',
    assemble: 'wird geprüft',
    build: 'wird geordnet',
  },
  /** Failures. */
  notLoaded: 'Nicht geladen',
  notArrived: 'Der Datensatz kam nicht an',
  notReadable: 'Der Datensatz lässt sich nicht lesen',
  kept: 'Filter und Zeitraum bleiben in der Adresse erhalten.',
  tryAgain: 'Noch einmal versuchen',
  openOther: 'Anderen Datensatz öffnen',
  details: 'Technische Angaben',
  copyDetails: 'Diese Angaben kopieren',
  detailsCopied: 'Kopiert',
  forReport: 'Für eine Meldung',
  address: 'Adresse',
  answer: 'Antwort',
  place: 'Stelle',
  code: 'Kennung',
  time: 'Zeitpunkt',
  version: 'Version',
  message: 'Meldung',
  crashedTitle: 'Das Programm kam nicht weiter',
  crashed:
    'Der Teil des Programms, der die Daten liest, ließ sich nicht starten oder brach zweimal ab. Die Datei selbst ist davon nicht betroffen. Ein anderer oder neuerer Browser hilft, wenn es dabei bleibt.',
  brokenTitle: 'Dieser Teil der Seite ist ausgefallen',
  broken: 'Der Fehler liegt im Programm, nicht an den Daten. Alles andere auf der Seite bleibt benutzbar.',
  brokenPageTitle: 'Die Seite ist ausgefallen',
  unknownDatasetTitle: 'Diesen Datensatz gibt es hier nicht',
  unknownDataset: (id: string) =>
    `Die Adresse nennt den Datensatz „${id}“. Auf dieser Seite liegt keiner mit diesem Namen.`,
  unknownViewTitle: 'Diese Ansicht gibt es nicht',
  unknownView: (view: string) =>
    `Die Adresse nennt die Ansicht „${view}“. Vielleicht stammt sie aus einer anderen Version von Encounters.`,
  knownDatasets: 'Vorhanden sind:',
  toDataset: (title: string) => `${title} öffnen`,
  toView: (view: string) => `Zur Ansicht ${view}`,
  /** Notices about the address. */
  notices: 'Hinweise zur Adresse',
  noticeLead: (n: number) =>
    n === 1
      ? 'Ein Teil der Adresse wurde nicht übernommen:'
      : `${number(n, 'de')} Teile der Adresse wurden nicht übernommen:`,
  moreNotices: (n: number) => `und ${number(n, 'de')} weitere`,
  dismiss: 'Hinweis schließen',
  notice: {
    conflict: (field: string, value: string) =>
      `${field}: „${value}“ ist zugleich gewählt und ausgeschlossen; gewählt gilt`,
    date: (field: string, value: string) =>
      `${field}: „${value}“ ist kein Zeitraum wie 2019-08-01..2019-08-31`,
    empty: (field: string) => `${field}: leer`,
    encoding: (field: string, value: string) => `${field}: „${value}“ ist falsch kodiert`,
    newer: (_: string, value: string) => `sie stammt aus einer neueren Version (${value}); Unbekanntes fehlt`,
    path: (_: string, value: string) => `„${value}“ am Ende des Pfades ist überzählig`,
    repeated: (field: string, value: string) => `${field} steht mehrfach da; „${value}“ gilt nicht`,
    reversed: (field: string, value: string) => `${field}: in „${value}“ liegt das Ende vor dem Anfang`,
    'too-long': () => 'sie ist länger als 8.192 Zeichen; die Auswahl passt in keine Adresse',
    'unknown-field': (field: string) => `das Feld „${field}“ ist nicht bekannt`,
    'unknown-value': (field: string, value: string) => `${field}: „${value}“ ist nicht bekannt`,
  },
  /** Footer. */
  footer: 'Herausgeber und Rechtliches',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  contact: 'Kontakt',
  reportError: 'Fehler melden',
  errorSubject: (page: string) => `Fehler: ${page}`,
  errorBody: (page: string, address: string, shown: string) =>
    `Seite: ${page}\nAdresse: ${address}\nAngezeigt: ${shown}\n\nWas nicht stimmt, und wo es steht:\n`,
  dataLicense: (license: string) => `Daten: ${license}`,
  staysHere: 'Ihre Daten bleiben in Ihrem Browser.',
};

/** Two decimals below ten, so that small files show movement. */
function megabytes(bytes: number, lang: 'de' | 'en'): string {
  const size = bytes / 1_000_000;
  return number(size < 10 ? Math.round(size * 100) / 100 : Math.round(size), lang);
}
