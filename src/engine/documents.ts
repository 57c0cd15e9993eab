import { words } from '#base/fold.ts';
import type { Dataset, Term } from '#domain/dataset.ts';
import { sourcesOf, type Event } from '#domain/event.ts';
import type { Person } from '#domain/person.ts';
import { wordings, type Text } from '#domain/text.ts';
import { perKey } from './once.ts';

type Some = Text | undefined;
type Read = (texts: readonly Some[]) => readonly number[];

/** Gives the words of an event to `add`, as numbers, in all languages, repeated ones too. */
export type Document = (event: Event, add: (word: number) => void) => void;

/**
 * What full-text search reads of an event: every text of its own, and the names of all that it refers to, places with
 * the larger ones they lie in. The words of a record are read once, however many events share it.
 */
export function documents(dataset: Dataset, number: (word: string) => number): Document {
  const read: Read = (texts) =>
    texts.flatMap((text) =>
      text === undefined ? [] : wordings(text).flatMap((wording) => numbers(wording, number)),
    );
  const names = records(dataset, read);
  return (event, add) => {
    for (const word of read(ownTexts(event))) add(word);
    for (const list of referred(event, names)) for (const word of list ?? []) add(word);
  };
}

function numbers(wording: string, number: (word: string) => number): readonly number[] {
  return words(wording).flatMap(({ plain, long }) =>
    plain === long ? [number(plain)] : [number(plain), number(long)],
  );
}

type Names = ReadonlyMap<string, readonly number[]>;

type Terms = (id: string | undefined) => readonly number[] | undefined;

interface Records {
  readonly types: Terms;
  readonly roles: Terms;
  readonly persons: Names;
  readonly organizations: Names;
  readonly places: Names;
  readonly topics: Names;
  readonly sources: Names;
}

function records(dataset: Dataset, read: Read): Records {
  const named = <T extends { readonly id: string }>(
    list: readonly T[],
    texts: (record: T) => readonly Some[],
  ): Names => new Map(list.map((record) => [record.id, read(texts(record))]));
  const places = named(dataset.places, ({ name }) => [name]);
  return {
    types: terms(dataset.metadata.vocabularies.eventTypes, read),
    roles: terms(dataset.metadata.vocabularies.participantRoles, read),
    persons: named(dataset.persons, nameTexts),
    organizations: named(dataset.organizations, ({ name }) => [name]),
    places: withLarger(dataset, places),
    topics: named(dataset.topics, ({ label }) => [label]),
    sources: named(dataset.sources, ({ title, publisher, author, note }) => [title, publisher, author, note]),
  };
}

/** The label, or the id itself of a term that the vocabulary does not have: as pages show it. */
function terms(vocabulary: readonly Term[], read: Read): Terms {
  const labels = new Map(vocabulary.map(({ id, label }) => [id, label]));
  const wordsOf = perKey((id: string) => read([labels.get(id) ?? id]));
  return (id) => (id === undefined ? undefined : wordsOf(id));
}

function nameTexts({ name }: Person): readonly Some[] {
  return [name.honorific, name.given, name.family, name.full];
}

function withLarger(dataset: Dataset, names: Names): Names {
  const within = new Map(dataset.places.map((place) => [place.id, place.within]));
  const all = new Map<string, readonly number[]>();
  for (const { id } of dataset.places) {
    let list: readonly number[] = [];
    for (let place: typeof id | undefined = id; place !== undefined; place = within.get(place))
      list = list.concat(names.get(place) ?? []);
    all.set(id, list);
  }
  return all;
}

function ownTexts({
  title,
  summary,
  notes,
  quotes,
  figures,
  images,
  participations,
}: Event): readonly Some[] {
  return [
    title,
    summary,
    notes,
    ...quotes.map(({ text }) => text),
    ...figures.flatMap(({ label, unit }) => [label, unit]),
    ...images.flatMap(({ caption, credit, alt }) => [caption, credit, alt]),
    ...participations.map((participation) => participation.function),
  ];
}

function referred(event: Event, names: Records): readonly (readonly number[] | undefined)[] {
  const whoIs = (kind: 'person' | 'organization' | undefined, id: string) =>
    (kind === 'person' ? names.persons : names.organizations).get(id);
  return [
    names.types(event.type),
    ...event.participations.map(({ role }) => names.roles(role)),
    event.place === undefined ? undefined : names.places.get(event.place),
    ...event.participations.map(({ who }) => whoIs(who.kind, who.id)),
    ...event.participations.map(({ affiliation }) =>
      affiliation === undefined ? undefined : names.organizations.get(affiliation),
    ),
    ...event.quotes.map(({ speaker, speakerKind }) =>
      speaker === undefined ? undefined : whoIs(speakerKind, speaker),
    ),
    ...event.images.flatMap(({ depicts }) => depicts.map((person) => names.persons.get(person))),
    ...event.topics.map((topic) => names.topics.get(topic)),
    ...sourcesOf(event).map((source) => names.sources.get(source)),
  ];
}
