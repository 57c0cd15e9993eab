import { count, countBoth } from '#base/bits.ts';
import { at } from '#base/column.ts';
import {
  heldBy,
  isBound,
  NOT_STATED,
  sameChoice,
  withFacet,
  withoutChoice,
  type Choice,
  type FacetName,
  type FacetQuery,
} from '#domain/query.ts';
import type { Facet } from './columns.ts';
import { counter } from './counting.ts';
import type { Names } from './labels.ts';
import { ranking } from './ranking.ts';
import { total } from './relation.ts';
import type { FacetResult, FacetValue } from './result.ts';
import { having, type Selection } from './select.ts';

export interface FacetOptions {
  readonly limit: number;
  readonly names: Names;
  /** The only codes to list, those that a search in the facet found; undefined: every one that occurs. */
  readonly only?: Int32Array | undefined;
}

/** The values of one facet with the numbers beside them, by the law of the numbers. */
export function facetResult(selection: Selection, name: FacetName, options: FacetOptions): FacetResult {
  const facet = selection.index.facets[name];
  const bound = selection.facet(name);
  const query = heldBy(selection.query, name);
  // What a value is counted among: the other conditions alone, or in all-of mode also what this facet holds.
  const fit = query.mode === 'all' && !isBound(name) ? selection.fit() : selection.fit(name);
  const own = counter(bound.own, fit);
  const below = bound.below === undefined ? undefined : counter(bound.below, fit);
  const number = (choice: Choice, plain: number) =>
    query.exclude.some((one) => sameChoice(one, choice)) ? removes(selection, name, choice) : plain;
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
  const unstated = (): FacetValue => {
    const { index } = selection;
    const choice = { id: NOT_STATED, below: false };
    return {
      ...unknown(NOT_STATED),
      count: number(choice, countBoth(fit.bits, having(bound, index.size, choice))),
      total: count(having(facet, index.size, choice)),
    };
  };
  const chosen = chosenOf(facet, query, options.only);
  const listed = ranking({
    facet,
    counter: own,
    falling: options.names.falling(facet),
    only: options.only,
    taken: new Set([...chosen, NOT_STATED]),
    limit: Math.max(0, options.limit - chosen.length),
  });
  const first = chosen.map((id) => {
    if (id === NOT_STATED) return unstated();
    const code = facet.codes.get(id);
    return code === undefined ? unknown(id) : value(code);
  });
  const values = [...first, ...Array.from(listed, value)];
  const last = chosen.includes(NOT_STATED) || options.only !== undefined ? undefined : unstated();
  return {
    name,
    values,
    unstated: last === undefined || last.total === 0 ? undefined : last,
    total: occurring(facet, options.only),
  };
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
  const codes = only ?? ids.keys();
  let count = 0;
  for (const code of codes) if (at(ids, code) !== NOT_STATED && total(own, code) > 0) count += 1;
  return count;
}

/** Events that would come back without this one exclusion. */
function removes({ query, fit, other }: Selection, name: FacetName, choice: Choice): number {
  const without = other(withFacet(query, name, withoutChoice(heldBy(query, name), choice)));
  return count(without.fit().bits) - count(fit().bits);
}
