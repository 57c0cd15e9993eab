import type { Issue, IssueCode, IssuePlace } from '#domain/issue.ts';
import type { IssueLog } from '#domain/log.ts';
import type { SectionName } from '#domain/record.ts';

/** One record on its way: what it is called from now on, and where it stood. */
export interface Entry<T> {
  readonly id: string;
  readonly record: T;
  readonly position: number;
}

/** Where the faults of one file are written down. */
export interface Book {
  readonly file: string;
  readonly log: IssueLog;
}

/** A place in the file at which faults can be noted. Cheap: one is made for every field that is looked at. */
export class Spot {
  readonly #book: Book;
  readonly #pointer: string;
  readonly #record: IssuePlace['record'];

  constructor(book: Book, pointer: string, record?: IssuePlace['record']) {
    this.#book = book;
    this.#pointer = pointer;
    this.#record = record;
  }

  /** The place of a field or list item inside this one. */
  in(...keys: readonly (string | number)[]): Spot {
    return new Spot(this.#book, `${this.#pointer}/${keys.join('/')}`, this.#record);
  }

  /** Name of the field, the last key of the pointer. */
  get field(): string {
    return this.#pointer.slice(this.#pointer.lastIndexOf('/') + 1);
  }

  warn(code: IssueCode, values: Issue['values']): void {
    this.#say('warning', code, values);
  }

  note(code: IssueCode, values: Issue['values']): void {
    this.#say('note', code, values);
  }

  #say(severity: Issue['severity'], code: IssueCode, values: Issue['values']): void {
    const { file, log } = this.#book;
    log.add({ code, severity, place: { file, pointer: this.#pointer, record: this.#record }, values });
  }
}

export function spotOf(book: Book, section: SectionName, entry: Entry<unknown>): Spot {
  return new Spot(book, `/${section}/${entry.position}`, { kind: section, id: entry.id });
}
