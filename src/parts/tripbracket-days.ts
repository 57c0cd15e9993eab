import type { EventDate } from '#domain/date.ts';
import type { Day } from '#domain/day.ts';
import type { EventBrief } from '#engine/result.ts';

/** The stops of one day; stops whose day is not known stand together by what is known of them. */
export interface TripDay {
  readonly key: string;
  readonly day: Day | undefined;
  /** Of the first stop; undefined: undated. */
  readonly date: EventDate | undefined;
  readonly stops: readonly EventBrief[];
}

/** Days in order of the stops, undated ones last. */
export function daysOf(stops: readonly EventBrief[]): readonly TripDay[] {
  const groups = new Map<string, EventBrief[]>();
  for (const stop of stops) {
    const key = keyOf(stop.date);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stop]);
    else group.push(stop);
  }
  const days = [...groups].map(([key, inDay]) => ({
    key,
    day: dayOf(inDay[0]?.date),
    date: inDay[0]?.date,
    stops: inDay,
  }));
  return [...days.filter((day) => day.date !== undefined), ...days.filter((day) => day.date === undefined)];
}

/** Whether the record leaves open in which order the stops of some day came. */
export function isOrderOpen(days: readonly TripDay[]): boolean {
  return days.some((day) => day.stops.length > 1 && day.stops.some((stop) => stop.date?.time === undefined));
}

/** The one day an event is placed on, whether stated or inferred. */
export function dayOf(date: EventDate | undefined): Day | undefined {
  if (date === undefined || (date.precision !== 'day' && date.precision !== 'time')) return undefined;
  const { earliest, latest } = date.start;
  return earliest !== undefined && earliest === latest ? earliest : undefined;
}

function keyOf(date: EventDate | undefined): string {
  if (date === undefined) return 'undated';
  return String(dayOf(date) ?? date.written);
}
