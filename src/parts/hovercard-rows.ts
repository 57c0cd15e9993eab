import type { Presence } from '#domain/presence.ts';
import type { EventDetail, ParticipantDetail, Ref } from '#engine/result.ts';

/** One person (or institution) of an event with all roles stated, under the presence that the record attests best. */
export interface Attendee {
  readonly who: Ref;
  readonly presence: Presence;
  readonly roles: readonly string[];
}

export interface Group {
  readonly presence: Presence;
  readonly shown: readonly Attendee[];
  readonly more: number;
}

/** From attested to merely named; a person who took part in two ways stands where most is attested. */
const ORDER: readonly Presence[] = ['attended', 'online', 'quoted', 'mentioned', 'announced', 'unknown'];
const SHOWN = 4;

/** Who is named, in groups by presence. Institutions only where no person is named. */
export function attendees(detail: EventDetail): readonly Group[] {
  const persons = detail.participants.filter((one) => one.who.kind === 'person');
  const everyone = merge(persons.length > 0 ? persons : detail.participants);
  return ORDER.flatMap((presence) => {
    const group = everyone.filter((one) => one.presence === presence);
    if (group.length === 0) return [];
    return [{ presence, shown: group.slice(0, SHOWN), more: Math.max(0, group.length - SHOWN) }];
  });
}

function merge(participants: readonly ParticipantDetail[]): readonly Attendee[] {
  const byId = new Map<string, Attendee>();
  for (const { who, participation } of participants) {
    const roles = participation.role === undefined ? [] : [participation.role];
    const key = `${who.kind} ${who.id}`;
    const before = byId.get(key);
    byId.set(key, {
      who,
      presence:
        before === undefined ? participation.presence : better(before.presence, participation.presence),
      roles: [...new Set([...(before?.roles ?? []), ...roles])],
    });
  }
  return [...byId.values()];
}

function better(a: Presence, b: Presence): Presence {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
