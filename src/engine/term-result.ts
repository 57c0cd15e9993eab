import type { Figure, Image } from '#domain/event.ts';
import type { Place } from '#domain/place.ts';
import type { Source } from '#domain/source.ts';
import type { Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Topic } from '#domain/topic.ts';
import type { EntityDetail, EventBrief, Mark, QuoteDetail, Ref, Tally } from './result.ts';

export type TermKind = 'place' | 'topic' | 'source';

export interface TermAsk {
  readonly kind: TermKind;
  readonly id: string;
  readonly languages: readonly string[];
}

/** One event of a place, topic or source. */
export interface TermEvent {
  readonly event: EventBrief;
  readonly mark: Mark | undefined;
  /** It names the term itself; else something below it. */
  readonly own: boolean;
}

/**
 * The page of a place, topic or source. Its events are its own and those of everything below it. Lists hold at most 500
 * entries; the counts and totals count all.
 */
export interface TermDetail {
  readonly kind: TermKind;
  readonly id: string;
  readonly label: Text;
  readonly placeholder: boolean;
  readonly place: Place | undefined;
  readonly topic: Topic | undefined;
  readonly source: Source | undefined;
  readonly kindLabel: Text | undefined;
  /** The terms it lies in, the nearest first. */
  readonly larger: readonly Ref[];
  /** Terms directly below it. */
  readonly smaller: readonly Tally[];
  readonly smallerTotal: number;
  readonly counts: {
    /** Events that name it itself. */
    readonly events: number;
    /** The same with everything below it; undefined where nothing lies below. */
    readonly below: number | undefined;
  };
  /** Of all events, below included. */
  readonly eventTypes: EntityDetail['eventTypes'];
  readonly undatedTotal: number;
  readonly events: readonly TermEvent[];
  /** Attested as present at these events. */
  readonly persons: readonly Tally[];
  readonly personTotal: number;
  readonly organizations: readonly Tally[];
  readonly organizationTotal: number;
  /** Other topics of these events, and their places. */
  readonly topics: readonly Tally[];
  readonly topicTotal: number;
  readonly places: EntityDetail['places'];
  readonly placeTotal: number;
  readonly withoutPlace: number;
  /** Places: institutions with their seat there, by their own events. */
  readonly seats: readonly Tally[];
  readonly seatTotal: number;
  /** Sources only: what rests on it. */
  readonly carries: Carried;
}

export interface Carried {
  readonly quotes: readonly NumberedQuote[];
  readonly quoteTotal: number;
  readonly figures: readonly { readonly event: EventBrief; readonly figure: Figure }[];
  readonly figureTotal: number;
  readonly images: readonly {
    readonly event: EventBrief;
    readonly image: Image;
    readonly depicted: readonly Ref[];
  }[];
  readonly imageTotal: number;
  readonly functions: readonly {
    readonly person: Ref;
    readonly organization: Ref | undefined;
    readonly role: Text | undefined;
  }[];
  readonly functionTotal: number;
}

// ---------------------------------------------------------------- directory

export type DirectoryKind = 'person' | 'organization' | TermKind;

/** By name, by number of events, or by the first or last of them. */
export type DirectoryOrder = 'name' | 'count' | 'first' | 'last';

export interface DirectoryAsk {
  readonly kind: DirectoryKind;
  readonly query: Query;
  /** Lists only records whose name holds all these words; empty: all. */
  readonly search: string;
  readonly sort: { readonly by: DirectoryOrder; readonly descending: boolean };
  readonly from: number;
  readonly count: number;
  readonly languages: readonly string[];
}

export interface DirectoryRow {
  readonly ref: Ref;
  /** The name as it is filed, "Altmaier, Peter"; undefined: as it is called. */
  readonly filed: string | undefined;
  /** Events that fit the query and have it; and those of the whole data set. */
  readonly count: number;
  readonly total: number;
  /** Of the events counted, the first and the last that are dated. */
  readonly first: EventBrief['date'];
  readonly last: EventBrief['date'];
}

export interface Directory {
  /** Records listed: with a condition those that occur, else all; with a search those whose name fits. */
  readonly total: number;
  /** Records of the kind in the data set. */
  readonly all: number;
  readonly rows: readonly DirectoryRow[];
  /** Sorted by name: where the names with each first letter begin. */
  readonly letters: readonly { readonly letter: string; readonly at: number }[];
}

// ---------------------------------------------------------------- quotes

export interface QuotesAsk {
  readonly query: Query;
  /** Lists only quotes that hold all these words, in the quote or the name of the speaker. */
  readonly search: string;
  readonly from: number;
  readonly count: number;
  readonly languages: readonly string[];
}

export interface NumberedQuote extends QuoteDetail {
  /** Place among the quotes of its event, from 1: with the id of the event it is its address. */
  readonly number: number;
}

export interface Quotes {
  /** Quotes of events that fit the query and hold every word of the search. */
  readonly total: number;
  /** Quotes in the data set. */
  readonly all: number;
  readonly rows: readonly NumberedQuote[];
}
