import type { Issue, IssueCode, IssuePlace } from '#domain/issue.ts';
import type { IssueLog } from '#domain/log.ts';
import type { SectionName } from '#domain/record.ts';

/** One record on its way: what it is called from now on, and where it stood. */
export interface Entry<T> {
  readonly id: string;
  readonly record: T;
  readonly position: number;
}

/** Where faults of one record are noted. Paths are JSON Pointers inside the record. */
export interface Scope {
  readonly warn: Say;
  readonly note: Say;
}

type Say = (code: IssueCode, path: string, values: Issue['values']) => void;

export interface Book {
  readonly file: string;
  readonly log: IssueLog;
}

export function scopeOf(book: Book, section: SectionName, entry: Entry<unknown>): Scope {
  return scopeAt(book, `/${section}/${entry.position}`, { kind: section, id: entry.id });
}

export function scopeAt({ file, log }: Book, pointer: string, record?: IssuePlace['record']): Scope {
  const say =
    (severity: Issue['severity']): Say =>
    (code, path, values) =>
      log.add({ code, severity, place: { file, pointer: pointer + path, record }, values });
  return { warn: say('warning'), note: say('note') };
}
