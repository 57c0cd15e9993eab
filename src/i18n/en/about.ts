import { number, plural } from '../numbers.ts';
import type { about as german } from '../de/about.ts';

export const about: typeof german = {
  name: 'About these data',
  recorded: 'What is recorded',
  how: 'How it was collected',
  dates: 'How exact the dates are',
  datesAside: 'each event once; doubtful dates count as inferred, however exact they are',
  date: {
    day: 'to the day',
    month: 'to the month',
    year: 'to the year or coarser',
    inferred: 'inferred or approximate',
    undated: 'undated',
  },
  presence: 'Who was there',
  presenceShare: (attested, all, share) =>
    `Presence is attested for ${number(attested, 'en')} of ${plural(all, 'en', ['participation', 'participations'])} (${share}).`,
  presenceNote: 'Only “present” and “joined online” count as presence; a statement in a release does not.',
  participations: 'participations',
  missing: 'What is not stated',
  without: {
    type: 'without a type',
    participants: 'without participants',
    place: 'without a place',
    topics: 'without a topic',
    sources: 'without a source',
  },
  complete: 'Every event states type, participants, place, topic and source.',
  sources: 'Sources',
  noKind: 'kind not stated',
  publishers: 'How many publishers attest an event',
  publisher: {
    more: 'two or more',
    one: 'one',
    none: 'none named',
  },
  faults: 'Faults in the data',
  rights: 'Licence, date, contact',
  contactNote: 'Found an error? “Report an error” on every page leads to a prepared message.',
  events: 'Events',
  what: 'What',
};
