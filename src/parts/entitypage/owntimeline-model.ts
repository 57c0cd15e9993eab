import { bestDay, type DayRange } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import { isPresent, type Presence } from '#domain/presence.ts';
import type { EntityDetail, EntityEvent, Lane, Mark, Timeline } from '#engine/result.ts';
import type { TermEvent } from '#engine/term-result.ts';
import { reach } from './axis.ts';

/** The lane of events with attested presence, and below it that of all others. */
export const PRESENT = 'present';
export const REST = 'rest';

export interface Own {
  readonly timeline: Timeline;
  /** How the record names it at events of the second lane. */
  readonly unattested: ReadonlyMap<EventId, Presence>;
  /** What the second lane holds: events without attested presence, or those of what lies below a term. */
  readonly rest: 'unattested' | 'below';
  /** Undefined: none of the events has a date. */
  readonly extent: DayRange | undefined;
}

/** The events of one record as a timeline of at most two lanes. */
export function ownOf({ events }: Pick<EntityDetail, 'events'>): Own {
  const present = events.filter((entry) => entry.present);
  const rest = events.filter((entry) => !entry.present);
  const unattested = new Map(rest.map((entry) => [entry.event.id, presenceIn(entry)]));
  return { ...laned(present, rest), unattested, rest: 'unattested' };
}

/** The events of a term, and in the second lane those of what lies below it. */
export function ownOfTerm(events: readonly TermEvent[]): Own {
  const own = events.filter((entry) => entry.own);
  const below = events.filter((entry) => !entry.own);
  return { ...laned(own, below), unattested: new Map(), rest: 'below' };
}

type Marked = Pick<EntityEvent, 'mark'>;

function laned(first: readonly Marked[], second: readonly Marked[]): Pick<Own, 'timeline' | 'extent'> {
  const lanes = [laneOf(PRESENT, first), laneOf(REST, second)].filter(({ marks }) => marks.length > 0);
  const days = lanes.flatMap(({ marks }) =>
    marks.flatMap(({ date }) => [date.start.earliest, date.end.latest, bestDay(date)]),
  );
  const ends = reach(days);
  return {
    timeline: { by: 'none', lanes, more: { lanes: 0, events: 0 }, total: first.length + second.length },
    extent: ends === undefined ? undefined : { first: ends[0], last: ends[1] },
  };
}

function laneOf(id: string, entries: readonly Marked[]): Lane {
  const marks = entries.map(({ mark }) => mark).filter((mark): mark is Mark => mark !== undefined);
  return {
    id,
    label: '',
    type: undefined,
    count: marks.length,
    reaching: 0,
    undated: entries.length - marks.length,
    marks,
    steps: undefined,
  };
}

/** The most that is said: a quote says more than a name, a name more than an announcement. */
const ORDER = ['quoted', 'mentioned', 'announced', 'unknown'] as const;

function presenceIn({ participations }: EntityEvent): Presence {
  const said = new Set(
    participations
      .map(({ participation }) => participation.presence)
      .filter((presence) => !isPresent(presence)),
  );
  return ORDER.find((presence) => said.has(presence)) ?? 'unknown';
}
