import type { Organization } from '#domain/organization.ts';
import { nameKeys, speakerKey } from './backlinks.ts';
import { functionsOf } from './functions.ts';
import { LIMIT } from './limits.ts';
import { markOf } from './mark.ts';
import { labelOf } from './records.ts';
import type { Refs } from './refs.ts';
import { othersAt, participationsOf, presenceCounts, type Party } from './party.ts';
import { total } from './relation.ts';
import { representatives } from './representatives.ts';
import type { EntityDetail, EntityEvent, QuoteDetail, Ref } from './result.ts';
import { childrenOf, facetTally, institutionsOf, placesOf, rolesOf } from './tallies.ts';
import { companions, together } from './together.ts';

/** The page of a person or institution. */
export function entityDetail(of: Refs, party: Party): EntityDetail {
  const { kind, id, positions } = party;
  const person = kind === 'person' ? of.person(id) : undefined;
  const organization = kind === 'organization' ? of.organization(id) : undefined;
  return {
    kind,
    id,
    person,
    organization,
    label: labelOf(of, kind, id) ?? id,
    kindLabel: of.term('organizationKinds', organization?.kind),
    counts: countsOf(of, party),
    events: eventsOf(of, party),
    together: togetherOf(of, party),
    functions: person === undefined ? [] : functionsOf(of, party, person),
    roles: rolesOf(of, party),
    topics: facetTally(of, party, 'topic'),
    places: placesOf(of, party),
    withoutPlace: positions.filter((position) => of.event(position).place === undefined).length,
    institutions: institutionsOf(of, party),
    quotes: quotesOf(of, party),
    depictedIn: of.briefs(kind === 'person' ? (of.links().depicted.get(id) ?? []).slice(0, LIMIT) : []),
    ...institutionPart(of, party, organization),
    namesakes: namesakesOf(of, party),
  };
}

function countsOf(of: Refs, party: Party): EntityDetail['counts'] {
  const { below, branches } = of.index.facets[party.kind];
  const branch = below !== undefined && branches[party.code] === 1;
  return {
    events: party.positions.length,
    ...presenceCounts(of, party),
    below: branch ? total(below, party.code) : undefined,
  };
}

function eventsOf(of: Refs, party: Party): readonly EntityEvent[] {
  return Array.from(party.positions.subarray(0, LIMIT), (position, i) => ({
    event: of.brief(position),
    mark: markOf(of, position, i + 1),
    present: party.present.has(position),
    participations: participationsOf(of, party, position).map(of.participant),
    others: othersAt(of, party, position).map(of.participant),
  }));
}

function togetherOf(of: Refs, { kind: side, id, code }: Party): EntityDetail['together'] {
  const persons = companions(of, { side, id, code }, 'person');
  const organizations = companions(of, { side, id, code }, 'organization');
  return {
    persons: together(of, 'person', persons),
    personTotal: persons.size,
    organizations: together(of, 'organization', organizations),
    organizationTotal: organizations.size,
  };
}

function quotesOf(of: Refs, { kind, id }: Party): readonly QuoteDetail[] {
  return (of.links().quotes.get(speakerKey(kind, id)) ?? []).slice(0, LIMIT).map(({ position, quote }) => ({
    event: of.brief(position),
    quote,
    speaker: of.ref(kind, id),
    source: quote.source === undefined ? undefined : of.source(quote.source),
  }));
}

type InstitutionPart = Pick<
  EntityDetail,
  'parent' | 'successor' | 'predecessors' | 'children' | 'seat' | 'representatives'
>;

function institutionPart(of: Refs, party: Party, organization: Organization | undefined): InstitutionPart {
  if (organization === undefined) {
    return {
      parent: undefined,
      successor: undefined,
      predecessors: [],
      children: [],
      seat: undefined,
      representatives: [],
    };
  }
  const { id, parent, successor, place } = organization;
  const { predecessors, children } = of.links();
  return {
    parent: of.maybe('organization', parent),
    successor: of.maybe('organization', successor),
    predecessors: (predecessors.get(id) ?? [])
      .slice(0, LIMIT)
      .map((before) => of.ref('organization', before)),
    children: childrenOf(of, children.get(id) ?? []),
    seat: of.maybe('place', place),
    representatives: representatives(of, party),
  };
}

function namesakesOf(of: Refs, { kind, id }: Party): readonly Ref[] {
  const { persons, organizations } = of.links();
  const bearers = kind === 'person' ? persons : organizations;
  const ids = new Set(nameKeys(labelOf(of, kind, id) ?? '').flatMap((key) => bearers.get(key) ?? []));
  ids.delete(id);
  return [...ids].slice(0, LIMIT).map((other) => of.ref(kind, other));
}
