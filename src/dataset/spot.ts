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

/** Where a way through the file begins: the list or object, and the record that its faults belong to. */
export interface Root {
  readonly book: Book;
  readonly pointer: string;
  readonly record: IssuePlace['record'];
}

/**
 * A place in the file at which faults can be noted. One is made for every field that is looked at, millions in a large
 * file, so that it holds two references only; its pointer is put together when there is something to note.
 */
export class Spot {
  readonly #above: Spot | Root;
  readonly #key: string | number;

  constructor(above: Spot | Root, key: string | number) {
    this.#above = above;
    this.#key = key;
  }

  /** The place of a field or list item inside this one. */
  in(key: string | number): Spot {
    return new Spot(this, key);
  }

  get field(): string {
    return String(this.#key);
  }

  get pointer(): string {
    return `${this.#above.pointer}/${this.#key}`;
  }

  get root(): Root {
    return this.#above instanceof Spot ? this.#above.root : this.#above;
  }

  warn(code: IssueCode, values: Issue['values']): void {
    this.#say('warning', code, values);
  }

  note(code: IssueCode, values: Issue['values']): void {
    this.#say('note', code, values);
  }

  #say(severity: Issue['severity'], code: IssueCode, values: Issue['values']): void {
    const { book, record } = this.root;
    book.log.add({ code, severity, place: { file: book.file, pointer: this.pointer, record }, values });
  }
}

export function spotOf(book: Book, section: SectionName, { id, position }: Entry<unknown>): Spot {
  return new Spot({ book, pointer: `/${section}`, record: { kind: section, id } }, position);
}
