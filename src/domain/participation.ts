import type { OrganizationId, PersonId } from './ids.ts';
import type { Presence } from './presence.ts';
import type { Text } from './text.ts';

/** Exactly one person or organization in one event, with what held at the time of this event. */
export interface Participation {
  readonly who:
    | { readonly kind: 'person'; readonly id: PersonId }
    | { readonly kind: 'organization'; readonly id: OrganizationId };
  /** Id in the vocabulary `participantRoles`; undefined: the source states none. */
  readonly role: string | undefined;
  /** The institution the person acted for at this event. */
  readonly affiliation: OrganizationId | undefined;
  readonly function: Text | undefined;
  readonly presence: Presence;
  /** Wall-clock time as written; orders within the day, never moves the day. */
  readonly time: string | undefined;
}
