import type { Report, Issue } from '#domain/issue.ts';
import type { Metadata } from '#domain/dataset.ts';
import type { DayRange } from '#domain/date.ts';
import type { FacetName, Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { ListAsk as ListQuestion, Listing } from '#engine/list-answer.ts';
import type { Account } from '#engine/account.ts';
import type { EntityDetail, EventDetail, FacetResult, LaneBy, Result, Timeline } from '#engine/result.ts';
import type {
  Directory,
  DirectoryAsk as DirectoryQuestion,
  Quotes,
  QuotesAsk as QuotesQuestion,
  TermAsk as TermQuestion,
  TermDetail,
} from '#engine/term-result.ts';
import type { Why as Reasons, WhyAsk as WhyQuestion } from '#engine/why.ts';

/**
 * The one map of requests between page and worker. Each is answered once, may report progress, and can be cancelled.
 * Every request but `open` speaks about the data set opened last; `dataset` must name it, else the answer is the error `stale`.
 */
export interface Requests {
  readonly open: { readonly ask: Open; readonly answer: Opened };
  readonly evaluate: { readonly ask: Evaluate; readonly answer: Result };
  readonly facet: { readonly ask: FacetAsk; readonly answer: FacetResult };
  readonly timeline: { readonly ask: TimelineAsk; readonly answer: Timeline };
  readonly list: { readonly ask: ListAsk; readonly answer: Listing };
  readonly why: { readonly ask: WhyAsk; readonly answer: Reasons };
  readonly event: { readonly ask: RecordAsk; readonly answer: EventDetail | undefined };
  readonly entity: { readonly ask: EntityAsk; readonly answer: EntityDetail | undefined };
  readonly term: { readonly ask: TermAsk; readonly answer: TermDetail | undefined };
  readonly directory: { readonly ask: DirectoryAsk; readonly answer: Directory };
  readonly quotes: { readonly ask: QuotesAsk; readonly answer: Quotes };
  readonly account: { readonly ask: { readonly dataset: string }; readonly answer: Account };
  readonly labels: { readonly ask: LabelsAsk; readonly answer: readonly (Text | undefined)[] };
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Requests[Name]['ask'];
export type Answer<Name extends RequestName> = Requests[Name]['answer'];

export interface Open {
  /** Key of the data set from now on: the id under which the page knows it. */
  readonly dataset: string;
  /** File name for the report. */
  readonly file: string;
  readonly bytes: ArrayBuffer;
  /** Media type as sent, if any: only to recognise a web page that came instead of data. */
  readonly mediaType: string | undefined;
}

/** Either something to show, with a report of what was wrong in it, or the one fault that prevents it. */
export type Opened =
  | { readonly ok: true; readonly summary: Summary; readonly report: Report }
  | { readonly ok: false; readonly issue: Issue };

export interface Summary {
  readonly metadata: Metadata;
  readonly counts: {
    readonly events: number;
    readonly persons: number;
    readonly organizations: number;
    readonly places: number;
    readonly topics: number;
    readonly sources: number;
    readonly undated: number;
  };
  readonly extent: DayRange | undefined;
  /** Event type ids by frequency in the whole data set (ties in vocabulary order): position = slot of colour and shape. */
  readonly typeSlots: readonly string[];
  /** SHA-256 of the bytes, hex; undefined where the browser offers no digest (plain http). */
  readonly hash: string | undefined;
}

export interface Evaluate {
  readonly dataset: string;
  readonly query: Query;
  /** Languages by preference, for sorting by label. */
  readonly languages: readonly string[];
  /** How many values per facet at most; chosen ones always come. */
  readonly facetLimit: number;
}

/** One facet searched or paged. */
export interface FacetAsk {
  readonly dataset: string;
  readonly query: Query;
  readonly name: FacetName;
  readonly search: string;
  readonly limit: number;
  readonly languages: readonly string[];
}

export interface TimelineAsk {
  readonly dataset: string;
  readonly query: Query;
  readonly by: LaneBy;
  readonly languages: readonly string[];
}

/** A slice of all events that fit. */
export interface ListAsk extends ListQuestion {
  readonly dataset: string;
}

export interface WhyAsk extends WhyQuestion {
  readonly dataset: string;
}

export interface RecordAsk {
  readonly dataset: string;
  readonly id: string;
  readonly query: Query;
  readonly languages: readonly string[];
}

export interface EntityAsk {
  readonly dataset: string;
  readonly kind: 'person' | 'organization';
  readonly id: string;
  readonly languages: readonly string[];
}

export interface TermAsk extends TermQuestion {
  readonly dataset: string;
}

/** A slice of all records of a kind. */
export interface DirectoryAsk extends DirectoryQuestion {
  readonly dataset: string;
}

/** A slice of all quotes. */
export interface QuotesAsk extends QuotesQuestion {
  readonly dataset: string;
}

/** Display names for ids that stand in an address (chips); undefined: no such record. */
export interface LabelsAsk {
  readonly dataset: string;
  readonly of: readonly { readonly kind: 'event' | FacetName; readonly id: string }[];
}

// ---------------------------------------------------------------- messages

export type ToWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly name: RequestName; readonly ask: unknown }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly done: number;
      readonly total: number;
      readonly stage: 'read' | 'assemble' | 'build';
    }
  | {
      readonly kind: 'failure';
      readonly id: number;
      readonly failure: 'stale' | 'cancelled' | 'crashed';
      readonly message: string;
    };
