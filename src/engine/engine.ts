import type { Account } from './account.ts';
import type { FacetName, Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { ListAsk, Listing } from './list-answer.ts';
import type { EntityDetail, EventDetail, FacetResult, LaneBy, Result, Timeline } from './result.ts';
import type { Directory, DirectoryAsk, Quotes, QuotesAsk, TermAsk, TermDetail } from './term-result.ts';
import type { Why, WhyAsk } from './why.ts';

/**
 * Answers questions about one data set. Asynchronous, because an engine may live in this process, in a worker or on
 * another machine; tests/engine/contract.ts says what all of them promise. An aborted question rejects with the
 * reason of its signal.
 */
export interface Engine {
  readonly evaluate: (ask: EvaluateAsk, signal?: AbortSignal) => Promise<Result>;
  readonly facet: (ask: FacetAsk, signal?: AbortSignal) => Promise<FacetResult>;
  readonly timeline: (ask: TimelineAsk, signal?: AbortSignal) => Promise<Timeline>;
  readonly list: (ask: ListAsk, signal?: AbortSignal) => Promise<Listing>;
  /** What each condition of a query costs. */
  readonly why: (ask: WhyAsk, signal?: AbortSignal) => Promise<Why>;
  /** Undefined: no such event. */
  readonly event: (ask: EventAsk, signal?: AbortSignal) => Promise<EventDetail | undefined>;
  /** Undefined: no such person or institution. */
  readonly entity: (ask: EntityAsk, signal?: AbortSignal) => Promise<EntityDetail | undefined>;
  /** Undefined: no such place, topic or source. */
  readonly term: (ask: TermAsk, signal?: AbortSignal) => Promise<TermDetail | undefined>;
  readonly directory: (ask: DirectoryAsk, signal?: AbortSignal) => Promise<Directory>;
  readonly quotes: (ask: QuotesAsk, signal?: AbortSignal) => Promise<Quotes>;
  /** What the data set holds and what it does not. */
  readonly account: (signal?: AbortSignal) => Promise<Account>;
  /** One for each id asked; undefined: no such record. */
  readonly labels: (ask: LabelsAsk, signal?: AbortSignal) => Promise<readonly (Text | undefined)[]>;
}

export interface EvaluateAsk {
  readonly query: Query;
  /** By preference, for the order of names. */
  readonly languages: readonly string[];
  /** Values per facet at most; chosen ones always come. */
  readonly facetLimit: number;
}

export interface FacetAsk {
  readonly query: Query;
  readonly name: FacetName;
  /** Lists only values whose name holds all these words; empty: all that occur. */
  readonly search: string;
  readonly limit: number;
  readonly languages: readonly string[];
}

export interface TimelineAsk {
  readonly query: Query;
  readonly by: LaneBy;
  readonly languages: readonly string[];
}

export interface EventAsk {
  readonly id: string;
  /** Position and neighbours are those among the events that fit. */
  readonly query: Query;
  readonly languages: readonly string[];
}

export interface EntityAsk {
  readonly kind: 'person' | 'organization';
  readonly id: string;
  readonly languages: readonly string[];
}

export interface LabelsAsk {
  readonly of: readonly { readonly kind: 'event' | FacetName; readonly id: string }[];
}
