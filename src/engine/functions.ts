import { eventDate, type EventDate, type UncertainDate } from '#domain/date.ts';
import type { OrganizationId, SourceId } from '#domain/ids.ts';
import type { Affiliation, Person } from '#domain/person.ts';
import type { Text } from '#domain/text.ts';
import { capped, LIMIT, type Capped } from './limits.ts';
import { participationsOf, type Party } from './party.ts';
import type { Refs } from './refs.ts';
import { roleKey } from './role.ts';
import type { FunctionDetail } from './result.ts';

/**
 * Functions of a person: those stated with the person, in the order of the file, then those that only a participation
 * tells. Each with every event that attests it, by date.
 */
export function functionsOf(of: Refs, party: Party, person: Person): Capped<FunctionDetail> {
  const held = new Held();
  for (const affiliation of person.affiliations) held.state(affiliation);
  for (const position of party.positions) {
    const { id } = of.event(position);
    for (const { affiliation, function: role } of participationsOf(of, party, position)) {
      if (affiliation !== undefined || role !== undefined) held.attest(affiliation, role, id);
    }
  }
  return capped(held.all, (entry) => detail(of, entry));
}

interface Entry {
  readonly organization: OrganizationId | undefined;
  readonly role: Text | undefined;
  readonly stated: Affiliation | undefined;
  readonly events: Set<string>;
}

class Held {
  readonly all: Entry[] = [];
  readonly #same = new Map<string, Entry[]>();

  state(stated: Affiliation): void {
    this.#hold({
      organization: stated.organization,
      role: stated.role,
      stated,
      events: new Set(stated.attestedBy),
    });
  }

  /** Of a function held twice, at different times, an event attests only the one that names it. */
  attest(organization: OrganizationId | undefined, role: Text | undefined, event: string): void {
    const same = this.#same.get(keyOf(organization, role));
    if (same === undefined) this.#hold({ organization, role, stated: undefined, events: new Set([event]) });
    else if (same.length === 1) same[0]?.events.add(event);
  }

  #hold(entry: Entry): void {
    const key = keyOf(entry.organization, entry.role);
    const same = this.#same.get(key);
    if (same === undefined) this.#same.set(key, [entry]);
    else same.push(entry);
    this.all.push(entry);
  }
}

function keyOf(organization: OrganizationId | undefined, role: Text | undefined): string {
  return JSON.stringify([organization ?? '', roleKey(role)]);
}

function detail(of: Refs, { organization, role, stated, events }: Entry): FunctionDetail {
  const attested = of.found(events);
  return {
    organization: of.maybe('organization', organization),
    role,
    start: dateOf(stated?.start),
    end: dateOf(stated?.end),
    attestedBy: of.briefs(attested.slice(0, LIMIT)),
    attestedTotal: attested.length,
    sources: sourcesOf(of, stated?.sources ?? []),
  };
}

function dateOf(date: UncertainDate | undefined): EventDate | undefined {
  return date === undefined ? undefined : eventDate(date, undefined);
}

function sourcesOf(of: Refs, ids: readonly SourceId[]): FunctionDetail['sources'] {
  return ids.flatMap((id) => {
    const source = of.source(id);
    return source === undefined ? [] : [source];
  });
}
