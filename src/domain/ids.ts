import type { Brand } from '#base/brand.ts';

export type EventId = Brand<string, 'EventId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type OrganizationId = Brand<string, 'OrganizationId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type TopicId = Brand<string, 'TopicId'>;
export type SourceId = Brand<string, 'SourceId'>;

/** The kinds of things that have an identity, and from issue to issue a page of their own. */
export type Kind = 'event' | 'person' | 'organization' | 'place' | 'topic' | 'source';
