import type { UncertainDate } from './date.ts';
import type { Event } from './event.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Attests, Presence } from './presence.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import type { Topic } from './topic.ts';

/** A term of a closed list that the data set brings itself. */
export interface Term {
  readonly id: string;
  readonly label: Text;
}

/** A data set's own word for an event: letter, meeting, hearing. */
export interface Noun {
  readonly one: Text;
  readonly many: Text;
}

export interface Vocabularies {
  readonly eventTypes: readonly Term[];
  readonly participantRoles: readonly Term[];
  readonly presence: readonly Term[];
  readonly organizationKinds: readonly Term[];
  readonly placeKinds: readonly Term[];
  readonly sourceKinds: readonly Term[];
}

export interface Metadata {
  readonly id: string;
  readonly formatVersion: string;
  readonly title: Text;
  readonly description: Text | undefined;
  readonly license:
    | { readonly id: string; readonly url: string | undefined; readonly scope: Text | undefined }
    | undefined;
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly created: string | undefined;
  /** As written, EDTF. */
  readonly temporalCoverage: string | undefined;
  /** Spans for which the record is meant to be complete; undefined or empty: not stated. */
  readonly coverage?: readonly UncertainDate[] | undefined;
  readonly attests: Attests;
  readonly presenceDefault: Presence;
  readonly calendar: 'gregorian' | 'julian';
  /** The data set's own word for an event. */
  readonly noun: Noun | undefined;
  readonly method: Text | undefined;
  readonly dateNote: Text | undefined;
  readonly vocabularies: Vocabularies;
}

/** One valid data set: ids are unique, references resolve, trees have no cycles. Lists keep the order of the file. */
export interface Dataset {
  readonly metadata: Metadata;
  readonly events: readonly Event[];
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
}
