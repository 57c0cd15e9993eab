import type { Participation } from '#domain/participation.ts';
import { isPresent, type Presence } from '#domain/presence.ts';
import type { Index } from './columns.ts';
import type { Records } from './records.ts';
import { positionsOf } from './relation.ts';
import { presenceOf } from './together.ts';

export type PartyKind = 'person' | 'organization';

/** A person or institution and the events it takes part in, by date. Institutions: themselves or through who acts for them. */
export interface Party {
  readonly kind: PartyKind;
  readonly id: string;
  readonly code: number;
  readonly positions: Int32Array;
  /** Of these, the ones where it is attested as present. */
  readonly present: ReadonlySet<number>;
}

/** Undefined: there is no such record. */
export function party(index: Index, kind: PartyKind, id: string): Party | undefined {
  const facet = index.facets[kind];
  const code = facet.codes.get(id);
  if (code === undefined) return undefined;
  return {
    kind,
    id,
    code,
    positions: positionsOf(facet.own, code),
    present: new Set(positionsOf(presenceOf(index, kind), code)),
  };
}

/** It takes part itself. Ids are unique within a kind only. */
export function isSelf({ kind, id }: Party, { who }: Participation): boolean {
  return who.kind === kind && who.id === id;
}

/** Its own participation, or that of somebody who acts for it. */
export function isOf(party: Party, participation: Participation): boolean {
  return (
    isSelf(party, participation) || (party.kind === 'organization' && participation.affiliation === party.id)
  );
}

/** Its participations in an event. */
export function participationsOf(of: Records, party: Party, position: number): readonly Participation[] {
  return of.event(position).participations.filter((participation) => isOf(party, participation));
}

/** What a record says of somebody whose presence it does not attest, the most first. */
const ABSENCES = ['quoted', 'mentioned', 'announced', 'unknown'] as const;

type PresenceCounts = { readonly [Name in 'present' | (typeof ABSENCES)[number]]: number };

/** Numbers of events, each counted once: as present, else by the most that it says. They add up to all. */
export function presenceCounts(of: Records, party: Party): PresenceCounts {
  const counts = { present: 0, quoted: 0, mentioned: 0, announced: 0, unknown: 0 };
  for (const position of party.positions) {
    const said = new Set<Presence>(participationsOf(of, party, position).map(({ presence }) => presence));
    const absence = ABSENCES.find((candidate) => said.has(candidate)) ?? 'unknown';
    counts[party.present.has(position) ? 'present' : absence] += 1;
  }
  return counts;
}

/** Persons present at an event who neither are the party nor act for it there, with how they took part. */
export function othersAt(of: Records, party: Party, position: number): readonly Participation[] {
  const { participations } = of.event(position);
  const persons = participations.filter(({ who }) => who.kind === 'person');
  const own = new Set<string>(
    persons.filter((participation) => isOf(party, participation)).map(({ who }) => who.id),
  );
  return persons.filter(({ who, presence }) => isPresent(presence) && !own.has(who.id));
}
