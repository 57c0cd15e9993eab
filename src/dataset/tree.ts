import type { Dataset } from '#domain/dataset.ts';
import type { SectionName } from '#domain/record.ts';
import { cut } from '#domain/log.ts';
import { cycleBreaks } from './cycles.ts';
import type { Entries } from './entries.ts';
import type { Book, Entry } from './scope.ts';
import { scopeOf } from './scope.ts';

type Records = Omit<Dataset, 'metadata'>;

/** The records without cycles in partOf, within, parent, successor and broader. Lists stand parallel to `entries`. */
export function untangled(made: Records, entries: Entries, book: Book): Records {
  const { event, place, organization, topic } = entries;
  const parents = withoutCycles(
    made.organizations,
    organization,
    { section: 'organizations', field: 'parent', up: (o) => o.parent, without: (o) => ({ ...o, parent: undefined }) },
    book,
  );
  return {
    ...made,
    organizations: withoutCycles(
      parents,
      organization,
      {
        section: 'organizations',
        field: 'successor',
        up: (o) => o.successor,
        without: (o) => ({ ...o, successor: undefined }),
      },
      book,
    ),
    events: withoutCycles(
      made.events,
      event,
      { section: 'events', field: 'partOf', up: (e) => e.partOf, without: (e) => ({ ...e, partOf: undefined }) },
      book,
    ),
    places: withoutCycles(
      made.places,
      place,
      { section: 'places', field: 'within', up: (p) => p.within, without: (p) => ({ ...p, within: undefined }) },
      book,
    ),
    topics: withoutCycles(
      made.topics,
      topic,
      { section: 'topics', field: 'broader', up: (t) => t.broader, without: (t) => ({ ...t, broader: undefined }) },
      book,
    ),
  };
}

interface Edge<T> {
  readonly section: SectionName;
  readonly field: string;
  readonly up: (record: T) => string | undefined;
  readonly without: (record: T) => T;
}

function withoutCycles<T extends { readonly id: string }>(
  records: readonly T[],
  entries: readonly Entry<unknown>[],
  { section, field, up, without }: Edge<T>,
  book: Book,
): readonly T[] {
  const index = new Map(records.map((record, i) => [record.id, i]));
  const target = Int32Array.from(records, (record) => index.get(up(record) ?? '') ?? -1);
  const breaks = new Set(cycleBreaks(target));
  if (breaks.size === 0) return records;
  return records.map((record, i) => {
    const entry = entries[i];
    if (!breaks.has(i) || entry === undefined) return record;
    const values = { field, id: cut(record.id), target: cut(up(record) ?? '') };
    scopeOf(book, section, entry).warn('reference-cycle', `/${field}`, values);
    return without(record);
  });
}
