import { at, int } from '#base/column.ts';
import type { Event } from '#domain/event.ts';
import type { Kind } from '#domain/ids.ts';
import type { FacetName } from '#domain/query.ts';
import type { Organization } from '#domain/organization.ts';
import { personLabel, type Person } from '#domain/person.ts';
import type { Place } from '#domain/place.ts';
import type { Source } from '#domain/source.ts';
import type { Text } from '#domain/text.ts';
import type { Topic } from '#domain/topic.ts';
import { backlinks, type Backlinks } from './backlinks.ts';
import type { Index } from './columns.ts';
import { once } from './once.ts';

/** Records of a data set by id, events by position. Undefined: there is no such record. */
export interface Records {
  readonly index: Index;
  readonly event: (position: number) => Event;
  readonly person: (id: string) => Person | undefined;
  readonly organization: (id: string) => Organization | undefined;
  readonly place: (id: string) => Place | undefined;
  readonly topic: (id: string) => Topic | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly links: () => Backlinks;
}

export function records(index: Index): Records {
  const { dataset, order, facets } = index;
  const sources = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]));
  const by =
    <T>(list: readonly T[], codes: ReadonlyMap<string, number>) =>
    (id: string) => {
      const code = codes.get(id);
      return code === undefined ? undefined : at(list, code);
    };
  return {
    index,
    event: (position) => at(dataset.events, int(order, position)),
    person: by(dataset.persons, facets.person.codes),
    organization: by(dataset.organizations, facets.organization.codes),
    place: by(dataset.places, facets.place.codes),
    topic: by(dataset.topics, facets.topic.codes),
    source: (id) => sources.get(id),
    links: once(() => backlinks(index)),
  };
}

/** The display name of any record, or of a term. Undefined: there is no such record. */
export function labelOf(records: Records, kind: 'event' | FacetName, id: string): Text | undefined {
  switch (kind) {
    case 'event': {
      const position = records.index.positions.get(id);
      return position === undefined ? undefined : records.event(position).title;
    }
    case 'person': {
      const person = records.person(id);
      return person === undefined ? undefined : personLabel(person.name);
    }
    case 'organization':
      return records.organization(id)?.name;
    case 'place':
      return records.place(id)?.name;
    case 'topic':
      return records.topic(id)?.label;
    case 'source':
      return records.source(id)?.title;
    case 'type':
    case 'role':
    case 'presence':
    case 'function':
    case 'affiliation':
    case 'sourcekind': {
      const { codes, labels } = records.index.facets[kind];
      const code = codes.get(id);
      return code === undefined ? undefined : at(labels, code);
    }
  }
}

export function typeLabel({ facets: { type } }: Index, id: string): Text | undefined {
  const code = type.codes.get(id);
  return code === undefined ? undefined : at(type.labels, code);
}

/** True: referred to but not in the data set. */
export function isPlaceholder(records: Records, kind: Kind, id: string): boolean {
  switch (kind) {
    case 'event':
      return false;
    case 'person':
    case 'organization':
    case 'place':
    case 'topic':
    case 'source':
      return records[kind](id)?.placeholder === true;
  }
}
