import type { Bits } from '#base/bits.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { BoundName, FacetName } from '#domain/query.ts';
import type { Dictionary } from './dictionary.ts';
import type { Overview } from './result.ts';
import type { PerFacet } from './perfacet.ts';
import type { Relation } from './relation.ts';

/**
 * A data set as columns. Events are addressed by position: in order of their best day, within a day by time of day and
 * then as in the file; dated ones that can be drawn nowhere follow, undated ones come last.
 */
export interface Index {
  readonly dataset: Dataset;
  readonly size: number;
  /** Position -> place in `dataset.events`. */
  readonly order: Int32Array;
  /** Event id -> position. */
  readonly positions: ReadonlyMap<string, number>;
  /** Positions below `placed` have a best day, those below `dated` a date. */
  readonly placed: number;
  readonly dated: number;
  readonly days: Days;
  readonly facets: PerFacet<Facet>;
  readonly participations: Participations;
  readonly presence: PresenceColumns;
  /** Participants, quotes, sources and duration in one number; larger is more important. */
  readonly importance: Int32Array;
  readonly tree: Tree;
  readonly bins: Bins;
}

/**
 * Bounds in days. Unlimited sides are infinite; undated events are bounded so that no window ever holds them. The
 * certain pair is bounded so that a window never certainly holds a qualified date.
 */
export interface Days {
  readonly best: Float64Array;
  /** Earliest start, latest end: possible when from <= last and to >= first. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Latest start, earliest end: certain when latest <= last and earliest >= first. */
  readonly latest: Float64Array;
  readonly earliest: Float64Array;
  /**
   * Dated events that are not one unqualified day, ascending; all others lie in a window when their place in the order
   * does. The near ones reach at most `NEAR` days from their best day, the wide ones further.
   */
  readonly near: Int32Array;
  readonly wide: Int32Array;
  /** First and last day that the events of each 32 neighbouring positions touch. */
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
}

export interface Facet extends Dictionary {
  readonly name: FacetName;
  readonly own: Relation;
  /** The value or any below it; undefined where no value lies in another. */
  readonly below: Relation | undefined;
  /** The events that state no value. Made once: never to be changed. */
  readonly unstated: () => Bits;
}

/**
 * One row for each participation, those of position p in [starts[p], starts[p + 1]). Codes of the facets; -1 where the
 * participant is no person (no organization), while participations that state no role, function or affiliation have the
 * last code of these facets. 24 bytes per row.
 */
export interface Participations extends Readonly<Record<BoundName, Int32Array>> {
  readonly starts: Int32Array;
  readonly person: Int32Array;
  readonly organization: Int32Array;
}

/** Who is attested as present. Institutions: by themselves or through a present person. */
export interface PresenceColumns {
  readonly persons: Relation;
  readonly organizations: Relation;
}

/** Parts of an event as positions, and the events that have parts. */
export interface Tree {
  readonly parts: ReadonlyMap<number, Int32Array>;
  readonly wholes: Bits;
}

/** Bin of each position: below `bins` one of the edges, then the coarse years, then one for what has no day. */
export interface Bins {
  readonly unit: Overview['unit'];
  readonly edges: Overview['edges'];
  readonly years: Overview['edges'];
  readonly of: Int32Array;
  readonly totals: Int32Array;
}
