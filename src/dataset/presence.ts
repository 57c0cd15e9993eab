import type { MetadataRecord, ParticipantRecord } from '#domain/record.ts';
import type { Attests, Presence } from '#domain/presence.ts';
import { isPresent } from '#domain/presence.ts';
import type { Spot } from './spot.ts';

/** How a data set says who was there. */
export interface PresenceLaw {
  readonly attests: Attests;
  /** Presence of a participation that states none. */
  readonly fallback: Presence;
  readonly excluding: ReadonlySet<string>;
}

/**
 * Presence is never assumed: without a default it is unknown, and a default that claims presence holds only where the
 * events attest being together. A data set that states neither attests publications, the least of all.
 */
export function presenceLaw(metadata: MetadataRecord, spot: Spot): PresenceLaw {
  const stated = metadata.presenceDefault ?? 'unknown';
  const attests = metadata.attests ?? (isPresent(stated) ? 'together' : 'publication');
  const believed = attests === 'together' || !isPresent(stated);
  if (!believed) spot.in('presenceDefault').warn('presence-default', { attests, stated });
  return {
    attests,
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
