import type { IssueLog } from '#domain/log.ts';
import { cut } from '#domain/log.ts';
import type { SectionName } from '#domain/record.ts';
import { fields } from './compiled.js';
import { escapeKey } from './pointer.ts';
import { isObject, member } from './shape.ts';

type Place = SectionName | 'metadata';

const KNOWN: { readonly [Name in Place | 'participants']: ReadonlySet<string> } = {
  metadata: new Set(fields.metadata),
  events: new Set(fields.event),
  participants: new Set(fields.participant),
  persons: new Set(fields.person),
  organizations: new Set(fields.organization),
  places: new Set(fields.place),
  topics: new Set(fields.topic),
  sources: new Set(fields.source),
};

/** Names told at most; a file that means something else entirely has thousands. */
const TOLD = 50;

/**
 * Tells fields that the format does not know, each name once per kind of record. Names that begin with $, @, _ or x-
 * are for private use. Participations that state no presence are looked at elsewhere, one by one: see `unpresumed`.
 */
export class Strangers {
  readonly #file: string;
  readonly #log: IssueLog;
  readonly #told = new Set<string>();

  constructor(file: string, log: IssueLog) {
    this.#file = file;
    this.#log = log;
  }

  look(place: Place, record: unknown, pointer: string): void {
    this.#keys(place, record, pointer);
    const participants = place === 'events' ? member(record, 'participants') : undefined;
    if (!Array.isArray(participants)) return;
    for (let i = 0; i < participants.length; i += 1)
      if (member(participants[i], 'presence') !== undefined)
        this.#keys('participants', participants[i], `${pointer}/participants/${i}`);
  }

  #keys(name: Place | 'participants', record: unknown, pointer: string): void {
    if (!isObject(record)) return;
    for (const key of strangersIn(name, record)) this.#tell(name, key, pointer);
  }

  #tell(name: Place | 'participants', key: string, pointer: string): void {
    const told = `${name} ${key}`;
    if (this.#told.size >= TOLD || this.#told.has(told)) return;
    this.#told.add(told);
    this.#log.add({
      code: 'field-unknown',
      severity: 'note',
      place: { file: this.#file, pointer: `${pointer}/${escapeKey(key)}` },
      values: { field: cut(key), kind: name },
    });
  }
}

/** Fields that the format does not know and that are not for private use. */
export function strangersIn(name: Place | 'participants', record: object): readonly string[] {
  return Object.keys(record).filter((key) => !KNOWN[name].has(key) && !/^(?:[$@_]|x-)/.test(key));
}
