import { fold } from '#base/fold.ts';
import { at, float, int } from '#base/column.ts';
import { civil, day } from '#domain/day.ts';
import { coarseness } from '#domain/date.ts';
import { pick } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';
import { compare, type Names } from './labels.ts';
import type { ListBy } from './list-answer.ts';
import { once, perKey } from './once.ts';
import type { Relation } from './relation.ts';

/** All events in one order; those from `stated` on lack what it goes by. 4 bytes per event. */
export interface ListOrder {
  readonly positions: Int32Array;
  readonly stated: number;
}

/** The orders of a data set that do not depend on the language, and its years. Each is made when it is first needed. */
export interface ListOrders {
  readonly years: () => Years;
  readonly by: (by: ListBy, names: Names) => ListOrder;
}

/** Year of each position that has a best day, and whether that is all that is known. */
export interface Years {
  readonly year: Float64Array;
  readonly coarse: Uint8Array;
}

export function listOrders(index: Index): ListOrders {
  const years = once(() => yearsOf(index));
  const date = once(() => byYear(index, years()));
  const people = once(() => counted(index.presence.persons));
  const sources = once(() => counted(index.facets.source.own));
  // Only the language in use: another one replaces it.
  let named: { readonly names: Names; readonly by: (by: NamedBy) => ListOrder } | undefined;
  return {
    years,
    by: (by, names) => {
      if (by === 'date') return date();
      if (by === 'people') return people();
      if (by === 'sources') return sources();
      if (named?.names !== names) named = { names, by: perKey((one) => byName(index, one, names)) };
      return named.by(by);
    },
  };
}

type NamedBy = Exclude<ListBy, 'date' | 'people' | 'sources'>;

function byName(index: Index, by: NamedBy, names: Names): ListOrder {
  switch (by) {
    case 'title':
      return byTitle(index, names.languages);
    case 'type':
      return byValue(index.facets.type, names);
    case 'place':
      return byValue(index.facets.place, names);
    case 'topics':
      return byValue(index.facets.topic, names);
  }
}

function yearsOf({ dataset, order, days, placed }: Index): Years {
  const year = new Float64Array(placed);
  const coarse = new Uint8Array(placed);
  const whole = coarseness('year');
  let next = -Infinity;
  let current = -Infinity;
  for (let position = 0; position < placed; position += 1) {
    const best = float(days.best, position);
    if (best >= next) {
      current = civil(day(best)).year;
      next = endOf(best, current);
    }
    year[position] = current;
    const { date } = at(dataset.events, int(order, position));
    coarse[position] = date !== undefined && coarseness(date.precision) >= whole ? 1 : 0;
  }
  return { year, coarse };
}

/** The first day after the year of a day: at most 366 days on, so it is looked for and not computed. */
function endOf(best: number, year: number): number {
  let end = best + 365;
  while (civil(day(end)).year > year) end -= 1;
  while (civil(day(end)).year <= year) end += 1;
  return end;
}

function byYear({ size, placed }: Index, { year, coarse }: Years): ListOrder {
  const positions = Int32Array.from({ length: size }, (_, position) => position);
  for (let from = 0; from < placed;) {
    let to = from + 1;
    while (to < placed && float(year, to) === float(year, from)) to += 1;
    closeYear(positions.subarray(from, to), coarse);
    from = to;
  }
  return { positions, stated: placed };
}

/** Moves what is known to no more than the year behind the rest, both in their order. */
function closeYear(year: Int32Array, coarse: Uint8Array): void {
  const last = year.filter((position) => at(coarse, position) === 1);
  if (last.length === 0) return;
  year.set(year.filter((position) => at(coarse, position) === 0));
  year.set(last, year.length - last.length);
}

/** By how many values each event has. */
function counted({ starts }: Relation): ListOrder {
  return ordered(
    Int32Array.from(
      { length: starts.length - 1 },
      (_, position) => int(starts, position + 1) - int(starts, position),
    ),
  );
}

/** By the name of the first value. */
function byValue(facet: Facet, names: Names): ListOrder {
  const ranks = names.ranks(facet);
  const { starts, codes } = facet.own;
  return ordered(
    Int32Array.from({ length: starts.length - 1 }, (_, position) => {
      const first = int(starts, position);
      return first === int(starts, position + 1) ? -1 : int(ranks, int(codes, first));
    }),
  );
}

/** Positions by rank, equal ones in their order, those of rank -1 last. Counts instead of comparing: linear. */
function ordered(ranks: Int32Array): ListOrder {
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  const heads = new Int32Array(most + 3);
  const slot = (rank: number) => (rank < 0 ? most + 1 : rank);
  for (const rank of ranks) heads[slot(rank) + 1] = int(heads, slot(rank) + 1) + 1;
  for (let i = 0; i < most + 2; i += 1) heads[i + 1] = int(heads, i + 1) + int(heads, i);
  const stated = int(heads, most + 1);
  const positions = new Int32Array(ranks.length);
  for (let position = 0; position < ranks.length; position += 1) {
    const place = slot(int(ranks, position));
    positions[int(heads, place)] = position;
    heads[place] = int(heads, place) + 1;
  }
  return { positions, stated };
}

/** By the folded title, then as written, then by date; without a title last. */
function byTitle({ dataset, order, size }: Index, languages: readonly string[]): ListOrder {
  const written: string[] = [];
  const folded: string[] = [];
  const starts = new Float64Array(size);
  for (let position = 0; position < size; position += 1) {
    const title = pick(at(dataset.events, int(order, position)).title, languages).value;
    const plain = fold(title);
    written.push(title);
    folded.push(plain);
    starts[position] = startOf(plain, title);
  }
  const positions = Int32Array.from({ length: size }, (_, position) => position).sort(
    (a, b) =>
      float(starts, a) - float(starts, b) ||
      compare(at(folded, a), at(folded, b)) ||
      compare(at(written, a), at(written, b)) ||
      a - b,
  );
  return { positions, stated: written.filter((title) => title !== '').length };
}

/** The first three letters as one number: most titles are told apart by it, many times faster than by comparing strings. */
function startOf(plain: string, title: string): number {
  if (title === '') return Number.MAX_VALUE;
  const letter = (i: number) => (i < plain.length ? plain.charCodeAt(i) + 1 : 0);
  return (letter(0) * 65_537 + letter(1)) * 65_537 + letter(2);
}
