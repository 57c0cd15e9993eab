import type { UncertainDate } from './date.ts';
import type { EventId, OrganizationId, PersonId, SourceId } from './ids.ts';
import type { Text } from './text.ts';

export interface PersonName {
  readonly given: string | undefined;
  readonly family: string | undefined;
  readonly honorific: string | undefined;
  /** The whole name where the parts are not known. */
  readonly full: string | undefined;
}

/** A function held in an institution, with the events and sources that attest it. */
export interface Affiliation {
  readonly organization: OrganizationId | undefined;
  readonly role: Text | undefined;
  readonly start: UncertainDate | undefined;
  readonly end: UncertainDate | undefined;
  readonly attestedBy: readonly EventId[];
  readonly sources: readonly SourceId[];
}

export interface Person {
  readonly id: PersonId;
  /** True: referred to but not in the data set; stands in so that nothing is lost. */
  readonly placeholder: boolean;
  readonly name: PersonName;
  readonly description: Text | undefined;
  readonly affiliations: readonly Affiliation[];
  /** Addresses of the same person elsewhere, or the homepage; only what the link gate lets through becomes a link. */
  readonly links: readonly string[];
}

/** "Peter Altmaier"; the honorific is shown beside a name on the person's own page only. */
export function personLabel(name: PersonName): string {
  return name.full ?? [name.given, name.family].filter((part) => part !== undefined && part !== '').join(' ');
}
