import type { Participation } from '#domain/participation.ts';
import { isPresent, type Presence } from '#domain/presence.ts';
import type { ParticipantDetail } from '#engine/result.ts';

/** The order of this list is the order of the page. */
const GROUPS = ['present', 'online', 'institutions', 'quoted', 'mentioned', 'announced', 'unknown'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface Group {
  readonly name: GroupName;
  /** Whether the record attests that these were there. */
  readonly attested: boolean;
  readonly participants: readonly ParticipantDetail[];
}

/** Who took part, by what the record says about having been there; groups without anybody are left out. */
export function groupsOf(stated: readonly ParticipantDetail[]): readonly Group[] {
  const participants = atBest(stated);
  return GROUPS.map((name) => ({
    name,
    attested: name === 'present' || name === 'online' || name === 'institutions',
    participants: participants.filter((participant) => groupOf(participant) === name),
  })).filter((group) => group.participants.length > 0);
}

/**
 * A record may name somebody twice, as a guest who was there and as a voice that is quoted. Whoever is attested once was there:
 * each of the lines says so, and nobody stands both under "present" and under "not documented".
 */
function atBest(participants: readonly ParticipantDetail[]): readonly ParticipantDetail[] {
  const best = new Map<string, Presence>();
  for (const { participation } of participants) {
    const key = keyOf(participation);
    const known = best.get(key);
    if (known === undefined || STRENGTH.indexOf(participation.presence) < STRENGTH.indexOf(known))
      best.set(key, participation.presence);
  }
  return participants.map((participant) => ({
    ...participant,
    participation: {
      ...participant.participation,
      presence: best.get(keyOf(participant.participation)) ?? participant.participation.presence,
    },
  }));
}

const STRENGTH: readonly Presence[] = ['attended', 'online', 'quoted', 'mentioned', 'announced', 'unknown'];

function keyOf({ who }: Participation): string {
  return `${who.kind} ${who.id}`;
}

/** Persons attested as present, on the spot or online. */
export function presentPersons(participants: readonly ParticipantDetail[]): readonly ParticipantDetail[] {
  const found = new Map<string, ParticipantDetail>();
  for (const participant of participants) {
    const { who, presence } = participant.participation;
    if (who.kind === 'person' && isPresent(presence) && !found.has(who.id)) found.set(who.id, participant);
  }
  return [...found.values()];
}

function groupOf({ participation }: ParticipantDetail): GroupName {
  const { who, presence } = participation;
  if (isPresent(presence) && who.kind === 'organization') return 'institutions';
  return NAMES[presence];
}

const NAMES: { readonly [P in Presence]: GroupName } = {
  attended: 'present',
  online: 'online',
  quoted: 'quoted',
  mentioned: 'mentioned',
  announced: 'announced',
  unknown: 'unknown',
};
