import { at, float, int } from '#base/column.ts';
import { bestDay, type EventDate } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import type { Days } from './columns.ts';

/** Places in the file by best day, then time of day (none first), then as in the file; without a day last, undated after all. */
export function orderByDay(events: readonly Event[]): Int32Array {
  const keys = new Float64Array(events.length);
  const clocks = new Int32Array(events.length);
  const order = new Int32Array(events.length);
  let sorted = true;
  let timed = false;
  for (let i = 0; i < events.length; i += 1) {
    const { date } = at(events, i);
    keys[i] = date === undefined ? Infinity : (bestDay(date) ?? Number.MAX_VALUE);
    clocks[i] = clock(date?.time);
    order[i] = i;
    timed ||= int(clocks, i) >= 0;
    sorted &&= i === 0 || float(keys, i - 1) <= float(keys, i);
  }
  if (sorted && !timed) return order;
  return order.sort((a, b) => compare(float(keys, a), float(keys, b)) || int(clocks, a) - int(clocks, b) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seconds since midnight of HH:MM or HH:MM:SS, -1 for none. */
function clock(time: string | undefined): number {
  if (time === undefined) return -1;
  const [hours, minutes, seconds] = time.split(':', 3).map((part) => Number.parseInt(part, 10));
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0) || 0;
}

export function buildDays(size: number, events: (position: number) => Event): { readonly days: Days; readonly placed: number; readonly dated: number } {
  const column = (unset: number) => new Float64Array(size).fill(unset);
  const days: Days = { best: column(Infinity), from: column(Infinity), to: column(-Infinity), latest: column(Infinity), earliest: column(-Infinity) };
  let placed = 0;
  let dated = 0;
  for (let position = 0; position < size; position += 1) {
    const { date } = events(position);
    if (date === undefined) continue;
    dated = position + 1;
    if (write(days, position, date)) placed = position + 1;
  }
  return { days, placed, dated };
}

/** Returns whether the event has a best day. */
function write(days: Days, position: number, date: EventDate): boolean {
  const best = bestDay(date);
  if (best !== undefined) days.best[position] = best;
  days.from[position] = date.start.earliest ?? -Infinity;
  days.to[position] = date.end.latest ?? Infinity;
  if (!date.qualified) {
    days.latest[position] = date.start.latest ?? Infinity;
    days.earliest[position] = date.end.earliest ?? -Infinity;
  }
  return best !== undefined;
}
