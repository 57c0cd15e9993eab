// The law of the filter once more, with what a participation says: in the raw file, with loops, for facets as an address
// writes them. `naive.ts` counts the five facets of events; here all eleven are, and bound conditions bind.
import { raw, type RawEvent, type RawParticipant } from './raw.ts';

/** What events say, then what one participation says. */
const OF_EVENTS = ['type', 'person', 'organization', 'topic', 'place', 'source', 'sourcekind'] as const;
const OF_PARTS = ['role', 'presence', 'function', 'affiliation'] as const;
type EventFacet = (typeof OF_EVENTS)[number];
type PartFacet = (typeof OF_PARTS)[number];
export type AnyFacet = EventFacet | PartFacet;
export const ALL_FACETS: readonly AnyFacet[] = [...OF_EVENTS, ...OF_PARTS];

/** Values as in an address, but not encoded: `bmwi`, `bmwi~` with everything below, `-` for not stated. */
export interface Condition {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly all?: boolean;
}
export type Conditions = { readonly [F in AnyFacet]?: Condition };

/** The fields of an address that asks this. */
export function fieldsOf(asked: Conditions): string {
  const encoded = (values: readonly string[]): string =>
    values.map((value) => encodeURIComponent(value).replaceAll(/[!'()*]/g, percent)).join(',');
  return ALL_FACETS.flatMap((facet) => {
    const { include = [], exclude = [], all = false } = asked[facet] ?? {};
    return [
      ...(include.length === 0 ? [] : [`${facet}=${encoded(include)}`]),
      ...(exclude.length === 0 ? [] : [`${facet}.not=${encoded(exclude)}`]),
      ...(all ? [`${facet}.mode=all`] : []),
    ];
  }).join('&');
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

export function eventsFor(asked: Conditions): readonly RawEvent[] {
  return raw.events.filter((event) => fits(event, asked));
}

/** The number beside a value: events if this facet held only this value; in all-of mode if it were added. */
export function besideValue(asked: Conditions, facet: AnyFacet, value: string): number {
  const held = asked[facet] ?? {};
  if (held.exclude?.includes(value) === true) {
    const without = { ...held, exclude: held.exclude.filter((other) => other !== value) };
    return eventsFor({ ...asked, [facet]: without }).length - eventsFor(asked).length;
  }
  const alone =
    held.all === true ? { ...held, include: [...(held.include ?? []), value] } : { include: [value] };
  return eventsFor({ ...asked, [facet]: alone }).length;
}

/** In how many events of the file the value occurs. */
export function eventsWith(facet: AnyFacet, value: string): number {
  return eventsFor({ [facet]: { include: [value] } }).length;
}

/** Every value that occurs, the stated ones only. */
export function statedIn(facet: AnyFacet): readonly string[] {
  const values = raw.events.flatMap((event) =>
    isOfPart(facet) ? rows(event).map((row) => said(row, facet)) : valuesOf(event, facet),
  );
  return [...new Set(values)].filter((value) => value !== '-');
}

function fits(event: RawEvent, asked: Conditions): boolean {
  for (const facet of OF_EVENTS) {
    const { include = [], exclude = [], all = false } = asked[facet] ?? {};
    const holds = (value: string): boolean => {
      if (!has(event, facet, value)) return false;
      // Whoever is chosen must say what is asked of participations.
      if (facet !== 'person' && facet !== 'organization') return true;
      return areFit(rowsOf(event, facet, value), asked);
    };
    if (include.length > 0 && !(all ? include.every(holds) : include.some(holds))) return false;
    if (exclude.some((value) => has(event, facet, value))) return false;
  }
  const nobody = [asked.person, asked.organization].every((one) => (one?.include ?? []).length === 0);
  return !nobody || areFit(rows(event), asked);
}

/** One of the participations says all that is asked, and none says what is excluded. */
function areFit(list: readonly RawParticipant[], asked: Conditions): boolean {
  const says = (row: RawParticipant, facet: PartFacet, values: readonly string[]): boolean =>
    values.some((value) => means(facet, said(row, facet), value));
  const set = OF_PARTS.filter((facet) => (asked[facet]?.include ?? []).length > 0);
  const barred = list.some((row) => OF_PARTS.some((facet) => says(row, facet, asked[facet]?.exclude ?? [])));
  if (barred) return false;
  return (
    set.length === 0 ||
    list.some((row) => set.every((facet) => says(row, facet, asked[facet]?.include ?? [])))
  );
}

function has(event: RawEvent, facet: EventFacet, value: string): boolean {
  const values = valuesOf(event, facet);
  return value === '-' ? values.length === 0 : values.some((one) => means(facet, one, value));
}

/** The participations of a chosen person or institution; where none is stated, any is. */
function rowsOf(event: RawEvent, facet: 'person' | 'organization', value: string): readonly RawParticipant[] {
  if (value === '-') return rows(event);
  return rows(event).filter((row) =>
    (facet === 'person' ? [row.person] : [row.organization, row.affiliation]).some(
      (id) => id !== undefined && means(facet, id, value),
    ),
  );
}

function rows(event: RawEvent): readonly RawParticipant[] {
  return event.participants ?? [];
}

function said(row: RawParticipant, facet: PartFacet): string {
  switch (facet) {
    case 'role':
      return row.role ?? '-';
    case 'presence':
      return row.presence ?? 'attended';
    case 'function':
      return row.function?.de ?? '-';
    case 'affiliation':
      return row.affiliation ?? '-';
  }
}

function valuesOf(event: RawEvent, facet: EventFacet): readonly string[] {
  const stated = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
  switch (facet) {
    case 'type':
      return [event.type];
    case 'person':
      return stated(rows(event).map(({ person }) => person));
    case 'organization':
      return stated(rows(event).flatMap(({ organization, affiliation }) => [organization, affiliation]));
    case 'topic':
      return event.topics ?? [];
    case 'place':
      return stated([event.place]);
    case 'source':
      return event.sources ?? [];
    case 'sourcekind':
      return stated((event.sources ?? []).map((id) => KINDS.get(id)));
  }
}

function means(facet: AnyFacet, one: string, value: string): boolean {
  if (!value.endsWith('~')) return one === value;
  for (let term: string | undefined = one; term !== undefined; term = parentOf(facet, term))
    if (term === value.slice(0, -1)) return true;
  return false;
}

function parentOf(facet: AnyFacet, id: string): string | undefined {
  return PARENTS[facet === 'topic' || facet === 'place' ? facet : 'organization'].get(id);
}

const PARENTS = {
  topic: new Map(raw.topics.map(({ id, broader }) => [id, broader])),
  place: new Map(raw.places.map(({ id, within }) => [id, within])),
  organization: new Map(raw.organizations.map(({ id, parent }) => [id, parent])),
};

const KINDS = new Map(raw.sources.map(({ id, kind }) => [id, kind]));

function isOfPart(facet: AnyFacet): facet is PartFacet {
  return OF_PARTS.some((one) => one === facet);
}
