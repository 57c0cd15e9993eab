import { at } from '#base/column.ts';
import type { Timeline } from '#engine/result.ts';
import type { Item } from './importance.ts';
import type { Metrics } from './metrics.ts';
import { xOf, type Stretch } from './scale.ts';
import type { Ink, Shape } from './shapes.ts';

/** Events per stretch of days: counts[i] lie in [edges[i], edges[i + 1]). */
export interface Steps {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** One scale for all dense lanes. */
export interface Density {
  /** Events in one step that fill the height of a lane once. */
  readonly capacity: number;
  /** Days of a step. */
  readonly days: number;
}

/** Shades from the first filled step on; the last holds everything beyond. */
const SHADES: readonly Ink[] = ['q-3', 'q-4', 'q-5', 'q-6'];
/** A step is at least this wide, px. */
const LEAST = 2;

export function densityHeight(sizes: Metrics): number {
  return sizes.densityArea + sizes.densityHead;
}

/**
 * The step is the smallest that every dense lane has and that is wide enough to be seen; the capacity is a round
 * number near the 90th percentile of what the steps hold. Undefined: no lane is dense.
 */
export function densityOf(timeline: Timeline, pxPerDay: number): Density | undefined {
  const dense = timeline.lanes.flatMap(({ steps }) =>
    steps === undefined || steps.counts.length === 0 ? [] : [steps],
  );
  if (dense.length === 0) return undefined;
  const coarsest = dense.reduce((most, steps) => Math.max(most, binOf(steps)), 0);
  const days = coarsest * Math.max(1, Math.ceil(LEAST / (coarsest * pxPerDay)));
  const sums: number[] = [];
  for (const steps of dense) {
    const group = groupOf(steps, days);
    const rate = rateOf(steps, days);
    for (let i = 0; i < steps.counts.length; i += group) sums.push(sum(steps.counts, i, group) * rate);
  }
  return { capacity: capacity(sums), days };
}

/** Marks counted in steps of so many days. */
export function stepsOf(items: readonly Item[], days: number): Steps {
  const first = Math.floor((items[0]?.figure.at ?? 0) / days);
  const last = Math.floor((items.at(-1)?.figure.at ?? 0) / days);
  const counts = new Float64Array(last - first + 1);
  for (const { figure } of items) {
    const index = Math.floor(figure.at / days) - first;
    counts[index] = at(counts, index) + 1;
  }
  return {
    edges: Array.from({ length: counts.length + 1 }, (_, i) => (first + i) * days),
    counts: Array.from(counts),
  };
}

export interface Area {
  readonly steps: Steps;
  readonly density: Density;
  readonly stretch: Stretch;
  /** Foot of the area, and its height. Px. */
  readonly foot: number;
  readonly height: number;
}

/** A step area; what exceeds the lane is folded back to the foot in the next shade, up to three times. Two rects per step at most. */
export function densityShapes({ steps, density, stretch, foot, height }: Area): readonly Shape[] {
  const group = groupOf(steps, density.days);
  const rate = rateOf(steps, density.days);
  const shapes: Shape[] = [
    { kind: 'line', x1: 0, y1: foot, x2: stretch.width, y2: foot, ink: 'rule-strong', width: 1 },
  ];
  for (let i = 0; i < steps.counts.length; i += group) {
    const x1 = xOf(stretch, at(steps.edges, i));
    const x2 = xOf(stretch, at(steps.edges, Math.min(i + group, steps.counts.length)));
    if (x2 <= 0 || x1 >= stretch.width) continue;
    const share = (sum(steps.counts, i, group) * rate) / density.capacity;
    for (const { ink, of } of folds(share))
      shapes.push({ kind: 'rect', x: x1, y: foot - of * height, width: x2 - x1, height: of * height, ink });
  }
  return shapes;
}

/** The step of a dense lane that holds a day: what a click on it means, days [first, last), and its events. Undefined: outside. */
export function stepAt(
  steps: Steps,
  density: Density,
  day: number,
): { readonly first: number; readonly last: number; readonly count: number } | undefined {
  const group = groupOf(steps, density.days);
  const bin = steps.edges.findLastIndex((edge) => edge <= day);
  if (bin < 0 || bin >= steps.counts.length) return undefined;
  const from = bin - (bin % group);
  const to = Math.min(from + group, steps.counts.length);
  return { first: at(steps.edges, from), last: at(steps.edges, to), count: sum(steps.counts, from, group) };
}

/** Days of one bin, about: months differ. */
function binOf({ edges, counts }: Steps): number {
  return ((edges.at(-1) ?? 0) - (edges[0] ?? 0)) / counts.length;
}

/** Bins that are drawn as one step. */
function groupOf(steps: Steps, days: number): number {
  return Math.max(1, Math.round(days / binOf(steps)));
}

/** Lanes whose bins do not divide the step are drawn by what they would hold in one. 1 where they do. */
function rateOf(steps: Steps, days: number): number {
  return days / (groupOf(steps, days) * binOf(steps));
}

/** At most two: the highest full shade, and on it the rest in the next one. */
function folds(share: number): readonly { readonly ink: Ink; readonly of: number }[] {
  if (share <= 0) return [];
  const full = Math.min(Math.floor(share), SHADES.length);
  const found: { readonly ink: Ink; readonly of: number }[] = [];
  if (full > 0) found.push({ ink: at(SHADES, full - 1), of: 1 });
  if (full < SHADES.length && share > full) found.push({ ink: at(SHADES, full), of: share - full });
  return found;
}

function capacity(sums: readonly number[]): number {
  const filled = Float64Array.from(sums.filter((count) => count > 0)).sort();
  const high = filled[Math.floor(filled.length * 0.9)];
  return high === undefined ? 1 : round(high);
}

/** Up to the next 1, 2, 3, 4, 5, 6 or 8 times a power of ten: a number to say aloud. */
function round(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  const factor = [1, 2, 3, 4, 5, 6, 8, 10].find((of) => of * power >= count);
  return factor === undefined ? count : factor * power;
}

function sum(counts: readonly number[], from: number, group: number): number {
  let total = 0;
  for (let i = from; i < Math.min(from + group, counts.length); i += 1) total += at(counts, i);
  return total;
}
