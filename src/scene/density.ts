import { at } from '#base/column.ts';
import type { Lane, Timeline } from '#engine/result.ts';
import type { Metrics } from './metrics.ts';
import { xOf, type Stretch } from './scale.ts';
import type { Ink, Shape } from './shapes.ts';

/** Shades from the first filled step on; the last holds everything beyond. */
const SHADES: readonly Ink[] = ['q-3', 'q-4', 'q-5', 'q-6'];
/** A step is at least this wide, px. */
const LEAST = 2;

export interface Density {
  /** Events that fill the height of a lane once. */
  readonly capacity: number;
  /** Bins of the lanes that are drawn as one step. */
  readonly group: number;
  /** Days of a step, about. */
  readonly days: number;
}

export function densityHeight(sizes: Metrics): number {
  return sizes.densityArea + sizes.densityHead;
}

/** One scale for all dense lanes: a round number near the 90th percentile of what the steps hold. Undefined: no lane is dense. */
export function densityOf(timeline: Timeline, pxPerDay: number): Density | undefined {
  const dense = timeline.lanes.map((lane) => lane.steps).filter((steps) => steps !== undefined);
  const first = dense[0];
  const from = first?.edges[0];
  const to = first?.edges.at(-1);
  if (first === undefined || from === undefined || to === undefined || first.counts.length === 0) return undefined;
  const bin = (to - from) / first.counts.length;
  const group = Math.max(1, Math.ceil(LEAST / (bin * pxPerDay)));
  const sums: number[] = [];
  for (const { counts } of dense) for (let i = 0; i < counts.length; i += group) sums.push(sum(counts, i, group));
  return { capacity: capacity(sums), group, days: bin * group };
}

export interface Area {
  readonly lane: Lane;
  readonly density: Density;
  readonly stretch: Stretch;
  /** Foot of the area, and its height. Px. */
  readonly foot: number;
  readonly height: number;
}

/** A step area; what exceeds the lane is folded back to the foot in the next shade, up to three times. One rect per step and shade. */
export function densityShapes({ lane, density, stretch, foot, height }: Area): readonly Shape[] {
  const { steps } = lane;
  if (steps === undefined) return [];
  const shapes: Shape[] = [{ kind: 'line', x1: 0, y1: foot, x2: stretch.width, y2: foot, ink: 'rule-strong', width: 1 }];
  for (let i = 0; i < steps.counts.length; i += density.group) {
    const x1 = xOf(stretch, at(steps.edges, i));
    const x2 = xOf(stretch, at(steps.edges, Math.min(i + density.group, steps.counts.length)));
    if (x2 <= 0 || x1 >= stretch.width) continue;
    const share = sum(steps.counts, i, density.group) / density.capacity;
    for (const { ink, of } of folds(share)) shapes.push({ kind: 'rect', x: x1, y: foot - of * height, width: x2 - x1, height: of * height, ink });
  }
  return shapes;
}

/** At most two rects: the highest full shade, and on it the rest in the next one. */
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
