import { at, int } from '#base/column.ts';
import type { Dataset, Vocabularies } from '#domain/dataset.ts';
import { personLabel } from '#domain/person.ts';
import type { Presence } from '#domain/presence.ts';
import { NOT_STATED } from '#domain/query.ts';
import { pick, type Text } from '#domain/text.ts';
import type { PerFacet } from './perfacet.ts';
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

/** What a term lies in, the nearest first. */
export function above({ parents }: Pick<Dictionary, 'parents'>, code: number): readonly number[] {
  const larger: number[] = [];
  for (let up = int(parents, code); up >= 0; up = int(parents, up)) larger.push(up);
  return larger;
}

export type Dictionaries = PerFacet<Dictionary>;

export function dictionaries(dataset: Dataset): Dictionaries {
  const organizations = dataset.organizations.map(({ id, name, parent }) => ({ id, label: name, parent }));
  return {
    type: dictionary(terms(dataset, 'eventTypes', types(dataset))),
    person: dictionary(dataset.persons.map(({ id, name }) => ({ id, label: personLabel(name) }))),
    organization: dictionary(organizations),
    topic: dictionary(dataset.topics.map(({ id, label, broader }) => ({ id, label, parent: broader }))),
    place: dictionary(dataset.places.map(({ id, name, within }) => ({ id, label: name, parent: within }))),
    role: dictionary([...terms(dataset, 'participantRoles', roles(dataset)), NONE]),
    presence: dictionary([...terms(dataset, 'presence', PRESENCES), NONE]),
    function: dictionary([...functions(dataset), NONE]),
    affiliation: dictionary([...organizations, NONE]),
    source: dictionary(dataset.sources.map(({ id, title }) => ({ id, label: title }))),
    sourcekind: dictionary(
      terms(
        dataset,
        'sourceKinds',
        dataset.sources.flatMap(({ kind }) => kind ?? []),
      ),
    ),
  };
}

/** Participations that state no role, function or affiliation have this one. */
const NONE: Entry = { id: NOT_STATED, label: '' };

const PRESENCES: readonly Presence[] = ['attended', 'online', 'quoted', 'mentioned', 'announced', 'unknown'];

/** The id of a function: as it is written in the language of the data set. */
export function functionId(text: Text, { defaultLanguage }: Dataset['metadata']): string {
  return pick(text, [defaultLanguage]).value;
}

function functions({ metadata, events }: Dataset): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { participations } of events) {
    for (const { function: label } of participations) {
      if (label === undefined) continue;
      const id = functionId(label, metadata);
      if (id !== NOT_STATED && !entries.has(id)) entries.set(id, { id, label });
    }
  }
  return [...entries.values()];
}

function roles({ events }: Dataset): readonly string[] {
  const found = new Set<string>();
  for (const { participations } of events)
    for (const { role } of participations) if (role !== undefined) found.add(role);
  return [...found];
}

interface Entry {
  readonly id: string;
  readonly label: Text;
  /** The larger term. */
  readonly parent?: string | undefined;
}

function types({ events }: Dataset): readonly string[] {
  const found = new Set<string>();
  for (const { type } of events) if (type !== undefined) found.add(type);
  return [...found];
}

/** The vocabulary, and after it what records name without it. */
function terms(
  { metadata }: Dataset,
  vocabulary: keyof Vocabularies,
  used: readonly string[],
): readonly Entry[] {
  const entries = new Map<string, Entry>(metadata.vocabularies[vocabulary].map((term) => [term.id, term]));
  for (const id of used) if (!entries.has(id)) entries.set(id, { id, label: id });
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
