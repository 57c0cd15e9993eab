import { at } from '#base/column.ts';
import { bestDay } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import type { Lane, Mark, Timeline } from '#engine/result.ts';

/** Where the moving focus stands. An event may be in several lanes. */
export interface Place {
  readonly lane: string;
  readonly event: EventId;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/**
 * The next stand of the focus: left and right by time within the lane, up and down to the nearest in time of the next
 * lane that has marks, home and end within the lane. From nowhere (or from what is gone): the first mark of all.
 * Undefined: there is nothing further. Works on the whole timeline, so the window has to follow.
 */
export function move(timeline: Timeline, from: Place | undefined, direction: Direction): Place | undefined {
  const stand = from === undefined ? undefined : find(timeline, from);
  if (stand === undefined) return first(timeline);
  const { lane, index } = stand;
  const { marks } = at(timeline.lanes, lane);
  switch (direction) {
    case 'left':
      return place(at(timeline.lanes, lane), marks[index - 1]);
    case 'right':
      return place(at(timeline.lanes, lane), marks[index + 1]);
    case 'home':
      return index === 0 ? undefined : place(at(timeline.lanes, lane), marks[0]);
    case 'end':
      return index === marks.length - 1 ? undefined : place(at(timeline.lanes, lane), marks.at(-1));
    case 'up':
    case 'down':
      return across(timeline, lane, { day: dayOf(at(marks, index)), by: direction === 'up' ? -1 : 1 });
  }
}

/** The first stand of an event, for a focus that comes from outside. */
export function standOf(timeline: Timeline, event: EventId): Place | undefined {
  for (const lane of timeline.lanes)
    if (lane.marks.some((mark) => mark.event === event)) return { lane: lane.id, event };
  return undefined;
}

function find(
  timeline: Timeline,
  { lane: id, event }: Place,
): { readonly lane: number; readonly index: number } | undefined {
  const lane = timeline.lanes.findIndex((one) => one.id === id);
  const index = timeline.lanes[lane]?.marks.findIndex((mark) => mark.event === event);
  return index === undefined || index < 0 ? undefined : { lane, index };
}

function first(timeline: Timeline): Place | undefined {
  const lane = timeline.lanes.find(({ marks }) => marks.length > 0);
  return lane === undefined ? undefined : place(lane, lane.marks[0]);
}

function across(
  timeline: Timeline,
  from: number,
  { day, by }: { readonly day: number; readonly by: -1 | 1 },
): Place | undefined {
  for (let i = from + by; i >= 0 && i < timeline.lanes.length; i += by) {
    const lane = at(timeline.lanes, i);
    if (lane.marks.length > 0) return place(lane, nearest(lane.marks, day));
  }
  return undefined;
}

function nearest(marks: readonly Mark[], day: number): Mark | undefined {
  let best: Mark | undefined;
  let distance = Infinity;
  for (const mark of marks) {
    const away = Math.abs(dayOf(mark) - day);
    if (away < distance) [best, distance] = [mark, away];
  }
  return best;
}

/** Marks without a place in time are at no distance from anything. */
function dayOf(mark: Mark): number {
  return bestDay(mark.date) ?? Infinity;
}

function place(lane: Lane, mark: Mark | undefined): Place | undefined {
  return mark === undefined ? undefined : { lane: lane.id, event: mark.event };
}
