import { at, int } from '#base/column.ts';
import { lowerBound } from '#base/sorted.ts';
import { bestDay, type EventDate } from '#domain/date.ts';
import { civil, day, dayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { Bins } from './columns.ts';
import { countBetween, edgesBetween, floorTo, nextOf, UNITS, type Unit } from './units.ts';

/** At most about so many bins: one is then at least a few pixels wide. */
const MOST = 130;

type Events = (position: number) => Event;

/**
 * Where the overview counts each event: in the bin that certainly holds its start, else beside the year of its best day,
 * else (undated, or without any limit) in the one place at the end.
 */
export function buildBins(size: number, events: Events): Bins {
  const { unit, edges } = axis(reach(size, events), middle(size, events));
  const years = coarseYears(size, events, edges);
  const of = new Int32Array(size);
  const totals = new Int32Array(Math.max(0, edges.length - 1) + years.length + 1);
  const list = Float64Array.from(edges);
  const yearList = Float64Array.from(years);
  const bins = Math.max(0, edges.length - 1);
  for (let position = 0; position < size; position += 1) {
    const { date } = events(position);
    const bin = date === undefined ? -1 : binOf(date, list);
    const place = bin >= 0 ? bin : bins + coarsePlace(date, yearList);
    of[position] = place;
    totals[place] = int(totals, place) + 1;
  }
  return { unit, edges, years, of, totals };
}

/** Index of the bin that holds all of what the start may be, or -1. */
function binOf({ start: { earliest, latest } }: EventDate, edges: Float64Array): number {
  if (earliest === undefined || latest === undefined) return -1;
  const bin = lowerBound(edges, earliest + 1) - 1;
  return bin >= 0 && bin < edges.length - 1 && latest < at(edges, bin + 1) ? bin : -1;
}

function coarsePlace(date: EventDate | undefined, years: Float64Array): number {
  const best = date === undefined ? undefined : bestDay(date);
  return best === undefined ? years.length : lowerBound(years, yearOf(best) + 1) - 1;
}

/** At most so many years stand beside the bins; with more, they are rounded down to tens, hundreds, thousands. */
const MOST_YEARS = 200;

function coarseYears(size: number, events: Events, edges: readonly Day[]): readonly Day[] {
  const list = Float64Array.from(edges);
  let years = new Set<number>();
  for (let position = 0; position < size; position += 1) {
    const { date } = events(position);
    const best = date === undefined ? undefined : bestDay(date);
    if (date !== undefined && best !== undefined && binOf(date, list) < 0) years.add(civil(best).year);
  }
  for (let step = 10; years.size > MOST_YEARS; step *= 10) {
    years = new Set([...years].map((year) => Math.floor(year / step) * step));
  }
  return [...years].sort((a, b) => a - b).map((year) => dayOf(year, 1, 1));
}

function yearOf(of: Day): Day {
  return dayOf(civil(of).year, 1, 1);
}

interface Reach {
  readonly first: Day;
  readonly last: Day;
}

/** The first and last day that any event is known to touch. */
function reach(size: number, events: Events): Reach | undefined {
  let first: Day | undefined;
  let last: Day | undefined;
  for (let position = 0; position < size; position += 1) {
    const { date } = events(position);
    if (date === undefined) continue;
    for (const side of [date.start.earliest, date.start.latest, date.end.earliest, date.end.latest]) {
      if (side === undefined) continue;
      if (first === undefined || side < first) first = side;
      if (last === undefined || side > last) last = side;
    }
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The best day in the middle of all. */
function middle(size: number, events: Events): Day | undefined {
  for (let position = size >>> 1; position >= 0 && position < size; position -= 1) {
    const { date } = events(position);
    const best = date === undefined ? undefined : bestDay(date);
    if (best !== undefined) return best;
  }
  return undefined;
}

function axis(all: Reach | undefined, center: Day | undefined): { readonly unit: Unit; readonly edges: readonly Day[] } {
  if (all === undefined) return { unit: 'year', edges: [] };
  for (const unit of UNITS) {
    const { first, last } = padded(unit, all);
    if (countBetween(unit, first, last) <= MOST) return { unit, edges: edgesBetween(unit, first, last) };
  }
  return { unit: 'century', edges: aroundOf(all, center ?? all.first) };
}

/** More than 130 centuries: the ones around the middle; what lies outside is counted by its year. */
function aroundOf({ first, last }: Reach, center: Day): readonly Day[] {
  const half = (MOST / 2) * 36525;
  return edgesBetween('century', day(Math.max(first, center - half)), day(Math.min(last, center + half)));
}

/** Whole years under months and quarters, whole months under days: an axis begins and ends where readers expect it. */
function padded(unit: Unit, { first, last }: Reach): Reach {
  const outer = unit === 'day' ? 'month' : unit === 'month' || unit === 'quarter' ? 'year' : unit;
  const end = nextOf(outer, floorTo(outer, last));
  return { first: floorTo(outer, first), last: day(end - 1) };
}
