import { regionName } from '../names.ts';
import { number, plural } from '../numbers.ts';
import type { records as german } from '../de/records.ts';

export const records: typeof german = {
  directory: {
    person: 'People',
    organization: 'Institutions',
    place: 'Places',
    topic: 'Topics',
    source: 'Sources',
  },
  all: {
    person: 'All people',
    organization: 'All institutions',
    place: 'All places',
    topic: 'All topics',
    source: 'All sources',
  },
  quotes: 'Quotes',
  allQuotes: 'All quotes',
  directories: 'Directories',
  toEvents: 'Timeline',

  listed: {
    person: (n, all) => share(n, all, ['person', 'people']),
    organization: (n, all) => share(n, all, ['institution', 'institutions']),
    place: (n, all) => share(n, all, ['place', 'places']),
    topic: (n, all) => share(n, all, ['topic', 'topics']),
    source: (n, all) => share(n, all, ['source', 'sources']),
  },
  listedQuotes: (n, all) => share(n, all, ['quote', 'quotes']),
  underFilter: 'with events under this filter',
  ofFilter: 'from events under this filter',
  toFilter: 'Change filter',
  findIn: {
    person: 'Search people',
    organization: 'Search institutions',
    place: 'Search places',
    topic: 'Search topics',
    source: 'Search sources',
  },
  findQuotes: 'Search in quotes',
  clearFind: 'Clear search',
  nothing: 'No entry fits this.',
  noQuotes: 'No quote fits this.',
  letters: 'Jump to a first letter',
  letter: (letter) => `To names with ${letter === '#' ? 'digits and signs' : letter}`,
  columns: { name: 'Name', count: 'Events', first: 'first', last: 'last' },
  sortBy: 'Sort by',
  sorted: {
    name: 'name',
    nameDown: 'name, backwards',
    count: 'events, fewest first',
    countDown: 'events, most first',
    first: 'first event',
    firstDown: 'first event, newest first',
    last: 'last event',
    lastDown: 'last event, newest first',
  },
  ofTotal: (total) => `of ${number(total, 'en')}`,
  openCount: (n, name) => `${name}: ${plural(n, 'en', ['event', 'events'])} on the timeline`,

  quote: 'Quote',
  linkToQuote: 'Link to this quote',
  quoteOf: (title) => `Quote: ${title}`,
  missingQuoteTitle: 'This quote is not here',
  missingQuote: (id) =>
    `The data set holds no quote with the id “${id}”. The address may be incomplete, or the data set has changed.`,
  toEvent: 'To the event',

  missing: {
    place: 'This place is not here',
    topic: 'This topic is not here',
    source: 'This source is not here',
  },
  missingText: {
    place: (id) => lost('place', id),
    topic: (id) => lost('topic', id),
    source: (id) => lost('source', id),
  },
  placeholder: 'In the data set as a reference only: an entry names this id, but there is no record for it.',

  within: { place: ' in ', topic: ', part of ', source: ', part of ' },
  ownEvents: {
    place: 'with exactly this place',
    topic: 'about exactly this topic',
    source: 'with this source',
  },
  withBelow: 'with everything below',
  noEvents: 'No event of the data set names this entry.',
  presentThere: 'Documented as present:',
  nobodyThere: 'Nobody is documented as present.',
  and: 'and',
  below: 'in what lies below',
  smaller: { place: 'Places in it', topic: 'Below it', source: 'Below it' },
  persons: 'People present',
  organizations: 'Institutions present',
  topics: 'Topics',
  otherTopics: 'Other topics of these events',
  seats: 'Institutions with their seat here',
  presentCount: 'present',

  where: 'Position',
  country: 'Country',
  region: 'Region',
  countryName: (code) => regionName(code, 'en'),
  coordinates: 'Coordinates',
  precise: {
    building: 'The coordinates stand for the building.',
    town: 'The coordinates stand for the town as a whole, not for a building.',
    region: 'The coordinates stand for the region, not for a single place.',
  },
  precision: (what) => `Precision of the coordinates according to the data set: ${what}.`,
  precisionUnknown: 'The data set does not say how precise the coordinates are.',
  noCoordinates: 'The data set states no coordinates.',
  note: 'Note',
  elsewhere: 'Elsewhere',

  publisher: 'Publisher',
  author: 'Author',
  published: 'Date',
  language: 'Language',
  address: 'Address',
  noAddress: 'none stated',
  original: (host) => `Original: ${host}`,
  carries: 'What rests on this source',
  carriesNothing: 'No quote, figure, image or function names this source.',
  figures: 'Figures',
  images: 'Photos',
  functions: 'Functions documented',
  noCaption: 'without a caption',
  shown: 'Shown',
};

function share(n: number, all: number, forms: readonly [string, string]): string {
  if (n === all) return plural(n, 'en', forms);
  return `${number(n, 'en')} of ${plural(all, 'en', forms)}`;
}

function lost(what: string, id: string): string {
  return `The data set holds no ${what} with the id “${id}”. The address may be incomplete, or the data set has changed.`;
}
