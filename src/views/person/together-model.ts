import type { EntityDetail, EntityEvent } from '#engine/result.ts';

/** Events with at most so many persons present count as small. */
const SMALL = 10;

export interface Company {
  readonly persons: number;
  /** Somebody was present together with this person more than once. */
  readonly recurring: boolean;
  /** Events that count in together: those shared with somebody. Whole trips are not counted beside their parts. */
  readonly events: readonly EntityEvent[];
  readonly small: number;
}

export function companyOf({ together, events }: EntityDetail): Company {
  const shared = new Set<string>();
  for (const { events: common } of together.persons) for (const { id } of common) shared.add(id);
  const counted = events.filter(({ event }) => shared.has(event.id));
  return {
    persons: together.personTotal,
    recurring: together.persons.some(({ count }) => count > 1),
    events: counted,
    small: counted.filter(({ event }) => event.present <= SMALL).length,
  };
}
