import type { EventDate } from '#domain/date.ts';
import type { EntityEvent, EventBrief } from '#engine/result.ts';

export interface Around {
  readonly before: EventBrief | undefined;
  readonly after: EventBrief | undefined;
}

/**
 * The nearest events, before and after a date, at which somebody was present. Only those that certainly lie on the
 * other side: within a day, or where dates overlap, the order is not known. `events` by date.
 */
export function around(events: readonly EntityEvent[], date: EventDate | undefined): Around {
  const present = events.filter((entry) => entry.present).map((entry) => entry.event);
  return {
    before: present.findLast((event) => isBefore(event.date, date)),
    after: present.find((event) => isBefore(date, event.date)),
  };
}

function isBefore(a: EventDate | undefined, b: EventDate | undefined): boolean {
  const last = a?.end.latest;
  const first = b?.start.earliest;
  return last !== undefined && first !== undefined && last < first;
}
