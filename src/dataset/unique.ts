import type { Section } from '#domain/record.ts';
import { canonical } from './canonical.ts';
import type { Book, Entry } from './spot.ts';
import { spotOf } from './spot.ts';

/**
 * The records of a section under ids that are unique. A repetition of the same content is left out with a note; a
 * different record of the same id stays and is addressed as `id~2` (or the next free number); references mean the first.
 */
export function unique<T extends { readonly id: string }>(
  section: Section<T>,
  book: Book,
): readonly Entry<T>[] {
  const seen = new Map<string, Namesakes<T>>();
  const entries: Entry<T>[] = [];
  const taken = new Set(section.records.map((record) => record.id));
  section.records.forEach((record, i) => {
    const entry = { id: record.id, record, position: section.positions[i] ?? i };
    const before = seen.get(record.id);
    const kept = before === undefined ? entry : again(entry, before);
    if (before === undefined) seen.set(record.id, { first: entry, contents: undefined, next: 2 });
    if (kept !== undefined) entries.push(kept);
  });
  return entries;

  function again(entry: Entry<T>, before: Namesakes<T>): Entry<T> | undefined {
    before.contents ??= new Set([canonical(before.first.record)]);
    const content = canonical(entry.record);
    const values = { id: entry.id, first: `/${section.name}/${before.first.position}` };
    if (before.contents.has(content)) {
      spotOf(book, section.name, entry).in('id').note('id-duplicate-same', values);
      return undefined;
    }
    before.contents.add(content);
    const renamed = { ...entry, id: freeId(before) };
    spotOf(book, section.name, renamed)
      .in('id')
      .warn('id-duplicate-different', { ...values, now: renamed.id });
    return renamed;
  }

  function freeId(before: Namesakes<T>): string {
    for (;;) {
      const id = `${before.first.id}~${before.next}`;
      before.next += 1;
      if (!taken.has(id)) return id;
    }
  }
}

/** What is known of one id; contents only from the second record on. */
interface Namesakes<T> {
  readonly first: Entry<T>;
  contents: Set<string> | undefined;
  next: number;
}
