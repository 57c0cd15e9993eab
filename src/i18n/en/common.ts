import { number, plural } from '../numbers.ts';
import type { common as german } from '../de/common.ts';

export const common: typeof german = {
  events: (n) => plural(n, 'en', ['event', 'events']),
  eventsOf: (n, all) => `${number(n, 'en')} of ${plural(all, 'en', ['event', 'events'])}`,
  nounOf: (n, all, noun) => `${n} of ${all} ${noun}`,
  persons: (n) => plural(n, 'en', ['person', 'people']),
  organizations: (n) => plural(n, 'en', ['institution', 'institutions']),
  sources: (n) => plural(n, 'en', ['source', 'sources']),
  more: (n) => `${number(n, 'en')} more`,
  close: 'Close',
  back: 'Back',
  kinds: { event: 'Event', person: 'Person', organization: 'Institution', place: 'Place', topic: 'Topic', source: 'Source', type: 'Type' },
  kindsMany: { event: 'Events', person: 'People', organization: 'Institutions', place: 'Places', topic: 'Topics', source: 'Sources', type: 'Types' },
  presence: {
    attended: 'present',
    online: 'joined online',
    quoted: 'only quoted, attendance not documented',
    mentioned: 'only mentioned, attendance not documented',
    announced: 'announced, attendance not documented',
    unknown: 'attendance not known',
  },
  notStated: 'not stated',
  noFunction: 'function not stated in the source',
  notInDataset: 'not in this data set',
  undated: 'undated',
  noPlace: 'no place',
};
