import { list, number, plural } from '../numbers.ts';
import type { event as german } from '../de/event.ts';

const FEW = [
  'no',
  'one',
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

/** Small numbers as words, for running text. */
const few = (n: number) => FEW[n] ?? number(n, 'en');

export const event: typeof german = {
  page: 'Event',
  backTo: (n) => `Timeline, ${plural(n, 'en', ['event', 'events'])}`,
  position: (n, of) => `${number(n, 'en')} of ${number(of, 'en')}`,
  outside: (of) => `not among the ${plural(of, 'en', ['selected event', 'selected events'])}`,
  previous: (title) => `Previous event: ${title}`,
  next: (title) => `Next event: ${title}`,
  noPrevious: 'No previous event in the selection',
  noNext: 'No next event in the selection',
  neighbours: 'Step through the selection',
  fullPage: 'Full page',
  reference: 'Link',
  missingTitle: 'This event is not here',
  missing: (id) =>
    `The data set holds no event with the id “${id}”. The address may be incomplete, or the data set has changed.`,

  who: 'Who took part',
  whoNobody: 'The sources name nobody.',
  groups: {
    present: 'Present',
    online: 'Joined online',
    institutions: 'Institutions taking part',
    quoted: 'Quoted',
    mentioned: 'Mentioned',
    announced: 'Announced',
    unknown: 'Presence not stated',
  },
  notAttested: 'attendance not documented',
  noRole: 'role not stated',
  groupColumns: { role: 'Role', name: 'Name, function and institution' },
  atTime: (time) => `at ${time}`,
  joinedOnline: 'joined online',

  when: 'When',
  where: 'Where',
  occasion: 'Occasion',
  topics: 'Topics',
  facts: 'When, where, occasion and topics',
  townOnly: 'town known, not the building',
  regionOnly: 'only the region is known',
  precision: (what) => `precision of the position: ${what}`,
  oneOfStops: (n) => `one of ${few(n)} stops`,
  oneOfParts: (n) => `one of ${few(n)} parts`,
  withParts: (trip, n) =>
    trip
      ? `tour with ${n === 1 ? 'one stop' : `${few(n)} stops`}`
      : `with ${n === 1 ? 'one part' : `${few(n)} parts`}`,
  andMore: (n) => `and ${number(n, 'en')} more`,

  figures: (n) => (n === 1 ? 'Figure' : 'Figures'),
  unit: (unit) => `unit in the data: ${unit}`,
  asOf: (date) => `as of ${date}`,

  photo: (n) => (n === 1 ? 'Photo' : 'Photos'),
  notShown: 'not shown here',
  inSource: (kind) => {
    switch (kind) {
      case 'press-release':
        return 'in the press release';
      case 'official':
        return 'in the official publication';
      case 'news':
        return 'in the news report';
      case 'article':
        return 'in the article';
      case 'web-page':
        return 'on the web page';
      default:
        return 'in the source';
    }
  },
  depicts: (names) => `Shown: ${names}`,
  depictsLabel: 'Shown',

  quotes: (n) => (n === 1 ? 'Quote' : 'Quotes'),
  quotesFrom: (from, language) =>
    [from, language === undefined ? undefined : `in ${language}`]
      .filter((part) => part !== undefined)
      .join(', '),
  fromSource: (kind) => {
    switch (kind) {
      case 'press-release':
        return 'from the press release';
      case 'official':
        return 'from the official publication';
      case 'news':
        return 'from the news report';
      case 'article':
        return 'from the article';
      case 'web-page':
        return 'from the web page';
      default:
        return 'from the source';
    }
  },
  language: (tag) => languageName(tag, 'en'),
  speakerUnknown: 'The speaker is not stated',
  wholeQuotes: (n) =>
    n === 1 ? 'Whole quote' : n === 2 ? 'Both quotes in full' : `All ${number(n, 'en')} quotes in full`,

  trip: (n) => `The tour and ${n === 1 ? 'its stop' : `its ${few(n)} stops`}`,
  whole: (n) => `The whole and ${n === 1 ? 'its part' : `its ${few(n)} parts`}`,
  noOrder: 'order within a day not stated',
  dayInferred: 'day inferred',
  dayApproximate: 'day approximate',
  thisEvent: 'this event',

  beforeAfter: 'Before and after',
  togetherOnce: (names, n) =>
    names === undefined
      ? `The ${few(n)} people named as present were all present together at this one event only.`
      : `${names} were present together at this one event only, with ${few(n)} people named as present.`,
  togetherOften: (names, n, times) =>
    `${names ?? `The ${few(n)} people named as present`} were present together at ${plural(times, 'en', ['event', 'events'])}, this one included:`,
  togetherElsewhere: (names, n, times) =>
    `${names ?? `The ${few(n)} people named as present`} were present together at ${plural(times, 'en', ['event', 'events'])}; an event with parts of its own is not counted beside them:`,
  presentOne: (name) => `Only ${name} is documented as present.`,
  presentNone: 'Nobody is documented as present.',

  foot: {
    group: (n) => `These ${few(n)} people`,
    onlyHere: 'present together only here,',
    times: (n) => `present together at ${plural(n, 'en', ['event', 'events'])},`,
    withPresent: (n) => `with ${few(n)} people named as present`,
    before: (name) => `${name} before this`,
    after: (name) => `${name} after this`,
  },

  sources: 'Sources',
  sourcesAside: (n) => number(n, 'en'),
  noDate: 'no date',
  carries: (carried) => {
    const parts = [
      share(carried.quotes, carried.of.quotes, 'quote', 'quotes'),
      share(carried.figures, carried.of.figures, 'figure', 'figures'),
      share(carried.images, carried.of.images, 'photo caption', 'photo captions'),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `From here: ${list(parts, 'en')}.`;
  },

  note: 'Editor’s note',
  attests: 'This event documents',
  attestsAside: 'functions that rest on this event',
  related: 'Related events',
  mentionedBy: 'Referring to this event',
  record: 'Record',
};

function share(n: number, of: number, ...[one, many]: readonly [string, string]): string | undefined {
  if (n === 0) return undefined;
  if (n < of) return `${number(n, 'en')} of ${number(of, 'en')} ${many}`;
  if (of === 1) return `the ${one}`;
  return of === 2 ? `both ${many}` : `all ${number(of, 'en')} ${many}`;
}

/** "Deutsch" for de; the tag itself where it is not a language tag. */
function languageName(tag: string, lang: 'de' | 'en'): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
