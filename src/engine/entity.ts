import type { Organization } from '#domain/organization.ts';
import type { Person } from '#domain/person.ts';
import { nameKeys, speakerKey, type Backlinks } from './backlinks.ts';
import { functionsOf } from './functions.ts';
import type { Names } from './labels.ts';
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
export function entityDetail(of: Refs, links: Backlinks, party: Party, names: Names): EntityDetail {
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
    events: Array.from(positions.subarray(0, LIMIT), (position, i) => eventOf(of, party, position, i + 1)),
    together: togetherOf(of, party, names),
    functions: person === undefined ? [] : functionsOf(of, party, person),
    roles: rolesOf(of, party),
    topics: facetTally(of, party, 'topic', names),
    places: placesOf(of, party, names),
    withoutPlace: positions.filter((position) => of.event(position).place === undefined).length,
    institutions: institutionsOf(of, party, names),
    quotes: quotesOf(of, links, party),
    depictedIn: of.briefs(kind === 'person' ? (links.depicted.get(id) ?? []).slice(0, LIMIT) : []),
    ...institutionPart(of, { links, party, organization, names }),
    namesakes: namesakesOf(of, links, party, person ?? organization),
  };
}

function countsOf(of: Refs, party: Party): EntityDetail['counts'] {
  const { present, quoted, mentioned, announced, unknown } = presenceCounts(of, party);
  const { below, branches } = of.index.facets[party.kind];
  const branch = below !== undefined && branches[party.code] === 1;
  return {
    events: party.positions.length,
    present,
    quoted,
    mentioned,
    announced,
    unknown,
    below: branch ? total(below, party.code) : undefined,
  };
}

function eventOf(of: Refs, party: Party, position: number, place: number): EntityEvent {
  return {
    event: of.brief(position),
    mark: markOf(of, position, place),
    present: party.present.has(position),
    participations: participationsOf(of, party, position).map(of.participant),
    others: othersAt(of, party, position).map(of.participant),
  };
}

function togetherOf(of: Refs, { kind, code }: Party, names: Names): EntityDetail['together'] {
  const { person, organization } = of.index.facets;
  const persons = companions(of, kind, code, 'person');
  const organizations = companions(of, kind, code, 'organization');
  return {
    persons: together(of, persons, { other: 'person', ranks: names.ranks(person), limit: LIMIT }),
    personTotal: persons.size,
    organizations: together(of, organizations, { other: 'organization', ranks: names.ranks(organization), limit: LIMIT }),
    organizationTotal: organizations.size,
  };
}

function quotesOf(of: Refs, links: Backlinks, { kind, id }: Party): readonly QuoteDetail[] {
  return (links.quotes.get(speakerKey(kind, id)) ?? []).slice(0, LIMIT).map(({ position, quote }) => ({
    event: of.brief(position),
    quote,
    speaker: of.ref(kind, id),
    source: quote.source === undefined ? undefined : of.source(quote.source),
  }));
}

interface Making {
  readonly links: Backlinks;
  readonly party: Party;
  readonly organization: Organization | undefined;
  readonly names: Names;
}

type InstitutionPart = Pick<EntityDetail, 'parent' | 'successor' | 'predecessors' | 'children' | 'seat' | 'representatives'>;

function institutionPart(of: Refs, { links, party, organization, names }: Making): InstitutionPart {
  if (organization === undefined) {
    return { parent: undefined, successor: undefined, predecessors: [], children: [], seat: undefined, representatives: [] };
  }
  const { id, parent, successor, place } = organization;
  return {
    parent: of.maybe('organization', parent),
    successor: of.maybe('organization', successor),
    predecessors: (links.predecessors.get(id) ?? []).slice(0, LIMIT).map((before) => of.ref('organization', before)),
    children: childrenOf(of, links.children.get(id) ?? [], names),
    seat: of.maybe('place', place),
    representatives: representatives(of, party, names),
  };
}

function namesakesOf(of: Refs, links: Backlinks, { kind, id }: Party, record: Person | Organization | undefined): readonly Ref[] {
  if (record === undefined) return [];
  const bearers = kind === 'person' ? links.persons : links.organizations;
  const ids = new Set(nameKeys(labelOf(of, kind, id) ?? '').flatMap((key) => bearers.get(key) ?? []));
  ids.delete(id);
  return [...ids].slice(0, LIMIT).map((other) => of.ref(kind, other));
}
