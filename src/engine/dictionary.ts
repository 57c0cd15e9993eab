import { at, int } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Event } from '#domain/event.ts';
import { personLabel } from '#domain/person.ts';
import type { FacetName } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import { known } from './codes.ts';
import type { Facet, Index } from './columns.ts';
import { relate, type Relation } from './relation.ts';

interface Entry {
  readonly id: string;
  readonly label: Text;
  /** The larger term. */
  readonly parent?: string | undefined;
}

/** What an event has of one facet, by id. */
type Values = (event: Event, add: (id: string) => void) => unknown;

/** One dictionary per facet, with the events of every value. Ids stand in the order of the file. */
export function buildFacets(dataset: Dataset, size: number, events: (position: number) => Event): Index['facets'] {
  const facet = (name: FacetName, entries: readonly Entry[], values: Values) =>
    buildFacet({ name, entries, values, size, events });
  const trees = {
    organization: dataset.organizations.map(({ id, name, parent }) => ({ id, label: name, parent })),
    topic: dataset.topics.map(({ id, label, broader }) => ({ id, label, parent: broader })),
    place: dataset.places.map(({ id, name, within }) => ({ id, label: name, parent: within })),
  };
  return {
    type: facet('type', types(dataset), ({ type }, add) => type !== undefined && add(type)),
    person: facet('person', dataset.persons.map(({ id, name }) => ({ id, label: personLabel(name) })), persons),
    organization: facet('organization', trees.organization, organizations),
    topic: facet('topic', trees.topic, ({ topics }, add) => topics.forEach((topic) => add(topic))),
    place: facet('place', trees.place, ({ place }, add) => place !== undefined && add(place)),
  };
}

/** The vocabulary, and after it what events name without it. */
function types(dataset: Dataset): readonly Entry[] {
  const entries = new Map<string, Entry>(dataset.metadata.vocabularies.eventTypes.map(({ id, label }) => [id, { id, label }]));
  for (const { type } of dataset.events) {
    if (type !== undefined && !entries.has(type)) entries.set(type, { id: type, label: type });
  }
  return [...entries.values()];
}

function persons(event: Event, add: (id: string) => void): void {
  for (const { who } of event.participations) if (who.kind === 'person') add(who.id);
}

/** Takes part itself, or is what a participant acted for. */
function organizations(event: Event, add: (id: string) => void): void {
  for (const { who, affiliation } of event.participations) {
    if (who.kind === 'organization') add(who.id);
    if (affiliation !== undefined) add(affiliation);
  }
}

interface Making {
  readonly name: FacetName;
  readonly entries: readonly Entry[];
  readonly values: Values;
  readonly size: number;
  readonly events: (position: number) => Event;
}

function buildFacet({ name, entries, values, size, events }: Making): Facet {
  const codes = new Map(entries.map(({ id }, code) => [id, code]));
  const own = relate(size, entries.length, (position, add) => values(events(position), (id) => add(known(codes, id))));
  const parents = new Int32Array(entries.length).fill(-1);
  const branches = new Uint8Array(entries.length);
  for (let code = 0; code < entries.length; code += 1) {
    const { parent } = at(entries, code);
    if (parent === undefined) continue;
    parents[code] = known(codes, parent);
    branches[int(parents, code)] = 1;
  }
  return {
    name,
    ids: entries.map(({ id }) => id),
    labels: entries.map(({ label }) => label),
    codes,
    own,
    below: branches.includes(1) ? climb(own, parents, size) : undefined,
    parents,
    branches,
  };
}

/** Every value with all that it lies in. */
function climb(own: Relation, parents: Int32Array, size: number): Relation {
  return relate(size, parents.length, (position, add) => {
    for (let i = int(own.starts, position); i < int(own.starts, position + 1); i += 1) {
      for (let code = int(own.codes, i); code >= 0; code = int(parents, code)) add(code);
    }
  });
}
