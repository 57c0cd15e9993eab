import { int } from '#base/column.ts';
import { isPresent } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import { known } from './codes.ts';
import { LIMIT } from './limits.ts';
import { participationsOf, type Party } from './party.ts';
import type { Refs } from './refs.ts';
import { roleKey } from './role.ts';
import type { Representative } from './result.ts';

interface Acting {
  readonly functions: Map<string, Text>;
  /** Event -> attested as present there. */
  readonly events: Map<number, boolean>;
}

/** Persons who acted for an institution, by number of events, then of those where they were present, then by name. */
export function representatives(of: Refs, party: Party): readonly Representative[] {
  const { person } = of.index.facets;
  const ranks = of.names.ranks(person);
  const rank = (id: string) => int(ranks, known(person.codes, id));
  const list = [...actingFor(of, party)].map(([id, { functions, events }]) => {
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
  return list
    .sort((a, b) => b.count - a.count || b.present.length - a.present.length || rank(a.id) - rank(b.id))
    .slice(0, LIMIT)
    .map(({ id, functions, present, notAttested }) => ({
      person: of.ref('person', id),
      functions,
      present: of.briefs(present.slice(0, LIMIT)),
      notAttested: of.briefs(notAttested.slice(0, LIMIT)),
    }));
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
