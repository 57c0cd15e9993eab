import { copy, countBoth, drop, keep } from '#base/bits.ts';
import { at } from '#base/column.ts';
import type { Choice, FacetName, FacetQuery } from '#domain/query.ts';
import type { Facet } from './columns.ts';
import { counter } from './counting.ts';
import type { Names } from './labels.ts';
import { ranking } from './ranking.ts';
import { total } from './relation.ts';
import type { FacetResult, FacetValue } from './result.ts';
import { having, included, type Selection } from './select.ts';

export interface FacetOptions {
  readonly limit: number;
  readonly names: Names;
  /** The only codes to list, those that a search in the facet found; undefined: every one that occurs. */
  readonly only?: Int32Array | undefined;
}

/** The values of one facet with the numbers beside them, by the law of the numbers. */
export function facetResult(selection: Selection, name: FacetName, options: FacetOptions): FacetResult {
  const facet = selection.index.facets[name];
  const query = queryOf(selection, name);
  // What a value is counted among: the other conditions alone, or in all-of mode also what this facet holds.
  const fit = query.mode === 'all' ? selection.fit() : selection.fit(name);
  const own = counter(facet.own, fit);
  const below = facet.below === undefined ? undefined : counter(facet.below, fit);
  const number = (choice: Choice, plain: number) =>
    query.exclude.some(same(choice)) ? removes(selection, name, choice) : plain;
  const value = (code: number): FacetValue => {
    const id = at(facet.ids, code);
    return {
      id,
      label: at(facet.labels, code),
      count: number({ id, below: false }, own.count(code)),
      total: total(facet.own, code),
      below:
        facet.below === undefined || below === undefined || at(facet.branches, code) === 0
          ? undefined
          : { count: number({ id, below: true }, below.count(code)), total: total(facet.below, code) },
    };
  };
  const chosen = chosenOf(facet, query, options.only);
  const listed = ranking({
    facet,
    counter: own,
    falling: options.names.falling(facet),
    only: options.only,
    taken: new Set(chosen),
    limit: Math.max(0, options.limit - chosen.length),
  });
  const first = chosen.map((id) => {
    const code = facet.codes.get(id);
    return code === undefined ? unknown(id) : value(code);
  });
  return { name, values: [...first, ...Array.from(listed, value)], total: occurring(facet, options.only) };
}

const NOTHING: FacetQuery = { mode: 'any', include: [], exclude: [] };

function queryOf({ query }: Selection, name: FacetName): FacetQuery {
  return query.facets[name] ?? NOTHING;
}

/** In the order chosen; of a search only those that it found. */
function chosenOf(
  facet: Facet,
  { include, exclude }: FacetQuery,
  only: Int32Array | undefined,
): readonly string[] {
  const ids = [...new Set([...include, ...exclude].map(({ id }) => id))];
  return only === undefined ? ids : ids.filter((id) => only.includes(facet.codes.get(id) ?? -1));
}

/** An address may name a value that this data set does not have: it stays visible, so that it can be taken out. */
function unknown(id: string): FacetValue {
  return { id, label: id, count: 0, total: 0, below: undefined };
}

/** How many values events have themselves. Terms that only hold others are listed, last, and not counted. */
function occurring({ ids, own }: Facet, only: Int32Array | undefined): number {
  let count = 0;
  if (only === undefined) {
    for (let code = 0; code < ids.length; code += 1) if (total(own, code) > 0) count += 1;
  } else {
    for (const code of only) if (total(own, code) > 0) count += 1;
  }
  return count;
}

/** Events that would come back without this one exclusion. */
function removes(selection: Selection, name: FacetName, choice: Choice): number {
  const { index } = selection;
  const facet = index.facets[name];
  const query = queryOf(selection, name);
  const bits = copy(selection.fit(name).bits);
  keep(bits, included(index, facet, query));
  for (const other of query.exclude) if (!same(choice)(other)) drop(bits, having(facet, index.size, other));
  return countBoth(bits, having(facet, index.size, choice));
}

function same(choice: Choice): (other: Choice) => boolean {
  return (other) => other.id === choice.id && other.below === choice.below;
}
