import { at, float, int } from '#base/column.ts';
import { lowerBound } from '#base/sorted.ts';
import { civil, day, dayOf, type Day } from '#domain/day.ts';
import type { Bins } from './columns.ts';
import type { Dates } from './encode.ts';
import { countBetween, edgesBetween, floorTo, nextOf, UNITS, type Unit } from './units.ts';

/** At most about so many bins: one is then at least a few pixels wide. */
const MOST = 130;

/** At most so many years stand beside the bins; with more, they are rounded down to tens, hundreds, thousands. */
const MOST_YEARS = 200;

/**
 * Where the overview counts each event: in the bin that certainly holds its start, else beside the year of its best day,
 * else (undated, or without any limit) in the one place at the end.
 */
export function buildBins(dates: Dates, order: Int32Array): Bins {
  const { unit, edges } = axis(dates, order);
  const list = Float64Array.from(edges);
  const inBins = Int32Array.from(order, (item) => binOf(dates, item, list));
  const years = coarseYears(dates, order, inBins);
  const yearList = Float64Array.from(years);
  const bins = Math.max(0, edges.length - 1);
  const totals = new Int32Array(bins + years.length + 1);
  const of = inBins.map((bin, position) => {
    const best = float(dates.best, int(order, position));
    const place =
      bin >= 0 ? bin : bins + (best === Infinity ? years.length : lowerBound(yearList, yearOf(best) + 1) - 1);
    totals[place] = int(totals, place) + 1;
    return place;
  });
  return { unit, edges, years, of, totals };
}

/** Index of the bin that holds all of what the start may be, or -1. */
function binOf({ dated, startEarliest, startLatest }: Dates, item: number, edges: Float64Array): number {
  const earliest = float(startEarliest, item);
  const latest = float(startLatest, item);
  if (at(dated, item) === 0 || earliest === -Infinity || latest === Infinity) return -1;
  const bin = lowerBound(edges, earliest + 1) - 1;
  return bin >= 0 && bin < edges.length - 1 && latest < float(edges, bin + 1) ? bin : -1;
}

function coarseYears({ best }: Dates, order: Int32Array, inBins: Int32Array): readonly Day[] {
  let years = new Set<number>();
  for (let position = 0; position < order.length; position += 1) {
    const of = float(best, int(order, position));
    if (int(inBins, position) < 0 && of !== Infinity) years.add(civil(day(of)).year);
  }
  for (let step = 10; years.size > MOST_YEARS; step *= 10) {
    years = new Set([...years].map((year) => Math.floor(year / step) * step));
  }
  return [...years].sort((a, b) => a - b).map((year) => dayOf(year, 1, 1));
}

function yearOf(of: number): Day {
  return dayOf(civil(day(of)).year, 1, 1);
}

interface Reach {
  readonly first: Day;
  readonly last: Day;
}

/** The first and last day that any event is known to touch. Undated events have no bounds. */
function reach({ startEarliest, startLatest, endEarliest, endLatest }: Dates): Reach | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const column of [startEarliest, startLatest, endEarliest, endLatest]) {
    for (const side of column) {
      if (!Number.isFinite(side)) continue;
      if (side < first) first = side;
      if (side > last) last = side;
    }
  }
  return first > last ? undefined : { first: day(first), last: day(last) };
}

function axis(dates: Dates, order: Int32Array): { readonly unit: Unit; readonly edges: readonly Day[] } {
  const all = reach(dates);
  if (all === undefined) return { unit: 'year', edges: [] };
  for (const unit of UNITS) {
    const { first, last } = padded(unit, all);
    if (countBetween(unit, first, last) <= MOST) return { unit, edges: edgesBetween(unit, first, last) };
  }
  return { unit: 'century', edges: aroundMiddle(all, dates, order) };
}

/** More than 130 centuries: the ones around the middle event; what lies outside is counted by its year. */
function aroundMiddle({ first, last }: Reach, { best }: Dates, order: Int32Array): readonly Day[] {
  const placed = order.filter((item) => float(best, item) !== Infinity);
  const center = placed.length === 0 ? first : float(best, int(placed, placed.length >>> 1));
  const half = (MOST / 2) * 36525;
  return edgesBetween('century', day(Math.max(first, center - half)), day(Math.min(last, center + half)));
}

/** Whole years under months and quarters, whole months under days: an axis begins and ends where readers expect it. */
function padded(unit: Unit, { first, last }: Reach): Reach {
  const outer = unit === 'day' ? 'month' : unit === 'month' || unit === 'quarter' ? 'year' : unit;
  const end = nextOf(outer, floorTo(outer, last));
  return { first: floorTo(outer, first), last: day(end - 1) };
}
