import type { EventDate, DayRange } from '#domain/date.ts';
import type { Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { EventId, Kind } from '#domain/ids.ts';
import type { Organization } from '#domain/organization.ts';
import type { Participation } from '#domain/participation.ts';
import type { Person } from '#domain/person.ts';
import type { FacetName } from '#domain/query.ts';
import type { Source } from '#domain/source.ts';
import type { Text } from '#domain/text.ts';

/** Answers of the engine. None grows with the data set beyond what a screen can show; every list says its `total`. */

// ---------------------------------------------------------------- evaluate

/** One value of a facet. `count` follows the law of the numbers (ARCHITECTURE, section 2). */
export interface FacetValue {
  readonly id: string;
  readonly label: Text;
  /** Events if this facet held only this value (all-of: if it were added; excluded: what it removes). */
  readonly count: number;
  /** Events with this value in the whole data set. */
  readonly total: number;
  /** Trees: the same with everything below; undefined where there is nothing below. */
  readonly below: { readonly count: number; readonly total: number } | undefined;
}

export interface FacetResult {
  readonly name: FacetName;
  /** Chosen values first, then by count, then by total, then by label. */
  readonly values: readonly FacetValue[];
  /** Events that state no value, unless that is chosen (then it stands among the values); undefined: there are none. */
  readonly unstated: FacetValue | undefined;
  /**
   * How many values occur in at least one event of the data set (and fit the facet's search text, if any). Terms that
   * only hold others are listed after all, so that they can be chosen with what is below them, and are not counted.
   */
  readonly total: number;
}

/** Histogram of the whole data set. Bins are calendar units; events known only coarser than a bin are in `coarse`. */
export interface Overview {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  /** First day of each bin, ascending, contiguous; one more at the end closes the last bin. */
  readonly edges: readonly Day[];
  /** All events, and those that the query without its time window leaves. Same length: edges - 1. */
  readonly all: readonly number[];
  readonly kept: readonly number[];
  /** Events too coarse for a bin, by year (first day of the year). */
  readonly coarse: readonly { readonly start: Day; readonly all: number; readonly kept: number }[];
  readonly undated: { readonly all: number; readonly kept: number };
}

export interface Result {
  /** Events in the data set. */
  readonly total: number;
  /** Events that fit the query; with a time window, those that may lie in it. */
  readonly possible: number;
  /** Of these, the ones that certainly lie in the window; without a window all of them. */
  readonly certain: number;
  /** Events that fit everything but have no date. In `possible` only when there is no time window. */
  readonly undated: number;
  readonly facets: readonly FacetResult[];
  readonly overview: Overview;
  /** The first 50 by date, undated last. */
  readonly events: readonly EventId[];
  /** First and last day touched by the events that fit; undefined when none is dated. */
  readonly extent: DayRange | undefined;
}

// ---------------------------------------------------------------- timeline

export type LaneBy = 'type' | 'person' | 'organization' | 'topic' | 'place' | 'none';

/** One event as the timeline draws it. */
export interface Mark {
  readonly event: EventId;
  readonly title: Text;
  readonly type: string | undefined;
  readonly date: EventDate;
  /** Participants + quotes + sources + duration; larger is more important. */
  readonly importance: number;
  readonly place: Text | undefined;
  /** Present, and taking part without attested presence: for announcing. Persons only. */
  readonly present: number;
  readonly notAttested: number;
  /** A trip: the best days of its stops. */
  readonly stops: readonly Day[];
  /** Position in the whole filtered result by date, from 1. */
  readonly position: number;
  /** Names of the first persons attested as present, at most 3: for lists that show no more. */
  readonly people?: readonly Text[];
  /** The event (a trip) that it is part of. */
  readonly partOf?: EventId | undefined;
}

export interface Lane {
  /** Id of the value. Empty: events that state none (the last lane), and the one lane when there is no division. */
  readonly id: string;
  readonly label: Text;
  /** Slot of the type (0..5, 6 = other) when lanes are types. */
  readonly type: string | undefined;
  /** Events whose best day lies in the window (or, without one, all that have one), and those that may reach into it. */
  readonly count: number;
  readonly reaching: number;
  /** Events without a best day, whatever the window. */
  readonly undated: number;
  /** All marks of this lane that fit the query without its time window, by best day. Empty when `steps` is given. */
  readonly marks: readonly Mark[];
  /** Instead of marks where the lane holds more than the limit: events per bin of `unit` (best day). */
  readonly steps: { readonly edges: readonly Day[]; readonly counts: readonly number[] } | undefined;
}

export interface Timeline {
  readonly by: LaneBy;
  readonly lanes: readonly Lane[];
  /** Lanes beyond the limit, and the events that occur only there. */
  readonly more: { readonly lanes: number; readonly events: number };
  /** Events that fit the query without its time window: what `Mark.position` counts. */
  readonly total: number;
  /**
   * Events that fit the query without its time window but can be drawn nowhere: without a date, or with one that is
   * without limit on both sides. The first 200, and how many there are in all.
   */
  readonly undated?: readonly EventBrief[];
  readonly undatedTotal?: number;
}

// ---------------------------------------------------------------- one record

/** A name that leads somewhere. `short` is the abbreviation for narrow rows. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
  readonly label: Text;
  readonly placeholder: boolean;
}

/** An event in a list or a link. */
export interface EventBrief {
  readonly id: EventId;
  readonly title: Text;
  readonly type: string | undefined;
  readonly date: EventDate | undefined;
  readonly place: Ref | undefined;
  /** Persons attested as present (attended or online). */
  readonly present: number;
}

export interface ParticipantDetail {
  readonly participation: Participation;
  readonly who: Ref;
  readonly affiliation: Ref | undefined;
}

export interface EventDetail {
  readonly event: Event;
  readonly type: Text | undefined;
  /** From the place itself outwards: venue, town, … */
  readonly places: readonly {
    readonly ref: Ref;
    readonly precision: string | undefined;
    readonly latitude: number | undefined;
    readonly longitude: number | undefined;
    readonly note: Text | undefined;
  }[];
  /** What it is a part of, with all its parts in order of date (this one included). */
  readonly occasion: { readonly event: EventBrief; readonly parts: readonly EventBrief[] } | undefined;
  /** Its own parts, when it is the whole. */
  readonly parts: readonly EventBrief[];
  readonly participants: readonly ParticipantDetail[];
  readonly topics: readonly Ref[];
  /** Its own, then those that only a quote, a figure or an image of it names. */
  readonly sources: readonly SourceDetail[];
  /** Speakers of `event.quotes`, same order; and persons an image shows, per image. */
  readonly speakers: readonly (Ref | undefined)[];
  readonly depicted: readonly (readonly Ref[])[];
  readonly related: readonly EventBrief[];
  /** Events that name this one as related, and affiliations it attests, without repeating what is above. */
  readonly mentionedBy: readonly EventBrief[];
  readonly attests: readonly {
    readonly person: Ref;
    readonly organization: Ref | undefined;
    readonly role: Text | undefined;
  }[];
  /** How often the persons present here were all present together, this event included (parts not counted twice). */
  readonly togetherAgain: readonly EventBrief[];
  /** Neighbours in the selection (query) by date; undefined position: it does not fit the query. */
  readonly position: number | undefined;
  readonly of: number;
  readonly previous: EventBrief | undefined;
  readonly next: EventBrief | undefined;
}

export interface SourceDetail {
  readonly source: Source;
  readonly kind: Text | undefined;
  /** What of this event the source is named for. */
  readonly carries: { readonly quotes: number; readonly figures: number; readonly images: number };
}

/** One event of a person or institution: how it took part. */
export interface EntityEvent {
  readonly event: EventBrief;
  readonly mark: Mark | undefined;
  /** Present by itself or (institutions) through a present person. */
  readonly present: boolean;
  readonly participations: readonly ParticipantDetail[];
  /** Others present (persons for a person, persons for an institution too), with their roles. */
  readonly others: readonly ParticipantDetail[];
}

/**
 * Whoever acts for an institution at an event is its presence there, not its company: that pair does not count at that
 * event.
 */
export interface Together {
  readonly who: Ref;
  /**
   * Events where both were present; of these, the small ones: 1 to 10 persons named as present, and no more than 10 even
   * if all whose presence is unknown were there. Whole trips are not counted beside their parts.
   */
  readonly count: number;
  readonly small: number;
  readonly first: EventDate | undefined;
  readonly last: EventDate | undefined;
  readonly events: readonly EventBrief[];
}

export interface FunctionDetail {
  readonly organization: Ref | undefined;
  readonly role: Text | undefined;
  readonly start: Event['date'];
  readonly end: Event['date'];
  readonly attestedBy: readonly EventBrief[];
  readonly attestedTotal: number;
  readonly sources: readonly Source[];
}

export interface Tally {
  readonly ref: Ref;
  readonly count: number;
  readonly below: number | undefined;
}

export interface QuoteDetail {
  readonly event: EventBrief;
  readonly quote: Event['quotes'][number];
  readonly speaker: Ref | undefined;
  readonly source: Source | undefined;
}

export interface Representative {
  readonly person: Ref;
  readonly functions: readonly Text[];
  readonly present: readonly EventBrief[];
  readonly presentTotal: number;
  readonly notAttested: readonly EventBrief[];
  readonly notAttestedTotal: number;
}

/** The page of a person or institution. Lists hold at most 500 entries; the counts and totals count all. */
export interface EntityDetail {
  readonly kind: 'person' | 'organization';
  readonly id: string;
  readonly person: Person | undefined;
  readonly organization: Organization | undefined;
  readonly label: Text;
  readonly kindLabel: Text | undefined;
  readonly counts: {
    readonly events: number;
    readonly present: number;
    /** Not attested as present, by presence. */
    readonly quoted: number;
    readonly mentioned: number;
    readonly announced: number;
    readonly unknown: number;
    /** Institutions: events with everything below it. */
    readonly below: number | undefined;
    /** Different sources of its events, and their different publishers. */
    readonly sources: number;
    readonly publishers: number;
    /** Events whose date is qualified: inferred or approximate. */
    readonly inferred: number;
  };
  /** All events by type; of these, the ones where it was present. By count; undefined: no type stated. */
  readonly eventTypes: readonly {
    readonly type: string | undefined;
    readonly count: number;
    readonly present: number;
  }[];
  /** Events that have no mark: see `Timeline.undated`. */
  readonly undatedTotal: number;
  readonly events: readonly EntityEvent[];
  readonly together: {
    readonly persons: readonly Together[];
    readonly personTotal: number;
    readonly organizations: readonly Together[];
    readonly organizationTotal: number;
  };
  /** Events where any other person was present together with it; `small` as in `Together`. */
  readonly shared: { readonly events: number; readonly small: number };
  readonly functions: readonly FunctionDetail[];
  readonly functionTotal: number;
  readonly roles: readonly {
    readonly role: string | undefined;
    readonly label: Text | undefined;
    readonly count: number;
  }[];
  readonly topics: readonly Tally[];
  readonly topicTotal: number;
  readonly places: readonly (Tally & {
    readonly latitude: number | undefined;
    readonly longitude: number | undefined;
  })[];
  readonly placeTotal: number;
  readonly withoutPlace: number;
  /** Institutions that the other persons present acted for. */
  readonly institutions: readonly Tally[];
  readonly institutionTotal: number;
  readonly quotes: readonly QuoteDetail[];
  readonly quoteTotal: number;
  /** Images that show this person. */
  readonly depictedIn: readonly EventBrief[];
  readonly depictedTotal: number;
  /** Institutions only. */
  readonly parent: Ref | undefined;
  readonly successor: Ref | undefined;
  readonly predecessors: readonly Ref[];
  readonly children: readonly Tally[];
  readonly childTotal: number;
  readonly seat: Ref | undefined;
  readonly representatives: readonly Representative[];
  readonly representativeTotal: number;
  /** First and last year that events touch at which a person acted for it; undefined: none of them is dated. */
  readonly representedYears: { readonly first: number; readonly last: number } | undefined;
  /** Events at which a person who acted for it was present. */
  readonly presentThroughPersons: number;
  /** Others of the very same name, so that nobody takes one for the other. */
  readonly namesakes: readonly Ref[];
}
