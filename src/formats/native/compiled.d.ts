import type {
  EventRecord,
  MetadataRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  SourceRecord,
  TopicRecord,
} from '#domain/record.ts';
import type { Check } from './mend.ts';

export declare const container: Check<{ readonly metadata: object; readonly events: readonly unknown[] }>;
export declare const metadata: Check<MetadataRecord>;
export declare const event: Check<EventRecord>;
export declare const person: Check<PersonRecord>;
export declare const organization: Check<OrganizationRecord>;
export declare const place: Check<PlaceRecord>;
export declare const topic: Check<TopicRecord>;
export declare const source: Check<SourceRecord>;

/** Names of the known fields of each definition. */
export declare const fields: {
  readonly [
    Name in 'container' | 'metadata' | 'event' | 'participant' | 'quote' | 'figure' | 'image' | RecordName
  ]: readonly string[];
};
type RecordName = 'person' | 'organization' | 'place' | 'topic' | 'source';
