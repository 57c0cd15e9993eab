import { number, plural } from '../numbers.ts';
import { issues } from './issues.ts';
import type { report as german } from '../de/report.ts';

export const report: typeof german = {
  issues,
  title: 'Report on the data set',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  place: ({ file, line, column, pointer }) =>
    [
      file,
      line === undefined ? '' : `line ${number(line, 'en')}`,
      column === undefined ? '' : `column ${number(column, 'en')}`,
      pointer,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  account: ({ read, used, rejected }) =>
    `${plural(read.events + read.others, 'en', ['record', 'records'])} read, ${number(used.events + used.others, 'en')} of them taken over (${plural(used.events, 'en', ['event', 'events'])}) and ${number(rejected.events + rejected.others, 'en')} not taken over.`,
  sound: 'Nothing is wrong with the data set.',
  found: (n) => plural(n, 'en', ['finding', 'findings']),
  listed: (shown, all) => `The first ${number(shown, 'en')} of ${number(all, 'en')}`,
  what: 'Finding',
  where: 'Place',
  todo: 'Remedy',
  kinds: {
    events: 'Events',
    persons: 'People',
    organizations: 'Institutions',
    places: 'Places',
    topics: 'Topics',
    sources: 'Sources',
  },
};
