// Counting in the raw file with loops and nothing else: no index, no module of the product. What the product answers is
// held against this.
import { raw, type RawEvent, type RawParticipant } from './raw.ts';

export type Facet = 'type' | 'person' | 'organization' | 'topic' | 'place';
export const FACETS: readonly Facet[] = ['type', 'person', 'organization', 'topic', 'place'];

export interface Value {
  readonly id: string;
  readonly below?: boolean;
}

export interface Chosen {
  readonly include?: readonly Value[];
  readonly exclude?: readonly Value[];
  readonly all?: boolean;
}

/** A question; days are written as in ISO 8601. */
export interface Question {
  readonly facets?: { readonly [F in Facet]?: Chosen };
  readonly time?: readonly [first: string, last: string];
}

export interface Counted {
  readonly possible: number;
  readonly certain: number;
  /** By day; of the same day as in the file. */
  readonly events: readonly RawEvent[];
}

export function count(question: Question): Counted {
  const events = raw.events
    .filter((event) => fits(event, question))
    .sort((a, b) => middle(a.start) - middle(b.start));
  const certain = events.filter(
    ({ start, end }) => question.time === undefined || isCertain(start, end, question.time),
  );
  return { possible: events.length, certain: certain.length, events };
}

/** The number beside a value, as the law of the numbers says. */
export function beside(question: Question, facet: Facet, value: Value): number {
  const chosen = question.facets?.[facet] ?? {};
  if (chosen.exclude?.some((one) => same(one, value)) === true) {
    const without = { ...chosen, exclude: chosen.exclude.filter((one) => !same(one, value)) };
    return withFacet(question, facet, without).filter((event) => has(event, facet, value)).length;
  }
  const base = chosen.all === true ? chosen : {};
  return withFacet(question, facet, base).filter((event) => has(event, facet, value)).length;
}

/** In how many events of the whole file the value occurs. */
export function occurrences(facet: Facet, value: Value): number {
  return raw.events.filter((event) => has(event, facet, value)).length;
}

/** Every value that occurs in an event of the file. */
export function valuesIn(facet: Facet): readonly string[] {
  return [...new Set(raw.events.flatMap((event) => valuesOf(event, facet)))];
}

/** All values, also those that occur only with what is below them. */
export function termsOf(facet: Facet): readonly string[] {
  const own = valuesIn(facet);
  return [...new Set(own.flatMap((id) => upwards(facet, id)))];
}

export function isBranch(facet: Facet, id: string): boolean {
  return termsOf(facet).some((term) => term !== id && upwards(facet, term).includes(id));
}

export interface Entity {
  readonly events: number;
  readonly present: number;
  /** Others of the same kind present at the same events, with how many; a trip is not counted beside its stops. */
  readonly together: ReadonlyMap<string, number>;
}

/** Institutions take part themselves or through a participant who acts for them. */
export function entity(kind: 'person' | 'organization', id: string): Entity {
  const mine = (one: RawParticipant): boolean =>
    one[kind] === id || (kind === 'organization' && one.affiliation === id);
  const events = raw.events.filter((event) => participants(event).some(mine));
  const present = events.filter((event) => participants(event).some((one) => mine(one) && wasPresent(one)));
  const together = new Map<string, number>();
  for (const event of present) {
    if (raw.events.some(({ partOf }) => partOf === event.id)) continue;
    for (const other of presentAt(event, kind)) {
      if (other !== id) together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  return { events: events.length, present: present.length, together };
}

/** Persons, or institutions themselves and those that a present person acts for. Each once. */
function presentAt(event: RawEvent, kind: 'person' | 'organization'): ReadonlySet<string> {
  const there = participants(event).filter(wasPresent);
  const ids =
    kind === 'person'
      ? there.map(({ person }) => person)
      : there.flatMap((one) => [one.organization, one.affiliation]);
  return new Set(ids.filter((id) => id !== undefined));
}

export function wasPresent({ presence = 'attended' }: RawParticipant): boolean {
  return presence === 'attended' || presence === 'online';
}

export function participants(event: RawEvent): readonly RawParticipant[] {
  return event.participants ?? [];
}

function withFacet(question: Question, facet: Facet, chosen: Chosen): readonly RawEvent[] {
  return count({ ...question, facets: { ...question.facets, [facet]: chosen } }).events;
}

function fits(event: RawEvent, { facets = {}, time }: Question): boolean {
  if (time !== undefined && !isPossible(event.start, event.end, time)) return false;
  for (const facet of FACETS) {
    const { include = [], exclude = [], all = false } = facets[facet] ?? {};
    const holds = (value: Value): boolean => has(event, facet, value);
    if (include.length > 0 && !(all ? include.every(holds) : include.some(holds))) return false;
    if (exclude.some(holds)) return false;
  }
  return true;
}

function has(event: RawEvent, facet: Facet, { id, below = false }: Value): boolean {
  return valuesOf(event, facet).some(
    (value) => value === id || (below && upwards(facet, value).includes(id)),
  );
}

function valuesOf(event: RawEvent, facet: Facet): readonly string[] {
  const list = participants(event);
  const present = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
  switch (facet) {
    case 'type':
      return [event.type];
    case 'person':
      return present(list.map(({ person }) => person));
    case 'organization':
      return present(list.flatMap(({ organization, affiliation }) => [organization, affiliation]));
    case 'topic':
      return event.topics ?? [];
    case 'place':
      return present([event.place]);
  }
}

/** The term and everything it lies in. */
function upwards(facet: Facet, id: string): readonly string[] {
  const up: ReadonlyMap<string, string | undefined> | undefined = PARENTS.get(facet);
  const chain: string[] = [];
  for (let term: string | undefined = id; term !== undefined; term = up?.get(term)) chain.push(term);
  return chain;
}

const PARENTS: ReadonlyMap<Facet, ReadonlyMap<string, string | undefined>> = new Map([
  ['topic', new Map(raw.topics.map(({ id, broader }) => [id, broader]))],
  ['place', new Map(raw.places.map(({ id, within }) => [id, within]))],
  ['organization', new Map(raw.organizations.map(({ id, parent }) => [id, parent]))],
]);

function same(a: Value, b: Value): boolean {
  return a.id === b.id && (a.below ?? false) === (b.below ?? false);
}

// ---------------------------------------------------------------- dates

interface Days {
  readonly first: number;
  readonly last: number;
  readonly doubtful: boolean;
}

/** Day, month or year with an optional mark of doubt: all that the file uses. Days since 1970. */
function days(edtf: string): Days {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(edtf);
  if (match === null) throw new Error(`this counting does not know the date ${edtf}`);
  const [, year, month, day, doubt] = match;
  const y = Number(year);
  const m = month === undefined ? undefined : Number(month) - 1;
  const first = Date.UTC(y, m ?? 0, day === undefined ? 1 : Number(day)) / DAY_MS;
  const end = m === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m + 1, 1);
  return { first, last: day === undefined ? end / DAY_MS - 1 : first, doubtful: doubt !== '' };
}

/** Where an event stands among others: in the middle of the days on which it may have begun. */
function middle(start: string): number {
  const { first, last } = days(start);
  return Math.floor((first + last) / 2);
}

const DAY_MS = 86_400_000;

function isPossible(
  start: string,
  end: string | undefined,
  [first, last]: readonly [string, string],
): boolean {
  return days(start).first <= days(last).last && days(end ?? start).last >= days(first).first;
}

function isCertain(
  start: string,
  end: string | undefined,
  [first, last]: readonly [string, string],
): boolean {
  const from = days(start);
  const to = days(end ?? start);
  return !from.doubtful && !to.doubtful && from.last <= days(last).last && to.first >= days(first).first;
}
