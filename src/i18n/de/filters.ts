import type { BoundName, FacetName } from '#domain/query.ts';
import { number, plural } from '../numbers.ts';

const NAMES: Record<FacetName, string> = {
  type: 'Art',
  person: 'Person',
  role: 'Rolle',
  presence: 'Anwesenheit',
  function: 'Funktion',
  affiliation: 'für Institution',
  organization: 'Institution',
  topic: 'Thema',
  place: 'Ort',
  source: 'Quelle',
  sourcekind: 'Art der Quelle',
};
const MANY: Record<FacetName, string> = {
  type: 'Arten',
  person: 'Personen',
  role: 'Rollen',
  presence: 'Angaben zur Anwesenheit',
  function: 'Funktionen',
  affiliation: 'vertretene Institutionen',
  organization: 'Institutionen',
  topic: 'Themen',
  place: 'Orte',
  source: 'Quellen',
  sourcekind: 'Arten von Quellen',
};

export const filters = {
  title: 'Filter',
  reset: 'Zurücksetzen',
  names: NAMES,
  search: (facet: FacetName, n: number) => `${number(n, 'de')} ${MANY[facet]} durchsuchen`,
  nothingFits: 'Kein Wert passt zu dieser Suche.',
  more: (n: number) => `${number(n, 'de')} weitere`,
  fewer: 'Weniger zeigen',
  chosenOf: (n: number, all: number) => `${number(n, 'de')} von ${number(all, 'de')} gewählt`,
  any: 'eines genügt',
  all: 'alle zugleich',
  modeLabel: (facet: FacetName) => `Mehrere Werte bei ${NAMES[facet]}`,
  exclude: (label: string) => `${label} ausschließen`,
  excluded: (label: string) => `${label} ist ausgeschlossen`,
  /** What a screen reader hears beside a value. */
  row: (label: string, count: number, total: number) =>
    `${label}, ${plural(count, 'de', ['Ereignis', 'Ereignisse'])}${count === total ? '' : ` von ${number(total, 'de')}`}`,
  removes: (label: string, count: number) =>
    `${label}, ausgeschlossen, nimmt ${plural(count, 'de', ['Ereignis', 'Ereignisse'])} weg`,
  below: (label: string, count: number) =>
    `${label} mit allem darunter, ${plural(count, 'de', ['Ereignis', 'Ereignisse'])}`,
  belowShort: 'mit allem darunter',
  belowHint: 'grau: mit allem darunter',
  without: 'ohne',
  chips: 'Gewählte Filter',
  time: 'Zeit',
  text: 'Text',
  quoted: (text: string) => `„${text}“`,
  modeAll: (facet: FacetName) => `alle ${MANY[facet]} zugleich`,
  remove: (what: string) => `Filter entfernen: ${what}`,
  moreChips: (n: number) => `${number(n, 'de')} weitere Filter`,
  certainly: (n: number) => `${number(n, 'de')} davon sicher in dieser Zeit`,
  undatedBeside: (n: number) => `${number(n, 'de')} ohne Datum nicht mitgezählt`,
  undatedWithin: (n: number) => `${number(n, 'de')} davon ohne Datum`,
  none: (all: number, noun: string) =>
    `Kein Ereignis von ${number(all, 'de')}${noun === '' ? '' : ` ${noun}`}`,
  show: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} zeigen`,
  unknownValue: (id: string) => `${id} (nicht in diesem Datensatz)`,
  onlyPresent: 'nur wo anwesend',
  /** Hinter dem Namen der Person oder Institution, an deren Beteiligung die Bedingung gebunden ist. */
  bound: {
    role: (value: string) => `als ${value}`,
    presence: (value: string) => value,
    function: (value: string) => `mit der Funktion „${value}“`,
    affiliation: (value: string) => `für ${value}`,
  } satisfies Record<BoundName, (value: string) => string>,
  boundNot: {
    role: (value: string) => `nicht als ${value}`,
    presence: (value: string) => `nicht ${value}`,
    function: (value: string) => `nicht mit der Funktion „${value}“`,
    affiliation: (value: string) => `nicht für ${value}`,
  } satisfies Record<BoundName, (value: string) => string>,
  or: (values: readonly string[]) => values.join(' oder '),
  presenceShort: {
    attended: 'anwesend',
    online: 'zugeschaltet',
    quoted: 'nur zitiert',
    mentioned: 'nur genannt',
    announced: 'angekündigt',
    unknown: 'nicht bekannt',
  } as Readonly<Record<string, string>>,
};
