import { number, plural } from '../numbers.ts';
import type { list as german } from '../de/list.ts';

export const list: typeof german = {
  name: 'List',
  heading: 'Events as a list',
  hint: 'Arrow keys go from row to row, Enter opens the event.',

  columns: {
    type: 'Type',
    date: 'Date',
    title: 'Event',
    place: 'Place',
    people: 'Present',
    topics: 'Topic',
    sources: 'Sources',
  },
  sortBy: {
    type: 'Sort by type',
    date: 'Sort by date',
    title: 'Sort by title',
    place: 'Sort by place',
    people: 'Sort by number of people present',
    topics: 'Sort by the first topic',
    sources: 'Sort by number of sources',
  },
  sorted: {
    type: ['by type', 'by type, descending'],
    date: ['oldest first', 'newest first'],
    title: ['by title', 'by title, descending'],
    place: ['by place', 'by place, descending'],
    people: ['fewest present first', 'most present first'],
    topics: ['by topic', 'by topic, descending'],
    sources: ['fewest sources first', 'most sources first'],
  },
  sort: 'Order',
  chooseColumns: 'Columns',
  columnsOf: (n, all) => `${number(n, 'en')} of ${number(all, 'en')}`,
  noRoom: (names) => `No room for: ${names}`,
  legend: 'open tick: not attested as present',

  year: (n) => plural(n, 'en', ['event', 'events']),
  undated: 'Undated',
  nobody: 'nobody named',
  more: (n) => `+${number(n, 'en')}`,
  morePresent: (n) => `${number(n, 'en')} more present`,
  notAttested: (n) => `${number(n, 'en')} not attested as present`,
  notPresent: 'not attested as present',
  moreTopics: (n) => plural(n, 'en', ['more topic', 'more topics']),
  waiting: 'Row is loading',

  copy: 'Copy rows',
  copying: 'Copying …',
  copied: (n) => `${plural(n, 'en', ['row', 'rows'])} copied`,
  copiedCut: (n, all) => `The first ${number(n, 'en')} of ${number(all, 'en')} rows copied`,
  notCopied: 'Copying was not possible: the clipboard is closed to this page',
  copyCut: (n, all) => `Only the first ${number(n, 'en')} of ${number(all, 'en')} rows`,
  copyNotAttested: 'Not attested as present',
};
