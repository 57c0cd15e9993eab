import type { Dataset } from '#domain/dataset.ts';
import type { EventDate, Precision } from '#domain/date.ts';
import type { Presence } from '#domain/presence.ts';

/** How a date is known. Each event is counted once: a doubtful date as `inferred`, whatever its precision. */
export type DateClass = 'day' | 'month' | 'year' | 'inferred' | 'undated';

/** What a data set holds and what it does not: the whole of it, whatever the filter. */
export interface Account {
  readonly events: number;
  readonly dates: { readonly [Class in DateClass]: number };
  /** Events that state none. */
  readonly without: {
    readonly type: number;
    readonly participants: number;
    readonly place: number;
    readonly topics: number;
    readonly sources: number;
  };
  readonly participations: number;
  readonly presence: { readonly [P in Presence]: number };
  /** Events by the number of different publishers of their sources: none known, one, two or more. */
  readonly publishers: { readonly none: number; readonly one: number; readonly more: number };
  /** Sources by kind ('' for none stated), most first. */
  readonly sources: readonly { readonly kind: string; readonly count: number }[];
  readonly quotes: number;
}

/** One pass over the records. */
export function accountOf({ events, sources }: Dataset): Account {
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const dates: Record<DateClass, number> = { day: 0, month: 0, year: 0, inferred: 0, undated: 0 };
  const presence: Record<Presence, number> = {
    attended: 0,
    online: 0,
    quoted: 0,
    mentioned: 0,
    announced: 0,
    unknown: 0,
  };
  const without = { type: 0, participants: 0, place: 0, topics: 0, sources: 0 };
  const publishers = { none: 0, one: 0, more: 0 };
  let participations = 0;
  let quotes = 0;
  for (const event of events) {
    dates[classOf(event.date)] += 1;
    without.type += Number(event.type === undefined);
    without.participants += Number(event.participations.length === 0);
    without.place += Number(event.place === undefined);
    without.topics += Number(event.topics.length === 0);
    without.sources += Number(event.sources.length === 0);
    participations += event.participations.length;
    quotes += event.quotes.length;
    for (const one of event.participations) presence[one.presence] += 1;
    const known = new Set(event.sources.flatMap((id) => publisherOf.get(id) ?? []));
    publishers[known.size === 0 ? 'none' : known.size === 1 ? 'one' : 'more'] += 1;
  }
  return {
    events: events.length,
    dates,
    without,
    participations,
    presence,
    publishers,
    sources: kinds(sources),
    quotes,
  };
}

function kinds(sources: Dataset['sources']): Account['sources'] {
  const counts = new Map<string, number>();
  for (const { kind = '' } of sources) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** By the coarser side. What is coarser than a year counts as year. */
function classOf(date: EventDate | undefined): DateClass {
  if (date === undefined) return 'undated';
  if (date.qualified) return 'inferred';
  const classes = [BY_PRECISION[date.precision], BY_PRECISION[date.endPrecision]];
  return (['year', 'month', 'day'] as const).find((one) => classes.includes(one)) ?? 'year';
}

const BY_PRECISION: { readonly [P in Precision]: 'day' | 'month' | 'year' } = {
  time: 'day',
  day: 'day',
  month: 'month',
  season: 'year',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
  interval: 'year',
};
