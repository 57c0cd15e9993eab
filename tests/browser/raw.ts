// The default data set as it lies in the repository, read by nobody but this file: tests count in it on their own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface RawText {
  readonly de: string;
  readonly en: string;
}

export interface RawParticipant {
  readonly person?: string;
  readonly organization?: string;
  readonly affiliation?: string;
  readonly role?: string;
  readonly function?: RawText;
  readonly presence?: string;
}

export interface RawEvent {
  readonly id: string;
  readonly type: string;
  readonly title: RawText;
  readonly summary: RawText;
  readonly start: string;
  readonly end?: string;
  readonly place?: string;
  readonly partOf?: string;
  readonly participants?: readonly RawParticipant[];
  readonly topics?: readonly string[];
  readonly sources?: readonly string[];
  readonly quotes?: readonly { readonly speaker: string; readonly text: string; readonly source: string }[];
  readonly figures?: readonly { readonly label: RawText; readonly value: number; readonly unit: string }[];
  readonly images?: readonly {
    readonly caption: RawText;
    readonly credit: string;
    readonly depicts: readonly string[];
  }[];
  readonly related?: readonly string[];
  readonly notes?: RawText;
}

export interface RawPerson {
  readonly id: string;
  readonly name: { readonly given: string; readonly family: string; readonly honorific?: string };
  readonly description: RawText;
}

export interface RawOrganization {
  readonly id: string;
  readonly name: RawText;
  readonly parent?: string;
}

export interface RawPlace {
  readonly id: string;
  readonly name: RawText;
  readonly within?: string;
}

export interface RawTopic {
  readonly id: string;
  readonly label: RawText;
  readonly broader?: string;
}

export interface RawSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: string;
  readonly kind?: string;
}

export interface Raw {
  readonly metadata: {
    readonly vocabularies: {
      readonly eventTypes: readonly { readonly id: string; readonly label: RawText }[];
    };
  };
  readonly events: readonly RawEvent[];
  readonly persons: readonly RawPerson[];
  readonly organizations: readonly RawOrganization[];
  readonly places: readonly RawPlace[];
  readonly topics: readonly RawTopic[];
  readonly sources: readonly RawSource[];
}

const folder = new URL('../../public/datasets/', import.meta.url);

export const rawFile = fileURLToPath(new URL('mittelstand-digital.json', folder));

/** A new copy at every call, so that a test may change it. */
export function readRaw(): Raw {
  return JSON.parse(readFileSync(rawFile, 'utf8')) as Raw;
}

export function readIndex(): { datasets: Record<string, unknown>[] } {
  return JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as {
    datasets: Record<string, unknown>[];
  };
}

export const raw = readRaw();

/** The record of that id. Throws when there is none: the test would otherwise compare nothing with nothing. */
export function record<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the data set has no ${id}`);
  return found;
}

/** As a person is called in lists. */
export function nameOf({ name }: RawPerson): string {
  return `${name.given} ${name.family}`;
}

/** As the person's own page calls them, with the honorific. */
export function fullNameOf(person: RawPerson): string {
  const { honorific } = person.name;
  return honorific === undefined ? nameOf(person) : `${honorific} ${nameOf(person)}`;
}
