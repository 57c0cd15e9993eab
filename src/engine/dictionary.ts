import { at, int } from '#base/column.ts';
import type { Dataset } from '#domain/dataset.ts';
import { personLabel } from '#domain/person.ts';
import type { FacetName } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import { known } from './codes.ts';

/** The values of a facet by code, in the order of the file. */
export interface Dictionary {
  readonly ids: readonly string[];
  readonly labels: readonly Text[];
  readonly codes: ReadonlyMap<string, number>;
  /** Code of the larger term or -1; and 1 where a term has smaller ones. */
  readonly parents: Int32Array;
  readonly branches: Uint8Array;
}

export type Dictionaries = { readonly [Name in FacetName]: Dictionary };

export function dictionaries(dataset: Dataset): Dictionaries {
  return {
    type: dictionary(types(dataset)),
    person: dictionary(dataset.persons.map(({ id, name }) => ({ id, label: personLabel(name) }))),
    organization: dictionary(
      dataset.organizations.map(({ id, name, parent }) => ({ id, label: name, parent })),
    ),
    topic: dictionary(dataset.topics.map(({ id, label, broader }) => ({ id, label, parent: broader }))),
    place: dictionary(dataset.places.map(({ id, name, within }) => ({ id, label: name, parent: within }))),
  };
}

interface Entry {
  readonly id: string;
  readonly label: Text;
  /** The larger term. */
  readonly parent?: string | undefined;
}

/** The vocabulary, and after it what events name without it. */
function types({ metadata, events }: Dataset): readonly Entry[] {
  const entries = new Map<string, Entry>(metadata.vocabularies.eventTypes.map((term) => [term.id, term]));
  for (const { type } of events) {
    if (type !== undefined && !entries.has(type)) entries.set(type, { id: type, label: type });
  }
  return [...entries.values()];
}

function dictionary(entries: readonly Entry[]): Dictionary {
  const codes = new Map(entries.map(({ id }, code) => [id, code]));
  const parents = new Int32Array(entries.length).fill(-1);
  const branches = new Uint8Array(entries.length);
  for (let code = 0; code < entries.length; code += 1) {
    const { parent } = at(entries, code);
    if (parent === undefined) continue;
    parents[code] = known(codes, parent);
    branches[int(parents, code)] = 1;
  }
  return {
    ids: entries.map(({ id }) => id),
    labels: entries.map(({ label }) => label),
    codes,
    parents,
    branches,
  };
}
