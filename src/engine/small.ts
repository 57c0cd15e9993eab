import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';

/** Events with at most so many persons present count as small. */
const SMALL = 10;

/** Somebody is named as present, and no more than ten persons were, even if all whose presence is unknown came too. */
export function isSmall({ participations }: Event): boolean {
  const present = new Set<string>();
  const perhaps = new Set<string>();
  for (const { who, presence } of participations) {
    if (who.kind !== 'person') continue;
    if (isPresent(presence)) present.add(who.id);
    if (isPresent(presence) || presence === 'unknown') perhaps.add(who.id);
  }
  return present.size > 0 && perhaps.size <= SMALL;
}
