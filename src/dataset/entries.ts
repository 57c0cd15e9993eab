import type {
  EventRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  SourceRecord,
  TopicRecord,
} from '#domain/record.ts';
import type { Entry } from './spot.ts';

/** The records of a file under unique ids. */
export interface Entries {
  readonly event: readonly Entry<EventRecord>[];
  readonly person: readonly Entry<PersonRecord>[];
  readonly organization: readonly Entry<OrganizationRecord>[];
  readonly place: readonly Entry<PlaceRecord>[];
  readonly topic: readonly Entry<TopicRecord>[];
  readonly source: readonly Entry<SourceRecord>[];
}
