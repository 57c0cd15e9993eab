import { countBoth, drop, keep, members, type Bits } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import { smallest } from '#base/sorted.ts';
import type { Choice, FacetName, FacetQuery } from '#domain/query.ts';
import type { Facet } from './columns.ts';
import type { Names } from './labels.ts';
import { total, type Relation } from './relation.ts';
import type { FacetResult, FacetValue } from './result.ts';
import { fitting, having, included, type Selection } from './select.ts';

export interface FacetOptions {
  readonly limit: number;
  readonly names: Names;
  /** The only codes to list, those that a search in the facet found; undefined: every one that occurs. */
  readonly only?: Int32Array | undefined;
}

/** The values of one facet with the numbers beside them, by the law of the numbers. */
export function facetResult(selection: Selection, name: FacetName, options: FacetOptions): FacetResult {
  const facet = selection.index.facets[name];
  const query = selection.query.facets[name] ?? NOTHING;
  const base = countingBase(selection, name, query);
  const counts = countValues(facet.own, base, facet.ids.length);
  const below = facet.below === undefined ? undefined : countValues(facet.below, base, facet.ids.length);
  const chosen = chosenOf(facet, query, options.only);
  const listed = ranked({ facet, counts, options, chosen });
  const removed = (choice: Choice, plain: number) =>
    query.exclude.some(same(choice)) ? removes(selection, name, choice) : plain;
  const value = (code: number): FacetValue => {
    const id = at(facet.ids, code);
    const own = removed({ id, below: false }, int(counts, code));
    return { id, label: at(facet.labels, code), count: own, total: total(facet.own, code), below: grey(code, id) };
  };
  const grey = (code: number, id: string) => {
    if (facet.below === undefined || below === undefined || at(facet.branches, code) === 0) return undefined;
    return { count: removed({ id, below: true }, int(below, code)), total: total(facet.below, code) };
  };
  const rows = chosen.map((id) => {
    const code = facet.codes.get(id);
    return code === undefined ? unknown(id) : value(code);
  });
  for (const code of listed.codes) rows.push(value(code));
  return { name, values: rows, total: listed.total };
}

const NOTHING: FacetQuery = { mode: 'any', include: [], exclude: [] };

/** In the order chosen; of a search only those that it found. */
function chosenOf(facet: Facet, { include, exclude }: FacetQuery, only: Int32Array | undefined): readonly string[] {
  const ids = [...new Set([...include, ...exclude].map(({ id }) => id))];
  return only === undefined ? ids : ids.filter((id) => only.includes(facet.codes.get(id) ?? -1));
}

/** An address may name a value that this data set does not have: it stays visible, so that it can be taken out. */
function unknown(id: string): FacetValue {
  return { id, label: id, count: 0, total: 0, below: undefined };
}

/** What a value is counted among: the other conditions alone, or in all-of mode also what this facet holds. */
function countingBase(selection: Selection, name: FacetName, query: FacetQuery): Bits {
  return query.mode === 'all' ? fitting(selection) : fitting(selection, name);
}

function countValues(relation: Relation, events: Bits, terms: number): Int32Array {
  const counts = new Int32Array(terms);
  const { starts, codes } = relation;
  for (const position of members(events)) {
    const end = int(starts, position + 1);
    for (let i = int(starts, position); i < end; i += 1) {
      const code = int(codes, i);
      counts[code] = int(counts, code) + 1;
    }
  }
  return counts;
}

/** Events that would come back without this one exclusion. */
function removes(selection: Selection, name: FacetName, choice: Choice): number {
  const { index } = selection;
  const facet = index.facets[name];
  const query = selection.query.facets[name] ?? NOTHING;
  const bits = fitting(selection, name);
  keep(bits, included(index, facet, query));
  for (const other of query.exclude) if (!same(choice)(other)) drop(bits, having(facet, index.size, other));
  return countBoth(bits, having(facet, index.size, choice));
}

function same(choice: Choice): (other: Choice) => boolean {
  return (other) => other.id === choice.id && other.below === choice.below;
}

interface Ranking {
  readonly facet: Facet;
  readonly counts: Int32Array;
  readonly options: FacetOptions;
  readonly chosen: readonly string[];
}

/** The codes to list after the chosen ones, and how many values events have at all. */
function ranked({ facet, counts, options, chosen }: Ranking): { readonly codes: Int32Array; readonly total: number } {
  const taken = new Set(chosen);
  const candidates: number[] = [];
  let occurring = 0;
  const consider = (code: number) => {
    if (total(facet.own, code) > 0) occurring += 1;
    else if (facet.below === undefined || total(facet.below, code) === 0) return;
    if (!taken.has(at(facet.ids, code))) candidates.push(code);
  };
  if (options.only !== undefined) for (const code of options.only) consider(code);
  else for (let code = 0; code < facet.ids.length; code += 1) consider(code);
  const ranks = options.names.ranks(facet);
  const order = (a: number, b: number) =>
    int(counts, b) - int(counts, a) || total(facet.own, b) - total(facet.own, a) || int(ranks, a) - int(ranks, b);
  const codes = smallest(Int32Array.from(candidates), Math.max(0, options.limit - chosen.length), order);
  return { codes, total: occurring };
}
