import type { EventDate } from '#domain/date.ts';
import type { Day } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import type { Presence } from '#domain/presence.ts';
import type { Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Ref } from './result.ts';

export type ListBy = 'date' | 'title' | 'type' | 'people' | 'place' | 'topics' | 'sources';

/**
 * By date: years in order, within a year by best day, what is known to no more than the year at its end. By name: title,
 * type, place, first topic. By number: people present, sources. Equal ones follow by date. What has no date (no type,
 * place, topic) comes last, whatever the direction.
 */
export interface ListSort {
  readonly by: ListBy;
  /** The whole order turned round, but for what comes last. */
  readonly descending: boolean;
}

export interface ListAsk {
  readonly query: Query;
  readonly sort: ListSort;
  /** The slice: place of its first row, from 0, and most rows. */
  readonly from: number;
  readonly count: number;
  /** People and topics per row at most. */
  readonly names: number;
  /** An event whose place is asked for. */
  readonly event: EventId | undefined;
  readonly languages: readonly string[];
}

export interface Listing {
  /** All events that fit. */
  readonly total: number;
  /** The slice asked for. */
  readonly rows: readonly ListRow[];
  /** Sorted by date: the stretches of the whole list, in order. Empty otherwise, and where there are too many. */
  readonly groups: readonly ListGroup[];
  /** Place of the event asked for in the whole list; undefined: it does not fit. */
  readonly place: number | undefined;
}

export interface ListGroup {
  /** First of January; undefined: events without a day, the last group. */
  readonly year: Day | undefined;
  /** Place of its first row in the whole list. */
  readonly first: number;
  readonly count: number;
}

export interface ListRow {
  readonly id: EventId;
  readonly title: Text;
  readonly type: string | undefined;
  readonly date: EventDate | undefined;
  readonly place: Ref | undefined;
  /** Persons: hosts first, those attested as present before the others. */
  readonly people: readonly ListPerson[];
  /** All persons: attested as present, and not. */
  readonly present: number;
  readonly notAttested: number;
  readonly topics: readonly Ref[];
  readonly topicTotal: number;
  readonly sources: number;
}

export interface ListPerson {
  readonly id: string;
  readonly label: Text;
  readonly role: string | undefined;
  readonly presence: Presence;
}
