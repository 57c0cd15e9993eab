import type { FacetName } from '#domain/query.ts';
import { number, plural } from '../numbers.ts';

const NAMES_DE: Record<FacetName, string> = { type: 'Art', person: 'Person', organization: 'Institution', topic: 'Thema', place: 'Ort' };
const NAMES_EN: Record<FacetName, string> = { type: 'Type', person: 'Person', organization: 'Institution', topic: 'Topic', place: 'Place' };
const MANY_DE: Record<FacetName, string> = { type: 'Arten', person: 'Personen', organization: 'Institutionen', topic: 'Themen', place: 'Orte' };
const MANY_EN: Record<FacetName, string> = { type: 'types', person: 'people', organization: 'institutions', topic: 'topics', place: 'places' };

const de = {
  title: 'Filter',
  reset: 'Zurücksetzen',
  names: NAMES_DE,
  search: (facet: FacetName, n: number) => `${number(n, 'de')} ${MANY_DE[facet]} durchsuchen`,
  nothingFits: 'Kein Wert passt zu dieser Suche.',
  more: (n: number) => `${number(n, 'de')} weitere`,
  fewer: 'Weniger zeigen',
  chosenOf: (n: number, all: number) => `${number(n, 'de')} von ${number(all, 'de')} gewählt`,
  any: 'eines genügt',
  all: 'alle zugleich',
  modeLabel: (facet: FacetName) => `Mehrere Werte bei ${NAMES_DE[facet]}`,
  exclude: (label: string) => `${label} ausschließen`,
  excluded: (label: string) => `${label} ist ausgeschlossen`,
  /** What a screen reader hears beside a value. */
  row: (label: string, count: number, total: number) => `${label}, ${plural(count, 'de', ['Ereignis', 'Ereignisse'])}${count === total ? '' : ` von ${number(total, 'de')}`}`,
  removes: (label: string, count: number) => `${label}, ausgeschlossen, nimmt ${plural(count, 'de', ['Ereignis', 'Ereignisse'])} weg`,
  below: (label: string, count: number) => `${label} mit allem darunter, ${plural(count, 'de', ['Ereignis', 'Ereignisse'])}`,
  belowShort: 'mit allem darunter',
  belowHint: 'grau: mit allem darunter',
  without: 'ohne',
  chips: 'Gewählte Filter',
  time: 'Zeit',
  text: 'Text',
  quoted: (text: string) => `„${text}“`,
  modeAll: (facet: FacetName) => `alle ${MANY_DE[facet]} zugleich`,
  remove: (what: string) => `Filter entfernen: ${what}`,
  moreChips: (n: number) => `${number(n, 'de')} weitere Filter`,
  certainly: (n: number) => `${number(n, 'de')} davon sicher in dieser Zeit`,
  undatedBeside: (n: number) => `${number(n, 'de')} ohne Datum nicht mitgezählt`,
  undatedWithin: (n: number) => `${number(n, 'de')} davon ohne Datum`,
  none: (all: number, noun: string) => `Kein Ereignis von ${number(all, 'de')}${noun === '' ? '' : ` ${noun}`}`,
  show: (n: number) => `${plural(n, 'de', ['Ereignis', 'Ereignisse'])} zeigen`,
  unknownValue: (id: string) => `${id} (nicht in diesem Datensatz)`,
};

const en: typeof de = {
  title: 'Filter',
  reset: 'Reset',
  names: NAMES_EN,
  search: (facet, n) => `Search ${number(n, 'en')} ${MANY_EN[facet]}`,
  nothingFits: 'No value fits this search.',
  more: (n) => `${number(n, 'en')} more`,
  fewer: 'Show fewer',
  chosenOf: (n, all) => `${number(n, 'en')} of ${number(all, 'en')} chosen`,
  any: 'any of them',
  all: 'all of them',
  modeLabel: (facet) => `Several values of ${NAMES_EN[facet]}`,
  exclude: (label) => `Exclude ${label}`,
  excluded: (label) => `${label} is excluded`,
  row: (label, count, total) => `${label}, ${plural(count, 'en', ['event', 'events'])}${count === total ? '' : ` of ${number(total, 'en')}`}`,
  removes: (label, count) => `${label}, excluded, removes ${plural(count, 'en', ['event', 'events'])}`,
  below: (label, count) => `${label} with everything below, ${plural(count, 'en', ['event', 'events'])}`,
  belowShort: 'with everything below',
  belowHint: 'grey: with everything below',
  without: 'without',
  chips: 'Chosen filters',
  time: 'Time',
  text: 'Text',
  quoted: (text) => `“${text}”`,
  modeAll: (facet) => `all ${MANY_EN[facet]} at once`,
  remove: (what) => `Remove filter: ${what}`,
  moreChips: (n) => `${number(n, 'en')} more filters`,
  certainly: (n) => `${number(n, 'en')} certainly in this time`,
  undatedBeside: (n) => `${number(n, 'en')} undated, not counted`,
  undatedWithin: (n) => `${number(n, 'en')} of them undated`,
  none: (all, noun) => `None of ${number(all, 'en')} ${noun === '' ? 'events' : noun}`,
  show: (n) => `Show ${plural(n, 'en', ['event', 'events'])}`,
  unknownValue: (id) => `${id} (not in this data set)`,
};

export const filters = { de, en };
