// The import table of docs: what a floor may import, and why. Type imports count.

/** `all`: anything; `types`: type imports only; a name: that one module of the floor. */
export type Access = 'all' | 'types' | { readonly only: string };

export interface Floor {
  readonly may: Readonly<Record<string, Access>>;
  readonly reason: string;
}

const all = 'all' as const;
const types = 'types' as const;
const below = { base: all, domain: all } as const;
const event = { ...below, engine: types, scene: all, i18n: all, ui: all, explore: all } as const;

export const floors: Readonly<Record<string, Floor>> = {
  base: { may: {}, reason: 'base is read and tested alone' },
  domain: { may: { base: all }, reason: 'nouns do not know how they are stored, found or drawn' },
  formats: { may: below, reason: 'a format knows records, not checks and not indexes' },
  dataset: { may: below, reason: 'checks are the same whatever the format was' },
  engine: { may: below, reason: 'the engine answers questions on a valid dataset only' },
  worker: {
    may: { ...below, formats: all, dataset: all, engine: all },
    reason: 'the worker is the only place where the stages meet',
  },
  scene: {
    may: { ...below, engine: types },
    reason: 'geometry comes from results; words and colours come in as arguments',
  },
  i18n: { may: below, reason: 'i18n holds words for nouns' },
  ui: { may: { base: all }, reason: 'ui is reusable because it is ignorant of events' },
  explore: {
    may: { ...below, engine: types, worker: { only: 'protocol' } },
    reason: 'explore turns the choice of the visitor into a question to the worker, by its protocol alone',
  },
  parts: { may: event, reason: 'parts are written once and used by views' },
  views: {
    may: { ...event, parts: all },
    reason: 'a view is removed by deleting its folder, so it uses parts and never another view',
  },
  app: {
    may: { ...below, i18n: all, ui: all, explore: all, parts: all, views: all },
    reason: 'app wires and decides nothing',
  },
  publish: {
    may: { ...below, formats: all, dataset: all, engine: all, i18n: all },
    reason: 'publish makes files from a dataset, without a page',
  },
  cli: {
    may: { ...below, formats: all, dataset: all, engine: all, worker: all, i18n: all, publish: all },
    reason: 'the command line has no page',
  },
};

/** Floors that React, the router and style sheets may enter. */
export const screens: readonly string[] = ['ui', 'explore', 'parts', 'views', 'app'];

export interface Home {
  readonly rule: string;
  /** Where the power lives: a path in src without extension; its folder and files that begin so belong to it. */
  readonly homes: readonly string[];
  readonly reason: string;
  /** Globals used as values, among them `object.property` pairs. */
  readonly globals: readonly string[];
  /** Methods and properties of any object. */
  readonly members?: readonly string[];
}

export const powers: readonly Home[] = [
  {
    rule: 'worker and network',
    homes: ['explore/client'],
    reason: 'everything that leaves the main thread passes the engine client, which cancels and counts it',
    globals: [
      'Worker',
      'SharedWorker',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'navigator.sendBeacon',
    ],
  },
  {
    rule: 'parsing of addresses',
    homes: ['explore/address', 'base/link'],
    reason: 'one codec reads our own addresses and one gate judges those found in data',
    globals: ['URL.new', 'URL.parse', 'URL.canParse', 'URLSearchParams', 'URLPattern'],
  },
  {
    rule: 'canvas context',
    homes: ['scene/'],
    reason: 'a picture is data until scene/paint draws it, so that it can be compared as data',
    globals: ['OffscreenCanvas', 'Path2D'],
    members: ['getContext', 'transferControlToOffscreen'],
  },
  {
    rule: 'storage',
    homes: ['app/'],
    reason: 'what is kept on the device is decided in one place, and the address is the only shared state',
    globals: [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'cookieStore',
      'document.cookie',
      'navigator.storage',
    ],
  },
  {
    rule: 'clock',
    homes: ['app/'],
    reason: 'a result depends on data and address only, never on the moment',
    globals: ['Date.now', 'Date.new', 'Date.call', 'performance.now', 'Temporal'],
  },
  {
    rule: 'document title',
    homes: ['app/'],
    reason: 'the title of the window follows the view from one place',
    globals: ['document.title'],
  },
  {
    rule: 'formats of a locale',
    homes: ['i18n/'],
    reason: 'words, numbers and order of names follow the language chosen, never the language of the machine',
    globals: ['Intl'],
    members: [
      'toLocaleString',
      'toLocaleDateString',
      'toLocaleTimeString',
      'toLocaleLowerCase',
      'toLocaleUpperCase',
      'localeCompare',
    ],
  },
  {
    rule: "the visitor's files",
    homes: ['views/intake/'],
    reason: 'files of the visitor are opened in one place, which hands over bytes only',
    globals: ['FileReader', 'showOpenFilePicker', 'showDirectoryPicker'],
    members: ['showOpenFilePicker', 'showDirectoryPicker', 'webkitGetAsEntry', 'getAsFileSystemHandle'],
  },
];

/** Lines a file may have. */
export const limit = 350;
