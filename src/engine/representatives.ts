import { int } from '#base/column.ts';
import { civil, type Day } from '#domain/day.ts';
import { isPresent } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import { known } from './codes.ts';
import { capped, LIMIT } from './limits.ts';
import { participationsOf, type Party } from './party.ts';
import type { Refs } from './refs.ts';
import { roleKey } from './role.ts';
import type { EntityDetail, Representative } from './result.ts';

interface Acting {
  readonly functions: Map<string, Text>;
  /** Event -> attested as present there. */
  readonly events: Map<number, boolean>;
}

type Represented = Pick<
  EntityDetail,
  'representatives' | 'representativeTotal' | 'representedYears' | 'presentThroughPersons'
>;

export function representedBy(of: Refs, party: Party): Represented {
  const acting = actingFor(of, party);
  const present = new Map<number, boolean>();
  for (const { events } of acting.values())
    for (const [position, there] of events) present.set(position, there || present.get(position) === true);
  const { list, total } = capped(ordered(of, acting), (one) => representative(of, one));
  return {
    representatives: list,
    representativeTotal: total,
    representedYears: yearsOf(of, present.keys()),
    presentThroughPersons: [...present.values()].filter((there) => there).length,
  };
}

interface Counted {
  readonly id: string;
  readonly functions: readonly Text[];
  readonly present: readonly number[];
  readonly notAttested: readonly number[];
}

/** By number of events, then of those where they were present, then by name. */
function ordered(of: Refs, acting: ReadonlyMap<string, Acting>): readonly Counted[] {
  const { person } = of.index.facets;
  const ranks = of.names.ranks(person);
  const rank = (id: string) => int(ranks, known(person.codes, id));
  const list = [...acting].map(([id, { functions, events }]) => {
    const at = (present: boolean) =>
      [...events].filter(([, there]) => there === present).map(([position]) => position);
    return {
      id,
      functions: [...functions.values()],
      present: at(true),
      notAttested: at(false),
      count: events.size,
    };
  });
  return list.sort(
    (a, b) => b.count - a.count || b.present.length - a.present.length || rank(a.id) - rank(b.id),
  );
}

function representative(of: Refs, { id, functions, present, notAttested }: Counted): Representative {
  return {
    person: of.ref('person', id),
    functions,
    present: of.briefs(present.slice(0, LIMIT)),
    presentTotal: present.length,
    notAttested: of.briefs(notAttested.slice(0, LIMIT)),
    notAttestedTotal: notAttested.length,
  };
}

/** From the first year that the events may touch to the last. */
function yearsOf(of: Refs, positions: Iterable<number>): EntityDetail['representedYears'] {
  let first: Day | undefined;
  let last: Day | undefined;
  for (const position of positions) {
    const { date } = of.event(position);
    for (const day of [date?.start.earliest, date?.end.latest]) {
      if (day === undefined) continue;
      if (first === undefined || day < first) first = day;
      if (last === undefined || day > last) last = day;
    }
  }
  return first === undefined || last === undefined
    ? undefined
    : { first: civil(first).year, last: civil(last).year };
}

function actingFor(of: Refs, party: Party): ReadonlyMap<string, Acting> {
  const found = new Map<string, Acting>();
  for (const position of party.positions) {
    for (const { who, presence, function: role } of participationsOf(of, party, position)) {
      if (who.kind !== 'person') continue;
      const acting = found.get(who.id) ?? {
        functions: new Map<string, Text>(),
        events: new Map<number, boolean>(),
      };
      found.set(who.id, acting);
      if (role !== undefined) acting.functions.set(roleKey(role), role);
      acting.events.set(position, isPresent(presence) || acting.events.get(position) === true);
    }
  }
  return found;
}
