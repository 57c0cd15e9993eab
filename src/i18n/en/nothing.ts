import type { FacetName } from '#domain/query.ts';
import { number, plural } from '../numbers.ts';
import type { nothing as german } from '../de/nothing.ts';

const COUNTED = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const WITHOUT: Record<FacetName, string> = {
  type: 'without Type',
  person: 'without Person',
  role: 'without Role',
  presence: 'without Presence',
  function: 'without Function',
  affiliation: 'without Acting for',
  organization: 'without Institution',
  topic: 'without Topic',
  place: 'without Place',
  source: 'without Source',
  sourcekind: 'without Kind of source',
};

export const nothing: typeof german = {
  title: (n) =>
    n === 1
      ? 'Nothing matches this filter'
      : `Nothing matches these ${COUNTED[n] ?? number(n, 'en')} filters`,
  empty: 'There are no events in this data set',
  lead: 'Leave one of them out, and events appear again:',
  leadAlone: 'Without it events appear again:',
  leadNone: 'Leaving one out is not enough: they rule each other out more than once.',
  without: WITHOUT,
  withoutTime: 'without Time',
  withoutText: 'without Text',
  withoutExclusion: 'without the exclusion',
  excluded: (facet, value) => `${facet} ${value}`,
  events: (n) => plural(n, 'en', ['event', 'events']),
  reset: 'Reset all filters',
  afterwards: (n) => `, then there are ${number(n, 'en')} again.`,
};
