import type { Dataset } from '#domain/dataset.ts';
import type { Report } from '#domain/issue.ts';
import { IssueLog } from '#domain/log.ts';
import type { Raw, SectionName } from '#domain/record.ts';
import { DateReader } from './dates.ts';
import { eventOf } from './event.ts';
import { metadataOf } from './metadata.ts';
import { organizationOf, organizationPlaceholder } from './organization.ts';
import { personOf, personPlaceholder } from './person.ts';
import { placeOf, placePlaceholder } from './place.ts';
import { checkExcluding, presenceLaw } from './presence.ts';
import { References } from './references.ts';
import { reportOf } from './report.ts';
import type { Entries } from './entries.ts';
import type { Book, Entry } from './spot.ts';
import { Spot, spotOf } from './spot.ts';
import { sourceOf, sourcePlaceholder } from './source.ts';
import type { Tools } from './tools.ts';
import { topicOf, topicPlaceholder } from './topic.ts';
import { untangled } from './tree.ts';
import { unique } from './unique.ts';
import { WordCheck, readVocabularies } from './vocabulary.ts';

export interface Assembled {
  readonly dataset: Dataset;
  readonly report: Report;
}

/**
 * Source records -> one valid data set and the account of everything that was not as it should be. The last place where
 * anything can be invalid: afterwards ids are unique, references resolve, trees have no cycles. Never throws on data.
 */
export function assemble(raw: Raw): Assembled {
  const book: Book = { file: raw.file, log: new IssueLog(raw.found) };
  const about = new Spot({ book, pointer: '', record: undefined }, 'metadata');
  const entries = {
    event: unique(raw.events, book),
    person: unique(raw.persons, book),
    organization: unique(raw.organizations, book),
    place: unique(raw.places, book),
    topic: unique(raw.topics, book),
    source: unique(raw.sources, book),
  };
  const vocabularies = readVocabularies(raw.metadata, about);
  const tools: Tools = {
    references: new References(entries),
    dates: new DateReader(raw.metadata.calendar),
    words: new WordCheck(vocabularies),
    law: presenceLaw(raw.metadata, about),
  };
  const metadata = metadataOf(raw.metadata, { vocabularies, ...tools }, about);
  checkExcluding(raw.metadata, { vocabularies, events: entries.event }, about);
  const made = make(entries, tools, book);
  return { dataset: { metadata, ...made }, report: reportOf(raw, entries, book.log) };
}

type Made = Omit<Dataset, 'metadata'>;

function make(entries: Entries, tools: Tools, book: Book): Made {
  const each = <R, T>(
    section: SectionName,
    list: readonly Entry<R>[],
    of: (e: Entry<R>, t: Tools, s: Spot) => T,
  ) => list.map((entry) => of(entry, tools, spotOf(book, section, entry)));
  // Events last: by then every person is known or has a placeholder, and the report reads from the large to the small.
  const made = untangled(
    {
      topics: each('topics', entries.topic, topicOf),
      places: each('places', entries.place, placeOf),
      organizations: each('organizations', entries.organization, organizationOf),
      persons: each('persons', entries.person, personOf),
      sources: each('sources', entries.source, sourceOf),
      events: each('events', entries.event, eventOf),
    },
    entries,
    book,
  );
  const { references } = tools;
  return {
    ...made,
    topics: [...made.topics, ...references.missing('topic').map(topicPlaceholder)],
    places: [...made.places, ...references.missing('place').map(placePlaceholder)],
    organizations: [
      ...made.organizations,
      ...references.missing('organization').map(organizationPlaceholder),
    ],
    persons: [...made.persons, ...references.missing('person').map(personPlaceholder)],
    sources: [...made.sources, ...references.missing('source').map(sourcePlaceholder)],
  };
}
