import type { EntityDetail, EntityEvent } from '#engine/result.ts';

export interface Company {
  readonly persons: number;
  /** Somebody was present together with this person more than once. */
  readonly recurring: boolean;
  /** Events that count in together: those shared with somebody. Whole trips are not counted beside their parts. */
  readonly total: number;
  /** Of these, the ones with few persons present. */
  readonly small: number;
  /** Those of them that came with the answer, in order of time. */
  readonly events: readonly EntityEvent[];
}

export function companyOf({ together, events, shared: totals }: EntityDetail): Company {
  const shared = new Set<string>();
  for (const { events: common } of together.persons) for (const { id } of common) shared.add(id);
  return {
    persons: together.personTotal,
    recurring: together.persons.some(({ count }) => count > 1),
    total: totals.events,
    small: totals.small,
    events: events.filter(({ event }) => shared.has(event.id)),
  };
}
