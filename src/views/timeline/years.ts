import { bestDay, coarseness, isPossible, type DayRange } from '#domain/date.ts';
import { civil, dayOf, type Day } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import type { Mark } from '#engine/result.ts';

/** One event in a column of time. A trip is followed by its stops. */
export interface Entry {
  readonly mark: Mark;
  readonly at: Day;
  readonly part: 'none' | 'trip' | 'stop' | 'last';
  /** Days since the entry before it; undefined where a distance would claim to be known. */
  readonly gap: number | undefined;
  /** Its best estimate lies outside the chosen time, but it may fall into it. */
  readonly reaching: boolean;
}

export interface Year {
  readonly year: number;
  readonly first: Day;
  readonly entries: readonly Entry[];
  /** Of these, known to no more than the year; they close it. */
  readonly coarse: number;
}

interface Dated {
  readonly mark: Mark;
  readonly at: Day;
  readonly year: number;
  readonly coarse: boolean;
}

/** Marks of one lane as years of entries, ascending. With a time window only what may lie in it. Cost: O(n log n). */
export function years(marks: readonly Mark[], time: DayRange | undefined): readonly Year[] {
  const dated = inOrder(marks.flatMap((mark) => dateOf(mark, time)));
  const byYear = grouped(gathered(dated), (block) => block.root.year);
  let before: Dated | undefined;
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .map(([year, blocks]) => {
      const entries = blocks.flatMap((block) => {
        const made = entriesOf(block, before, time);
        if (!block.root.coarse) before = block.stops.at(-1) ?? block.root;
        return made;
      });
      return {
        year,
        first: dayOf(year, 1, 1),
        entries,
        coarse: blocks.filter((block) => block.root.coarse).length,
      };
    });
}

/** How many events a list of years holds. */
export function count(list: readonly Year[]): number {
  return list.reduce((sum, year) => sum + year.entries.length, 0);
}

/** The first `limit` entries, whole years and the beginning of the one that does not fit. */
export function firstOf(list: readonly Year[], limit: number): readonly Year[] {
  let left = limit;
  return list.flatMap((year) => {
    const entries = year.entries.slice(0, Math.max(0, left));
    left -= entries.length;
    return entries.length === 0 ? [] : [{ ...year, entries }];
  });
}

function dateOf(mark: Mark, time: DayRange | undefined): readonly Dated[] {
  const at = bestDay(mark.date);
  if (at === undefined || (time !== undefined && !isPossible(mark.date, time))) return [];
  return [{ mark, at, year: civil(at).year, coarse: coarseness(mark.date.precision) >= coarseness('year') }];
}

function inOrder(dated: readonly Dated[]): readonly Dated[] {
  return dated.toSorted(
    (a, b) =>
      a.year - b.year ||
      Number(a.coarse) - Number(b.coarse) ||
      a.at - b.at ||
      a.mark.position - b.mark.position,
  );
}

interface Block {
  readonly root: Dated;
  readonly stops: readonly Dated[];
}

/** Stops leave their place and follow their trip; without it they stand by themselves. */
function gathered(dated: readonly Dated[]): readonly Block[] {
  const present = new Map<EventId, Dated>(dated.map((one) => [one.mark.event, one]));
  const tripOf = (one: Dated) => (one.mark.partOf === undefined ? undefined : present.get(one.mark.partOf));
  const stops = grouped(
    dated.filter((one) => tripOf(one) !== undefined),
    (one) => one.mark.partOf,
  );
  return dated
    .filter((one) => tripOf(one) === undefined)
    .map((root) => ({ root, stops: below(root, stops) }));
}

/** Everything below a trip, also what is part of a part. The data have no cycles. */
function below(root: Dated, stops: ReadonlyMap<EventId | undefined, readonly Dated[]>): readonly Dated[] {
  return (stops.get(root.mark.event) ?? []).flatMap((stop) => [stop, ...below(stop, stops)]);
}

function entriesOf(block: Block, before: Dated | undefined, time: DayRange | undefined): readonly Entry[] {
  const { root, stops } = block;
  const entry = (one: Dated, part: Entry['part'], gap: number | undefined): Entry => ({
    mark: one.mark,
    at: one.at,
    part,
    gap,
    reaching: time !== undefined && (one.at < time.first || one.at > time.last),
  });
  const gap = before === undefined || root.coarse ? undefined : root.at - before.at;
  return [
    entry(root, stops.length === 0 ? 'none' : 'trip', gap),
    ...stops.map((stop, index) => entry(stop, index === stops.length - 1 ? 'last' : 'stop', undefined)),
  ];
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
