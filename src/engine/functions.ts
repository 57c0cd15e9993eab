import { eventDate, type EventDate, type UncertainDate } from '#domain/date.ts';
import type { OrganizationId, SourceId } from '#domain/ids.ts';
import type { Affiliation, Person } from '#domain/person.ts';
import type { Text } from '#domain/text.ts';
import { LIMIT } from './limits.ts';
import { participationsOf, type Party } from './party.ts';
import type { Refs } from './refs.ts';
import { roleKey } from './role.ts';
import type { FunctionDetail } from './result.ts';

interface Held {
  readonly organization: OrganizationId | undefined;
  readonly role: Text | undefined;
  readonly stated: Affiliation | undefined;
  readonly events: Set<string>;
}

/**
 * Functions of a person: those stated with the person, in the order of the file, then those that only a participation
 * tells. Each with every event that attests it, by date.
 */
export function functionsOf(of: Refs, party: Party, person: Person): readonly FunctionDetail[] {
  const held = new Map<string, Held[]>();
  const all: Held[] = [];
  const hold = (organization: OrganizationId | undefined, role: Text | undefined, stated: Affiliation | undefined) => {
    const entry: Held = { organization, role, stated, events: new Set(stated?.attestedBy) };
    const key = keyOf(organization, role);
    held.set(key, [...(held.get(key) ?? []), entry]);
    all.push(entry);
    return entry;
  };
  for (const affiliation of person.affiliations) hold(affiliation.organization, affiliation.role, affiliation);
  for (const position of party.positions) {
    const { id } = of.event(position);
    for (const { affiliation, function: role } of participationsOf(of, party, position)) {
      if (affiliation === undefined && role === undefined) continue;
      const known = held.get(keyOf(affiliation, role)) ?? [hold(affiliation, role, undefined)];
      if (!known.some(({ events }) => events.has(id)) && known.length === 1) known[0]?.events.add(id);
    }
  }
  return all.slice(0, LIMIT).map((entry) => detail(of, entry));
}

function keyOf(organization: OrganizationId | undefined, role: Text | undefined): string {
  return JSON.stringify([organization ?? '', roleKey(role)]);
}

function detail(of: Refs, { organization, role, stated, events }: Held): FunctionDetail {
  return {
    organization: of.maybe('organization', organization),
    role,
    start: dateOf(stated?.start),
    end: dateOf(stated?.end),
    attestedBy: of.briefs(of.found(events).slice(0, LIMIT)),
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
