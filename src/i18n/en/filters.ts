import type { FacetName } from '#domain/query.ts';
import { number, plural } from '../numbers.ts';
import type { filters as german } from '../de/filters.ts';

const NAMES: Record<FacetName, string> = { type: 'Type', person: 'Person', organization: 'Institution', topic: 'Topic', place: 'Place' };
const MANY: Record<FacetName, string> = { type: 'types', person: 'people', organization: 'institutions', topic: 'topics', place: 'places' };

export const filters: typeof german = {
  title: 'Filter',
  reset: 'Reset',
  names: NAMES,
  search: (facet, n) => `Search ${number(n, 'en')} ${MANY[facet]}`,
  nothingFits: 'No value fits this search.',
  more: (n) => `${number(n, 'en')} more`,
  fewer: 'Show fewer',
  chosenOf: (n, all) => `${number(n, 'en')} of ${number(all, 'en')} chosen`,
  any: 'any of them',
  all: 'all of them',
  modeLabel: (facet) => `Several values of ${NAMES[facet]}`,
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
  modeAll: (facet) => `all ${MANY[facet]} at once`,
  remove: (what) => `Remove filter: ${what}`,
  moreChips: (n) => `${number(n, 'en')} more filters`,
  certainly: (n) => `${number(n, 'en')} certainly in this time`,
  undatedBeside: (n) => `${number(n, 'en')} undated, not counted`,
  undatedWithin: (n) => `${number(n, 'en')} of them undated`,
  none: (all, noun) => `None of ${number(all, 'en')} ${noun === '' ? 'events' : noun}`,
  show: (n) => `Show ${plural(n, 'en', ['event', 'events'])}`,
  unknownValue: (id) => `${id} (not in this data set)`,
};
