import type { EventId, Kind, OrganizationId, PersonId, PlaceId, SourceId, TopicId } from '#domain/ids.ts';
import { cut } from '#domain/log.ts';
import type { Entry, Spot } from './spot.ts';

type Target = Exclude<Kind, 'event'>;

export type Speaker =
  | { readonly id: PersonId; readonly kind: 'person' }
  | { readonly id: OrganizationId; readonly kind: 'organization' };

/**
 * What can be referred to. A reference to a record that is not there yields its id all the same and calls for a
 * placeholder, so that nobody vanishes from an event; events have no placeholders, such a reference is dropped.
 */
export class References {
  readonly #known: { readonly [K in Kind]: ReadonlySet<string> };
  readonly #missing: { readonly [K in Target]: Set<string> } = {
    person: new Set(),
    organization: new Set(),
    place: new Set(),
    topic: new Set(),
    source: new Set(),
  };

  constructor(entries: { readonly [K in Kind]: readonly Entry<unknown>[] }) {
    const ids = (kind: Kind) => new Set(entries[kind].map((entry) => entry.id));
    this.#known = {
      event: ids('event'),
      person: ids('person'),
      organization: ids('organization'),
      place: ids('place'),
      topic: ids('topic'),
      source: ids('source'),
    };
  }

  event(id: string, spot: Spot): EventId | undefined {
    if (this.#known.event.has(id)) return id as EventId;
    spot.warn('reference-dangling', { kind: 'event', id: cut(id), done: 'dropped' });
    return undefined;
  }

  person(id: string, spot: Spot): PersonId {
    return this.#to('person', id, spot) as PersonId;
  }

  organization(id: string, spot: Spot): OrganizationId {
    return this.#to('organization', id, spot) as OrganizationId;
  }

  place(id: string, spot: Spot): PlaceId {
    return this.#to('place', id, spot) as PlaceId;
  }

  topic(id: string, spot: Spot): TopicId {
    return this.#to('topic', id, spot) as TopicId;
  }

  source(id: string, spot: Spot): SourceId {
    return this.#to('source', id, spot) as SourceId;
  }

  /** A speaker is a person or an organization; who is neither stands in as a person, nobody speaks for both. */
  speaker(id: string, spot: Spot): Speaker | undefined {
    const isOrganization = this.#known.organization.has(id);
    if (isOrganization && this.#known.person.has(id)) {
      spot.warn('speaker-ambiguous', { id: cut(id) });
      return undefined;
    }
    if (isOrganization) return { id: id as OrganizationId, kind: 'organization' };
    return { id: this.person(id, spot), kind: 'person' };
  }

  /** Ids that were referred to and are missing, in the order of first mention. */
  missing(kind: Target): readonly string[] {
    return [...this.#missing[kind]];
  }

  #to(kind: Target, id: string, spot: Spot): string {
    if (this.#known[kind].has(id)) return id;
    this.#missing[kind].add(id);
    spot.warn('reference-dangling', { kind, id: cut(id), done: 'placeholder' });
    return id;
  }
}

/** Each value once, in the order of the list; repetitions are noted. Undefined values are left out. */
export function distinct<T>(list: readonly (T | undefined)[], spot: Spot): readonly T[] {
  const seen = new Set<T>();
  list.forEach((value, i) => {
    if (value !== undefined && seen.has(value))
      spot.in(i).note('id-duplicate-same', { id: cut(String(value)) });
    else if (value !== undefined) seen.add(value);
  });
  return [...seen];
}
