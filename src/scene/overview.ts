import { at } from '#base/column.ts';
import { civil, day, dayOf, type Day } from '#domain/day.ts';
import type { Overview } from '#engine/result.ts';
import { xOf, type Stretch } from './scale.ts';

export interface OverviewInput {
  readonly overview: Overview;
  /** The stretch of time that the whole width shows, fractional days; the same as "all" of the timeline. */
  readonly whole: { readonly first: number; readonly last: number };
  /** What the views show of it; undefined: all. */
  readonly window: { readonly first: number; readonly last: number } | undefined;
  /** Px: of the time area, and of the bars above the baseline. */
  readonly width: number;
  readonly height: number;
  readonly rootScale: number;
}

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Heights in px, from the baseline: all events, and those that the filters leave. */
  readonly all: number;
  readonly kept: number;
  /** Its middle lies within the brush. */
  readonly inside: boolean;
}

export interface OverviewYear {
  readonly x: number;
  readonly start: Day;
  /** Room for a label until the next year, px. */
  readonly room: number;
  /** Years thin out where there is no room for the label of each. */
  readonly labelled: boolean;
  /** Events known only to the year: in no bar. "+3" of all, and what the filters leave. */
  readonly coarse: { readonly all: number; readonly kept: number } | undefined;
}

export interface OverviewScene {
  readonly bars: readonly OverviewBar[];
  /** Y of the baseline: the height of the bars. */
  readonly baseline: number;
  /** Events of the highest bar. */
  readonly max: number;
  readonly years: readonly OverviewYear[];
  readonly brush: { readonly x1: number; readonly x2: number };
  /** Heights of the bar of undated events at the left edge; undefined: there are none. */
  readonly undated: { readonly all: number; readonly kept: number } | undefined;
}

/** A bar that stands for anything is seen, px. */
const LEAST = 2;
const YEAR_ROOM = 46;

/** Histogram of the whole data set with the brush. Bars narrower than 3 px are drawn together. Costs n for n bins. */
export function arrangeOverview(input: OverviewInput): OverviewScene {
  const { overview, whole, width, height } = input;
  const stretch = { ...whole, width };
  const { first, last } = input.window ?? whole;
  const brush = { x1: clamp(xOf(stretch, first), width), x2: clamp(xOf(stretch, last), width) };
  const bins = grouped(overview, stretch);
  const max = bins.reduce((most, bin) => Math.max(most, bin.all), 0);
  const tall = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / max) * height));
  const bars = bins.map(({ from, to, all, kept }) => {
    const x = xOf(stretch, from);
    const wide = xOf(stretch, to) - x;
    const middle = x + wide / 2;
    return {
      x,
      width: Math.max(1, wide - GAP),
      all: tall(all),
      kept: tall(kept),
      inside: middle >= brush.x1 && middle <= brush.x2,
    };
  });
  const { undated } = overview;
  const side =
    undated.all === 0
      ? undefined
      : { all: Math.min(height, tall(undated.all)), kept: Math.min(height, tall(undated.kept)) };
  return { bars, baseline: height, max, years: yearsOf(input, stretch), brush, undated: side };
}

/** Paper between bars, px. */
const GAP = 1;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly all: number;
  readonly kept: number;
}

function grouped(overview: Overview, stretch: Stretch): readonly Bin[] {
  const count = overview.all.length;
  const first = overview.edges[0];
  const last = overview.edges.at(-1);
  if (first === undefined || last === undefined || count === 0) return [];
  const each = (xOf(stretch, last) - xOf(stretch, first)) / count;
  const size = Math.max(1, Math.ceil(LEAST_BIN / each));
  const bins: Bin[] = [];
  for (let i = 0; i < count; i += size) {
    const end = Math.min(count, i + size);
    bins.push({
      from: at(overview.edges, i),
      to: at(overview.edges, end),
      all: sum(overview.all, i, end),
      kept: sum(overview.kept, i, end),
    });
  }
  return bins;
}

const LEAST_BIN = 3;

function yearsOf({ overview, whole, rootScale }: OverviewInput, stretch: Stretch): readonly OverviewYear[] {
  const coarse = new Map(overview.coarse.map(({ start, all, kept }) => [civil(start).year, { all, kept }]));
  const from = civil(day(Math.ceil(whole.first))).year;
  const to = civil(day(Math.floor(whole.last))).year;
  const each = stretch.width / Math.max(1, to - from + 1);
  const every = nice(Math.ceil((YEAR_ROOM * rootScale) / each));
  const step = every > 20 ? every / 10 : 1;
  const years: OverviewYear[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const start = dayOf(year, 1, 1);
    const x = xOf(stretch, start);
    if (x < -1 || x > stretch.width - 1) continue;
    years.push({
      x,
      start,
      room: xOf(stretch, dayOf(year + every, 1, 1)) - x,
      labelled: year % every === 0,
      coarse: every === 1 ? coarse.get(year) : undefined,
    });
  }
  return years;
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function nice(least: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((of) => of * power >= least);
    if (found !== undefined) return found * power;
  }
}

function sum(counts: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i += 1) total += at(counts, i);
  return total;
}

function clamp(x: number, width: number): number {
  return Math.max(0, Math.min(width, x));
}
