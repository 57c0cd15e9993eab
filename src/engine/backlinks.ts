import { at, int } from '#base/column.ts';
import { fold } from '#base/fold.ts';
import type { Quote } from '#domain/event.ts';
import { personLabel, type Affiliation, type Person } from '#domain/person.ts';
import { wordings, type Text } from '#domain/text.ts';
import type { Index } from './columns.ts';

/** What leads to a record from elsewhere. Made once, when the first page is asked for, in one pass over the data set. */
export interface Backlinks {
  /** Event id -> events that name it as related, by date. */
  readonly related: ReadonlyMap<string, readonly number[]>;
  /** Event id -> functions that it attests. */
  readonly attested: ReadonlyMap<
    string,
    readonly { readonly person: Person; readonly affiliation: Affiliation }[]
  >;
  /** Person id -> events with an image that shows the person, by date. */
  readonly depicted: ReadonlyMap<string, readonly number[]>;
  /** Person or organization, as `speakerKey` -> quotes, by date. */
  readonly quotes: ReadonlyMap<string, readonly { readonly position: number; readonly quote: Quote }[]>;
  /** Name as `nameKeys` -> ids of those who bear it. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  readonly organizations: ReadonlyMap<string, readonly string[]>;
  /** Organization id -> ids of those that it followed. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  /** Organization id -> ids of its direct parts. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

export function backlinks(index: Index): Backlinks {
  const { dataset } = index;
  return {
    ...eventLinks(index),
    attested: attestedBy(dataset.persons),
    persons: grouped(dataset.persons, ({ id, name }) => nameKeys(personLabel(name)).map((key) => [key, id])),
    organizations: grouped(dataset.organizations, ({ id, name }) => nameKeys(name).map((key) => [key, id])),
    predecessors: grouped(dataset.organizations, ({ id, successor }) =>
      successor === undefined ? [] : [[successor, id]],
    ),
    children: grouped(dataset.organizations, ({ id, parent }) =>
      parent === undefined ? [] : [[parent, id]],
    ),
  };
}

/** Equal keys mean the very same name in some language; case, accents and doubled blanks do not make another one. */
export function nameKeys(name: Text): readonly string[] {
  return [...new Set(wordings(name).map((wording) => fold(wording).replace(/\s+/gu, ' ').trim()))].filter(
    (key) => key !== '',
  );
}

export function speakerKey(kind: 'person' | 'organization', id: string): string {
  return `${kind} ${id}`;
}

function eventLinks({ dataset, order, size }: Index): Pick<Backlinks, 'related' | 'depicted' | 'quotes'> {
  const related = new Map<string, number[]>();
  const depicted = new Map<string, number[]>();
  const quotes = new Map<string, { readonly position: number; readonly quote: Quote }[]>();
  for (let position = 0; position < size; position += 1) {
    const event = at(dataset.events, int(order, position));
    for (const id of new Set(event.related)) push(related, id, position);
    for (const id of new Set(event.images.flatMap(({ depicts }) => depicts))) push(depicted, id, position);
    for (const quote of event.quotes) {
      if (quote.speaker !== undefined)
        push(quotes, speakerKey(quote.speakerKind ?? 'person', quote.speaker), { position, quote });
    }
  }
  return { related, depicted, quotes };
}

function attestedBy(persons: readonly Person[]): Backlinks['attested'] {
  return grouped(persons, (person) =>
    person.affiliations.flatMap((affiliation) =>
      affiliation.attestedBy.map((id) => [id, { person, affiliation }] as const),
    ),
  );
}

function grouped<T, Value>(
  list: readonly T[],
  pairs: (item: T) => readonly (readonly [string, Value])[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of list) for (const [key, value] of pairs(item)) push(groups, key, value);
  return groups;
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
