import { number, plural } from '../numbers.ts';
import type { entity as german } from '../de/entity.ts';

export const entity: typeof german = {
  showOnTimeline: 'Show on timeline',
  cite: 'Cite',
  citeTitle: 'Cite this page',
  citation: (what, dataset, created) =>
    `Encounters: “${what}”, data set ${dataset}${created === undefined ? '' : `, as of ${created}`}.`,
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. The text is selected.',
  showMore: (n) => `${number(n, 'en')} more`,
  ofAll: (shown, all) => `${number(shown, 'en')} of ${number(all, 'en')}`,
  missingPersonTitle: 'This person is not here',
  missingPerson: (id) =>
    `The data set holds no person with the id “${id}”. The address may be incomplete, or the data set has changed.`,
  missingOrganizationTitle: 'This institution is not here',
  missingOrganization: (id) =>
    `The data set holds no institution with the id “${id}”. The address may be incomplete, or the data set has changed.`,
  wayOn: 'To the timeline with all events',
  placeholder: 'In the data set as a reference only: an entry names this id, but there is no record for it.',
  namesakes: 'Not to be confused with',

  presentAt: (n) =>
    n === 0 ? 'Documented as present at no event' : `Present at ${plural(n, 'en', ['event', 'events'])}`,
  further: (c) =>
    [
      also(c.quoted, c.present, 'only quoted'),
      also(c.mentioned, c.present, 'only mentioned'),
      also(c.announced, c.present, 'only announced'),
      also(c.unknown, c.present, 'named without saying whether present'),
    ].filter((part) => part !== undefined),
  attestedBy: 'Attested by',
  attested: ({ publishers, inferred, events }) =>
    `${publishers === 0 ? '' : ` of ${plural(publishers, 'en', ['publisher', 'publishers'])}`}; ${
      inferred === 0
        ? 'no date is inferred'
        : `at ${number(inferred, 'en')} of ${plural(events, 'en', ['event', 'events'])} the date is inferred or approximate`
    }.`,
  togetherWith: 'Present together with',
  fromOrganizations: 'from',
  organizationsDative: (n) => plural(n, 'en', ['institution', 'institutions']),
  eachOnce: ', with each at one event only',
  alone: 'Not documented as present together with anyone else.',

  presentThrough: (present, through) =>
    `present at ${number(present, 'en')} of them (at ${number(through, 'en')} through somebody from the institution)`,
  representedBy: (_, years) =>
    [' represented it or spoke for it', years].filter((part) => part !== undefined).join(', '),
  withBelow: (n) => `With everything below it: ${plural(n, 'en', ['event', 'events'])}.`,
  partOf: 'part of',
  later: 'later',
  earlier: 'earlier',
  seat: 'Seat',
  motto: 'Motto',
  homepage: 'Web site',
  links: 'Links',

  allEvents: 'All events',
  eventColumns: { date: 'Date', event: 'Event', place: 'Place', how: 'Part taken' },
  readAsList: 'As a list',
  onlyQuoted: 'only quoted or mentioned',
  undatedEvents: (n) => `${plural(n, 'en', ['event', 'events'])} without a date`,
  ownTimeline: (n, range) =>
    `Timeline with ${plural(n, 'en', ['event', 'events'])}, ${range}; as a list below`,

  functionSpan: 'Function',
  functions: 'Institutions and functions',
  functionStated: (n) => `documented at ${plural(n, 'en', ['event', 'events'])}`,
  functionSources: (n) => (n === 1 ? 'source' : 'sources'),
  endYearOnly: 'of the end only the year is known',
  startYearOnly: 'of the start only the year is known',
  endUnknown: 'end not stated',
  startUnknown: 'start not stated',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  fromTo: (from, to) => `${from} to ${to}`,
  noSpan: 'period not stated',
  notAttestedByEvent: 'not documented by an event of this data set',
  functionColumns: {
    role: 'Function',
    organization: 'Institution',
    span: 'Period',
    attested: 'Documented at',
  },
  roleNotStated: 'function not stated',

  together: 'Present together',
  togetherWithPersons: 'People present together',
  togetherPersons: (n, events) =>
    `${plural(n, 'en', ['person', 'people'])} at ${plural(events, 'en', ['event', 'events'])}`,
  allSmall: 'all with at most 10 people present',
  someSmall: (n) => `${number(n, 'en')} of them with at most 10 people present`,
  nobodyTwice: 'Nobody appears twice, so by event',
  smallMeans: 'small: events with at most 10 people present',
  togetherNobody: 'The data set documents nobody else as present together.',
  organizationsTogether: (shown, all) =>
    shown === all
      ? plural(all, 'en', ['institution', 'institutions'])
      : `${number(shown, 'en')} of ${plural(all, 'en', ['institution', 'institutions'])}`,
  columns: {
    person: 'Person',
    organization: 'Institution',
    events: 'events',
    small: 'small',
    first: 'first',
    last: 'last',
    marks: 'events over time',
    present: 'present',
    day: 'Day',
    event: 'Event',
    presentCount: 'present',
  },
  othersPresent: 'Others present',
  showShared: (n, name) => `Show ${plural(n, 'en', ['event', 'events'])} shared with ${name}`,
  showEvents: (n, name) => `Show ${plural(n, 'en', ['event', 'events'])} of ${name}`,
  cut: (shown, all) => `Showing ${number(shown, 'en')} of ${number(all, 'en')}.`,

  represented: 'Who represented it',
  representedAside: (shown, all) =>
    `${shown === all ? plural(all, 'en', ['person', 'people']) : `${number(shown, 'en')} of ${plural(all, 'en', ['person', 'people'])}`}; in grey and as a tick: attendance not documented`,
  plusNotAttested: (n) => `+${number(n, 'en')}`,
  showRepresented: (present, not, name) =>
    `${number(present, 'en')}${not === 0 ? '' : ` +${number(not, 'en')}`}: show events of ${name}, present at ${number(present, 'en')}${not === 0 ? '' : `, at ${number(not, 'en')} more attendance is not documented`}`,

  roles: 'Role',
  roleColumns: { label: 'Role', count: 'Events' },
  institutions: 'Institutions of the others present',
  topics: 'Topics',
  places: 'Places',
  parts: 'Part of it',
  grey: 'grey: with everything below',
  below: 'with everything below',
  noPlaceEvents: (n) => `${plural(n, 'en', ['event', 'events'])} without a place`,
  openEvents: (n, label) => `${label}: ${plural(n, 'en', ['event', 'events'])} on the timeline`,
  openBelow: (n, label) =>
    `${label} with everything below: ${plural(n, 'en', ['event', 'events'])} on the timeline`,
  quotes: 'Quotes',
  depictedIn: 'In photos',
  depictedAside: 'as the captions say; the photos are not included',

  map: 'Map',
  mapOf: (label) => `Map: ${label}`,
  mapPlaces: (n) => `Map with ${plural(n, 'en', ['place', 'places'])}`,
  mapFailed: 'The outlines of the map did not arrive.',
};

function also(n: number, present: number, how: string): string | undefined {
  if (n === 0) return undefined;
  return present === 0 ? `at ${number(n, 'en')} ${how}` : `at ${number(n, 'en')} more ${how}`;
}
