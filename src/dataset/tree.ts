import type { Dataset } from '#domain/dataset.ts';
import type { SectionName } from '#domain/record.ts';
import { cut } from '#domain/log.ts';
import { cycleBreaks } from './cycles.ts';
import type { Entries } from './entries.ts';
import type { Book, Entry } from './spot.ts';
import { spotOf } from './spot.ts';

type Records = Omit<Dataset, 'metadata'>;

/** The records without cycles in partOf, within, parent, successor and broader. Lists stand parallel to `entries`. */
export function untangled(made: Records, entries: Entries, book: Book): Records {
  const { events, places, topics } = made;
  const organizations = { section: 'organizations', entries: entries.organization } as const;
  const parents = withoutCycles(
    {
      ...organizations,
      records: made.organizations,
      field: 'parent',
      up: (o) => o.parent,
      without: (o) => ({ ...o, parent: undefined }),
    },
    book,
  );
  return {
    ...made,
    organizations: withoutCycles(
      {
        ...organizations,
        records: parents,
        field: 'successor',
        up: (o) => o.successor,
        without: (o) => ({ ...o, successor: undefined }),
      },
      book,
    ),
    events: withoutCycles(
      {
        section: 'events',
        entries: entries.event,
        records: events,
        field: 'partOf',
        up: (e) => e.partOf,
        without: (e) => ({ ...e, partOf: undefined }),
      },
      book,
    ),
    places: withoutCycles(
      {
        section: 'places',
        entries: entries.place,
        records: places,
        field: 'within',
        up: (p) => p.within,
        without: (p) => ({ ...p, within: undefined }),
      },
      book,
    ),
    topics: withoutCycles(
      {
        section: 'topics',
        entries: entries.topic,
        records: topics,
        field: 'broader',
        up: (t) => t.broader,
        without: (t) => ({ ...t, broader: undefined }),
      },
      book,
    ),
  };
}

interface Edge<T> {
  readonly records: readonly T[];
  readonly entries: readonly Entry<unknown>[];
  readonly section: SectionName;
  readonly field: string;
  readonly up: (record: T) => string | undefined;
  readonly without: (record: T) => T;
}

function withoutCycles<T extends { readonly id: string }>(
  { records, entries, section, field, up, without }: Edge<T>,
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
    spotOf(book, section, entry).in(field).warn('reference-cycle', values);
    return without(record);
  });
}
