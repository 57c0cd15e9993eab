import { add, copy, keep, none, type Bits } from '#base/bits.ts';
import { int } from '#base/column.ts';
import { BOUND, heldBy, NOT_STATED, type BoundName, type Choice, type Query } from '#domain/query.ts';
import type { Facet, Index } from './columns.ts';
import { once } from './once.ts';
import { climbed, relate, type Relation } from './relation.ts';

/**
 * Conditions on role, presence, function and affiliation (ARCHITECTURE, section 2). They bind to the participations of
 * the chosen persons and institutions; with none chosen any participation may have them. One participation must say all
 * that is included; who has one that says what is excluded, is out.
 */
export interface Bound {
  /** No condition: every participation says enough. */
  readonly free: boolean;
  readonly passes: (row: number) => boolean;
  readonly bars: (row: number) => boolean;
  readonly includes: boolean;
}

/** Who takes part. */
const PARTIES = ['person', 'organization'] as const;

/** Of which chosen persons or institutions each event must have one. */
interface Group {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
}

/** The conditions of a query, but the one named. Costs a pass over the values. */
export function boundOf(index: Index, query: Query, except?: BoundName): Bound {
  const set = BOUND.filter((name) => name !== except).map((name) => {
    const { include, exclude } = heldBy(query, name);
    const marks = (choices: readonly Choice[]) =>
      choices.length === 0 ? undefined : marked(index.facets[name], choices);
    return { column: index.participations[name], include: marks(include), exclude: marks(exclude) };
  });
  return {
    free: set.every(({ include, exclude }) => include === undefined && exclude === undefined),
    includes: set.some(({ include }) => include !== undefined),
    passes: (row) =>
      set.every(({ column, include }) => include === undefined || isMarked(include, int(column, row))),
    bars: (row) =>
      set.some(({ column, exclude }) => exclude !== undefined && isMarked(exclude, int(column, row))),
  };
}

function isMarked(marks: Uint8Array, code: number): boolean {
  return marks[code] === 1;
}

/** 1 for every code that is meant by one of the choices. */
function marked({ ids, codes, parents }: Facet, choices: readonly Choice[]): Uint8Array {
  const marks = new Uint8Array(ids.length);
  const wide = new Uint8Array(ids.length);
  for (const { id, below } of choices) {
    const code = codes.get(id);
    if (code === undefined) continue;
    marks[code] = 1;
    if (below) wide[code] = 1;
  }
  if (!wide.includes(1)) return marks;
  for (let code = 0; code < ids.length; code += 1)
    for (let above = code; above >= 0; above = int(parents, above))
      if (isMarked(wide, above)) marks[code] = 1;
  return marks;
}

/** Whether persons or institutions are chosen that the conditions bind to. */
export function binds(query: Query): boolean {
  return PARTIES.some((name) => heldBy(query, name).include.length > 0);
}

/** Events in which any participation says what is asked, and none what is excluded. */
export function freely({ participations: { starts }, size }: Index, bound: Bound): Bits {
  const bits = none(size);
  for (let position = 0; position < size; position += 1) {
    let passes = !bound.includes;
    let barred = false;
    for (let row = int(starts, position); row < int(starts, position + 1) && !barred; row += 1) {
      passes ||= bound.passes(row);
      barred = bound.bars(row);
    }
    if (passes && !barred) add(bits, position);
  }
  return bits;
}

/** Persons or institutions with the events in which they take part as the conditions ask. One pass over all participations. */
export function taking(index: Index, name: (typeof PARTIES)[number], bound: Bound): Facet {
  const facet = index.facets[name];
  if (bound.free) return facet;
  return {
    ...facet,
    own: takingWith(index, facet, { bound, below: false }),
    below: facet.below === undefined ? undefined : takingWith(index, facet, { bound, below: true }),
    unstated: once(() => {
      const bits = copy(facet.unstated());
      keep(bits, freely(index, bound));
      return bits;
    }),
  };
}

function takingWith(
  index: Index,
  facet: Facet,
  { bound, below }: { readonly bound: Bound; readonly below: boolean },
): Relation {
  const { size, participations } = index;
  const { starts } = participations;
  const who = whoOf(index, facet, below);
  const barred = new Int32Array(facet.ids.length).fill(-1);
  return relate(size, facet.ids.length, (position, give) => {
    for (let row = int(starts, position); row < int(starts, position + 1); row += 1)
      if (bound.bars(row)) who(row, (code) => (barred[code] = position));
    for (let row = int(starts, position); row < int(starts, position + 1); row += 1)
      if (bound.passes(row))
        who(row, (code) => {
          if (int(barred, code) !== position) give(code);
        });
  });
}

/** The participant of a row, and what it acts for; with `below` also all that these lie in. */
function whoOf({ participations, facets }: Index, facet: Facet, below: boolean) {
  const { person, organization, affiliation } = participations;
  const stated = facets.organization.ids.length;
  const up = (from: number, give: (code: number) => void) => {
    if (from < 0 || from >= facet.ids.length) return;
    for (let code = from; code >= 0; code = below ? int(facet.parents, code) : -1) give(code);
  };
  return (row: number, give: (code: number) => void): void => {
    if (facet.name === 'person') return up(int(person, row), give);
    up(int(organization, row), give);
    const acted = int(affiliation, row);
    if (acted < stated) up(acted, give);
    return undefined;
  };
}

/**
 * The values of one of the bound facets, by event: what the participations say that the other conditions bind to. A
 * value stands for an event if the event would fit with that value alone.
 */
export function saying(index: Index, name: BoundName, query: Query): Facet {
  const facet = index.facets[name];
  const bound = boundOf(index, query, name);
  const groups = groupsOf(index, query);
  if (groups.length === 0 && bound.free) return facet;
  const relation =
    groups.length === 0
      ? sayingFreely(index, name, bound)
      : sayingBound(index, { facet, name, bound, groups });
  return {
    ...facet,
    own: relation,
    below: facet.below === undefined ? undefined : climbed(relation, facet.parents),
  };
}

function sayingFreely(index: Index, name: BoundName, bound: Bound): Relation {
  const { size, participations } = index;
  const { ids } = index.facets[name];
  const { starts } = participations;
  const column = participations[name];
  return relate(size, ids.length, (position, give) => {
    for (let row = int(starts, position); row < int(starts, position + 1); row += 1)
      if (bound.passes(row)) give(int(column, row));
  });
}

interface Saying {
  readonly facet: Facet;
  readonly name: BoundName;
  readonly bound: Bound;
  readonly groups: readonly Group[];
}

/** Values that every group allows. */
function sayingBound(index: Index, { facet: { ids }, name, bound, groups }: Saying): Relation {
  const { size, participations } = index;
  const { starts } = participations;
  const column = participations[name];
  const tests = groups.map(({ facet, choices }) => choices.map((choice) => memberOf(index, facet, choice)));
  // How many groups, one after the other, allow the value at this position.
  const stage = new Int32Array(ids.length);
  return relate(size, ids.length, (position, give) => {
    const from = int(starts, position);
    const to = int(starts, position + 1);
    const met: number[] = [];
    tests.forEach((group, done) => {
      for (const isMember of group) {
        let barred = false;
        for (let row = from; row < to && !barred; row += 1)
          barred = bound.bars(row) && isMember(row, position);
        if (barred) continue;
        for (let row = from; row < to; row += 1) {
          const value = int(column, row);
          if (int(stage, value) !== done || !bound.passes(row) || !isMember(row, position)) continue;
          stage[value] = done + 1;
          met.push(value);
        }
      }
    });
    for (const value of met) {
      if (int(stage, value) === tests.length) give(value);
    }
    for (const value of met) stage[value] = 0;
  });
}

/** Any-of: one of them; all-of: each. */
function groupsOf({ facets }: Index, query: Query): readonly Group[] {
  return PARTIES.flatMap((name) => {
    const { mode, include } = heldBy(query, name);
    const facet = facets[name];
    if (mode === 'all') return include.map((choice) => ({ facet, choices: [choice] }));
    return include.length === 0 ? [] : [{ facet, choices: include }];
  });
}

/** Whether a participation is one of the chosen person or institution; of an event that states none, every one is. */
function memberOf(index: Index, facet: Facet, choice: Choice): (row: number, position: number) => boolean {
  const { starts } = facet.own;
  if (choice.id === NOT_STATED) return (_, position) => int(starts, position) === int(starts, position + 1);
  const marks = marked(facet, [choice]);
  const who = whoOf(index, facet, false);
  return (row) => {
    let found = false;
    who(row, (code) => (found ||= isMarked(marks, code)));
    return found;
  };
}
