import { at, int } from '#base/column.ts';
import { fold } from '#base/fold.ts';
import { pick } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';
import { perKey, rememberLast } from './once.ts';
import type { Refs } from './refs.ts';
import { codesOf, total } from './relation.ts';
import type { Selection } from './select.ts';
import type { Directory, DirectoryAsk, DirectoryKind, DirectoryRow } from './term-result.ts';
import { searchNames } from './text.ts';

/** Answers pages of a directory; keeps the order of the last one asked for, so that scrolling sorts nothing anew. */
export type Directories = (selection: Selection, of: Refs, ask: DirectoryAsk) => Directory;

export function directories(index: Index): Directories {
  const filing = perKey((kind: DirectoryKind) => filedFacet(index, kind));
  const remembered = rememberLast<Listed>();
  return (selection, of, ask) => {
    const { kind, query, search, sort, languages, from, count } = ask;
    const key = JSON.stringify([kind, query, search, sort, languages]);
    const facet = filing(kind);
    const listed = remembered(key, () => list(selection, { of, ask, facet }));
    return {
      total: listed.codes.length,
      all: facet.ids.length,
      rows: Array.from(listed.codes.subarray(from, from + count), (code) =>
        rowOf(of, { listed, facet, kind, code }),
      ),
      letters: sort.by === 'name' ? lettersOf(listed.codes, facet, of.names.languages) : [],
    };
  };
}

/** Codes in their order; of each code of the kind the events that fit, and the first and last position of a dated one or -1. */
interface Listed {
  readonly codes: Int32Array;
  readonly counts: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

interface Task {
  readonly of: Refs;
  readonly ask: DirectoryAsk;
  readonly facet: Facet;
}

function list(selection: Selection, { of, ask, facet }: Task): Listed {
  const numbers = numbersOf(selection, facet);
  const narrowed = selection.fit().shape.kind !== 'all';
  const found =
    ask.search.trim() === '' ? facet.ids.keys() : searchNames(of.index.facets[ask.kind], ask.search);
  const codes = Int32Array.from(found).filter((code) => !narrowed || int(numbers.counts, code) > 0);
  return { ...numbers, codes: sorted(codes, numbers, { ask, ranks: of.names.ranks(facet) }) };
}

/** One pass over the events that fit. */
function numbersOf({ index, fit }: Selection, { own, ids }: Facet): Omit<Listed, 'codes'> {
  const counts = new Int32Array(ids.length);
  const first = new Int32Array(ids.length).fill(-1);
  const last = new Int32Array(ids.length).fill(-1);
  for (const position of fit().positions()) {
    const dated = position < index.dated;
    for (const code of codesOf(own, position)) {
      counts[code] = int(counts, code) + 1;
      if (!dated) continue;
      if (int(first, code) < 0) first[code] = position;
      last[code] = position;
    }
  }
  return { counts, first, last };
}

/** Ties by name; what has no date comes last in either direction. */
function sorted(
  codes: Int32Array,
  { counts, first, last }: Omit<Listed, 'codes'>,
  { ask: { sort }, ranks }: { readonly ask: DirectoryAsk; readonly ranks: Int32Array },
): Int32Array {
  const sign = sort.descending ? -1 : 1;
  const column = { name: ranks, count: counts, first, last }[sort.by];
  return codes.sort((a, b) => {
    const left = int(column, a);
    const right = int(column, b);
    if (left < 0 !== right < 0) return left < 0 ? 1 : -1;
    return sign * (left - right) || int(ranks, a) - int(ranks, b);
  });
}

interface One {
  readonly listed: Listed;
  readonly facet: Facet;
  readonly kind: DirectoryKind;
  readonly code: number;
}

function rowOf(of: Refs, { listed, facet, kind, code }: One): DirectoryRow {
  const ref = of.ref(kind, at(facet.ids, code));
  const filed = at(facet.labels, code);
  const date = (position: number) => (position < 0 ? undefined : of.event(position).date);
  return {
    ref,
    filed: typeof filed === 'string' && filed !== ref.label ? filed : undefined,
    count: int(listed.counts, code),
    total: total(facet.own, code),
    first: date(int(listed.first, code)),
    last: date(int(listed.last, code)),
  };
}

/** Persons stand under their family name where it is known. */
function filedFacet({ dataset, facets }: Index, kind: DirectoryKind): Facet {
  const facet = facets[kind];
  if (kind !== 'person') return facet;
  const labels = dataset.persons.map(({ name: { family, given } }, code) =>
    family === undefined || family === '' || given === undefined || given === ''
      ? at(facet.labels, code)
      : `${family}, ${given}`,
  );
  return { ...facet, labels };
}

/** Of a directory in many scripts the first letters alone would fill the page. */
const LETTERS = 60;

/** Where each first letter is first found; everything that is no letter is "#". */
function lettersOf(codes: Int32Array, { labels }: Facet, languages: readonly string[]): Directory['letters'] {
  const places = new Map<string, number>();
  for (let place = 0; place < codes.length && places.size < LETTERS; place += 1) {
    const [first = ''] = fold(pick(at(labels, int(codes, place)), languages).value);
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : '#';
    if (!places.has(letter)) places.set(letter, place);
  }
  return Array.from(places, ([letter, place]) => ({ letter, at: place }));
}
