import { bestDay } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import type { Lane, Mark, Timeline } from '#engine/result.ts';
import { move, type Place } from '#scene/move.ts';
import type { Direction } from './keys.ts';
import type { Span } from './span.ts';

/** Where the moving focus stands, with its mark. An event may lie in several lanes. */
export interface Found extends Place {
  readonly mark: Mark;
  /** Middle of its best day. */
  readonly at: number;
}

export function find(lanes: readonly Lane[], place: Place | undefined): Found | undefined {
  if (place === undefined) return undefined;
  const lane = lanes.find((candidate) => candidate.id === place.lane);
  return lane === undefined ? undefined : all(lane).find((found) => found.event === place.event);
}

/** Where Tab enters: the selected event or, without one in view, the mark nearest the middle of the window. */
export function entry(lanes: readonly Lane[], span: Span, selected: EventId | undefined): Found | undefined {
  const marks = lanes.flatMap(all);
  const inView = marks.filter((mark) => isIn(mark, span));
  const chosen = inView.find((mark) => mark.event === selected);
  return chosen ?? nearest(inView.length > 0 ? inView : marks, middle(span));
}

/** Left and right along the lane, beyond the window too; up and down to the next lane, nearest in time. Undefined: nothing further. */
export function step(timeline: Timeline, from: Found, to: Direction): Found | undefined {
  return find(timeline.lanes, move(timeline, from, to));
}

export interface Edge {
  readonly of: 'window' | 'whole';
  readonly to: 'first' | 'last';
  readonly span: Span;
}

/** First or last of the lane in the window, or of everything. */
export function edge(lanes: readonly Lane[], from: Found, { of, to, span }: Edge): Found | undefined {
  const lane = lanes.find((candidate) => candidate.id === from.lane);
  const marks =
    of === 'whole'
      ? byTime(lanes.flatMap(all))
      : lane === undefined
        ? []
        : all(lane).filter((found) => isIn(found, span));
  return to === 'first' ? marks[0] : marks.at(-1);
}

/** Where the focus stands after the window moved: it stays if still in view, else goes to the nearest in its lane, else anywhere in view. */
export function kept(lanes: readonly Lane[], from: Found | undefined, span: Span): Found | undefined {
  if (from !== undefined && isIn(from, span)) return find(lanes, from) ?? entry(lanes, span, undefined);
  const lane = lanes.find((candidate) => candidate.id === from?.lane);
  const row = lane === undefined ? [] : all(lane).filter((found) => isIn(found, span));
  return nearest(row, middle(span)) ?? entry(lanes, span, undefined);
}

export function isIn({ at }: { readonly at: number }, span: Span): boolean {
  return at >= span.first && at <= span.last;
}

/** In time; same day: as the engine orders them. Marks without a place in time are not on the canvas. Remembered as long as the lane is. */
function all(lane: Lane): readonly Found[] {
  const known = rows.get(lane) ?? placed(lane);
  rows.set(lane, known);
  return known;
}

const rows = new WeakMap<Lane, readonly Found[]>();

function placed(lane: Lane): readonly Found[] {
  return lane.marks.flatMap((mark) => {
    const day = bestDay(mark.date);
    return day === undefined ? [] : [{ lane: lane.id, event: mark.event, mark, at: day + 0.5 }];
  });
}

function byTime(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => a.at - b.at || a.mark.position - b.mark.position);
}

function nearest(found: readonly Found[], at: number): Found | undefined {
  let best: Found | undefined;
  for (const one of found) {
    if (best === undefined || Math.abs(one.at - at) < Math.abs(best.at - at)) best = one;
  }
  return best;
}

function middle(span: Span): number {
  return (span.first + span.last) / 2;
}
