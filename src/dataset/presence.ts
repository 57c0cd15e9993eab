import type { Vocabularies } from '#domain/dataset.ts';
import type { EventRecord, MetadataRecord, ParticipantRecord } from '#domain/record.ts';
import type { Attests, Presence } from '#domain/presence.ts';
import { isPresent } from '#domain/presence.ts';
import { cut } from '#domain/log.ts';
import type { Entry, Spot } from './spot.ts';

/** How a data set says who was there. */
export interface PresenceLaw {
  readonly attests: Attests;
  /** Presence of a participation that states none. */
  readonly fallback: Presence;
  readonly excluding: ReadonlySet<string>;
}

/**
 * Presence is never assumed: without a default it is unknown, and a default that claims presence holds only where the
 * data set states that its events attest being together. One that does not state it attests publications, the least.
 */
export function presenceLaw(metadata: MetadataRecord, spot: Spot): PresenceLaw {
  const { attests, presenceDefault: stated = 'unknown' } = metadata;
  const believed = attests === 'together' || !isPresent(stated);
  if (!believed) spot.in('presenceDefault').warn('presence-default', { attests: attests ?? '', stated });
  return {
    attests: attests ?? 'publication',
    fallback: believed ? stated : 'unknown',
    excluding: new Set(metadata.rolesExcludingPresence),
  };
}

/** Presence by the law; a role that excludes presence outweighs everything that would claim it. */
export function presenceOf(of: ParticipantRecord, law: PresenceLaw, spot: Spot): Presence {
  const presence = of.presence ?? law.fallback;
  if (!isPresent(presence) || of.role === undefined || !law.excluding.has(of.role)) return presence;
  if (of.presence !== undefined)
    spot.in('presence').warn('presence-excluded', { role: of.role, stated: presence });
  return 'unknown';
}

export interface Roles {
  readonly vocabularies: Vocabularies;
  readonly events: readonly Entry<EventRecord>[];
}

/** Warns of excluding roles that nobody has and no list knows: a mistyped one would let its holders count as present. */
export function checkExcluding(metadata: MetadataRecord, { vocabularies, events }: Roles, spot: Spot): void {
  const listed = new Set(vocabularies.participantRoles.map((term) => term.id));
  const excluding = metadata.rolesExcludingPresence ?? [];
  if (excluding.every((role) => listed.has(role))) return;
  const held = new Set(events.flatMap(({ record }) => (record.participants ?? []).map(({ role }) => role)));
  excluding.forEach((role, i) => {
    if (!listed.has(role) && !held.has(role))
      spot
        .in('rolesExcludingPresence')
        .in(i)
        .warn('role-unused', { role: cut(role) });
  });
}
