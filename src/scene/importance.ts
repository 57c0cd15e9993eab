import { at } from '#base/column.ts';
import type { Lane, Mark, Timeline } from '#engine/result.ts';
import { figureOf, type Figure } from './figure.ts';

/** A mark that has a place in time. */
export interface Item {
  readonly mark: Mark;
  readonly figure: Figure;
  /** Among the top third by importance: weight 600. */
  readonly strong: boolean;
}

export interface Ranked {
  readonly lane: Lane;
  /** By best day, as the lane has them. */
  readonly items: readonly Item[];
  /** Indexes into `items` in the order in which labels are placed: importance, then date. */
  readonly order: readonly number[];
}

/** The marks of every lane, ranked. Costs n log n once per timeline; asked again it is at hand. */
export function rank(timeline: Timeline): readonly Ranked[] {
  const known = cache.get(timeline);
  if (known !== undefined) return known;
  const threshold = strongFrom(timeline);
  const ranked = timeline.lanes.map((lane) => rankLane(lane, threshold));
  cache.set(timeline, ranked);
  return ranked;
}

const cache = new WeakMap<Timeline, readonly Ranked[]>();

function rankLane(lane: Lane, threshold: number): Ranked {
  const items: Item[] = [];
  for (const mark of lane.marks) {
    const figure = figureOf(mark);
    if (figure !== undefined) items.push({ mark, figure, strong: mark.importance > threshold });
  }
  const order = items.map((_, index) => index);
  order.sort((a, b) => at(items, b).mark.importance - at(items, a).mark.importance || a - b);
  return { lane, items, order };
}

/** At most a third of the events lie above it. An event in several lanes counts once. */
function strongFrom(timeline: Timeline): number {
  const byEvent = new Map<string, number>();
  for (const lane of timeline.lanes) for (const mark of lane.marks) byEvent.set(mark.event, mark.importance);
  const sorted = Float64Array.from(byEvent.values()).sort();
  const index = sorted.length - 1 - Math.floor(sorted.length / 3);
  return sorted[index] ?? Infinity;
}
