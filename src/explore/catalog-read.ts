import type { Text } from '#domain/text.ts';

/** What a hand-written file of the publisher says at one place. Everything unexpected reads as not there. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a field: names such as `constructor` find nothing. */
export function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Collects what stands there but cannot be used, by the path of its field. */
export type Fault = (path: string) => void;

export interface Reader {
  readonly text: (name: string) => Text | undefined;
  readonly word: (name: string) => string | undefined;
  readonly count: (name: string) => number | undefined;
  readonly inside: (name: string) => Reader | undefined;
  readonly words: (name: string) => readonly string[];
}

export function reader(fields: Fields, path: string, fault: Fault): Reader {
  const get = <T>(name: string, read: (value: unknown) => T | undefined): T | undefined => {
    const value = field(fields, name);
    if (value === undefined || value === null) return undefined;
    const result = read(value);
    if (result === undefined) fault(`${path}/${name}`);
    return result;
  };
  return {
    text: (name) => get(name, readText),
    word: (name) => get(name, readWord),
    count: (name) => get(name, readCount),
    inside: (name) =>
      get(name, (value) => (isFields(value) ? reader(value, `${path}/${name}`, fault) : undefined)),
    words: (name) => get(name, readWords) ?? [],
  };
}

function readWord(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function readWords(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function readText(value: unknown): Text | undefined {
  if (!isFields(value)) return readWord(value);
  const entries = Object.entries(value).flatMap(([language, text]) =>
    typeof text === 'string' && text !== '' ? [[language, text] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
