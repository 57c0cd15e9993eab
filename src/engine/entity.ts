import type { Organization } from '#domain/organization.ts';
import type { Person } from '#domain/person.ts';
import { nameKeys, speakerKey } from './backlinks.ts';
import { functionsOf } from './functions.ts';
import { capped, LIMIT } from './limits.ts';
import { markOf } from './mark.ts';
import { labelOf } from './records.ts';
import type { Refs } from './refs.ts';
import { othersAt, participationsOf, presenceCounts, type Party } from './party.ts';
import { total } from './relation.ts';
import { representedBy } from './representatives.ts';
import type { EntityDetail, EntityEvent, Ref } from './result.ts';
import { branchesOf, eventTypesOf, facetTally, institutionsOf, placesOf, rolesOf } from './tallies.ts';
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
    eventTypes: eventTypesOf(of, party),
    undatedTotal: positions.filter((position) => position >= of.index.placed).length,
    events: eventsOf(of, party),
    ...togetherOf(of, party),
    ...functionPart(of, party, person),
    roles: rolesOf(of, party),
    ...tallied(of, party),
    withoutPlace: positions.filter((position) => of.event(position).place === undefined).length,
    ...quotesOf(of, party),
    ...depictionsOf(of, party),
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
    ...attestation(of, party),
  };
}

function attestation(
  of: Refs,
  { positions }: Party,
): Pick<EntityDetail['counts'], 'sources' | 'publishers' | 'inferred'> {
  const sources = new Set<string>();
  let inferred = 0;
  for (const position of positions) {
    const event = of.event(position);
    for (const id of event.sources) sources.add(id);
    if (event.date?.qualified === true) inferred += 1;
  }
  const publishers = new Set(
    Array.from(sources, (id) => of.source(id)?.publisher).filter((one) => one !== undefined),
  );
  return { sources: sources.size, publishers: publishers.size, inferred };
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

function togetherOf(of: Refs, { kind: side, id, code }: Party): Pick<EntityDetail, 'together' | 'shared'> {
  const persons = companions(of, { side, id, code }, 'person');
  const organizations = companions(of, { side, id, code }, 'organization');
  const events = new Set<number>();
  for (const positions of persons.values()) for (const position of positions) events.add(position);
  return {
    together: {
      persons: together(of, 'person', persons),
      personTotal: persons.size,
      organizations: together(of, 'organization', organizations),
      organizationTotal: organizations.size,
    },
    shared: { events: events.size, small: [...events].filter(of.small).length },
  };
}

function functionPart(
  of: Refs,
  party: Party,
  person: Person | undefined,
): Pick<EntityDetail, 'functions' | 'functionTotal'> {
  if (person === undefined) return { functions: [], functionTotal: 0 };
  const { list, total: all } = functionsOf(of, party, person);
  return { functions: list, functionTotal: all };
}

type Tallied = 'topics' | 'topicTotal' | 'places' | 'placeTotal' | 'institutions' | 'institutionTotal';

function tallied(of: Refs, party: Party): Pick<EntityDetail, Tallied> {
  const topics = facetTally(of, party, 'topic');
  const places = placesOf(of, party);
  const institutions = institutionsOf(of, party);
  return {
    topics: topics.list,
    topicTotal: topics.total,
    places: places.list,
    placeTotal: places.total,
    institutions: institutions.list,
    institutionTotal: institutions.total,
  };
}

function quotesOf(of: Refs, { kind, id }: Party): Pick<EntityDetail, 'quotes' | 'quoteTotal'> {
  const { list, total: all } = capped(
    of.links().quotes.get(speakerKey(kind, id)) ?? [],
    ({ position, quote }) => ({
      event: of.brief(position),
      quote,
      speaker: of.ref(kind, id),
      source: quote.source === undefined ? undefined : of.source(quote.source),
    }),
  );
  return { quotes: list, quoteTotal: all };
}

function depictionsOf(of: Refs, { kind, id }: Party): Pick<EntityDetail, 'depictedIn' | 'depictedTotal'> {
  const all = kind === 'person' ? (of.links().depicted.get(id) ?? []) : [];
  return { depictedIn: of.briefs(all.slice(0, LIMIT)), depictedTotal: all.length };
}

type InstitutionPart = Pick<
  EntityDetail,
  | 'parent'
  | 'successor'
  | 'predecessors'
  | 'children'
  | 'childTotal'
  | 'seat'
  | 'representatives'
  | 'representativeTotal'
  | 'representedYears'
  | 'presentThroughPersons'
>;

function institutionPart(of: Refs, party: Party, organization: Organization | undefined): InstitutionPart {
  if (organization === undefined) {
    return {
      parent: undefined,
      successor: undefined,
      predecessors: [],
      children: [],
      childTotal: 0,
      seat: undefined,
      representatives: [],
      representativeTotal: 0,
      representedYears: undefined,
      presentThroughPersons: 0,
    };
  }
  const { id, parent, successor, place } = organization;
  const { predecessors, children } = of.links();
  const parts = branchesOf(of, 'organization', children.get(id) ?? []);
  return {
    parent: of.maybe('organization', parent),
    successor: of.maybe('organization', successor),
    predecessors: (predecessors.get(id) ?? [])
      .slice(0, LIMIT)
      .map((before) => of.ref('organization', before)),
    children: parts.list,
    childTotal: parts.total,
    seat: of.maybe('place', place),
    ...representedBy(of, party),
  };
}

function namesakesOf(of: Refs, { kind, id }: Party): readonly Ref[] {
  const { persons, organizations } = of.links();
  const bearers = kind === 'person' ? persons : organizations;
  const ids = new Set(nameKeys(labelOf(of, kind, id) ?? '').flatMap((key) => bearers.get(key) ?? []));
  ids.delete(id);
  return [...ids].slice(0, LIMIT).map((other) => of.ref(kind, other));
}
