import { count } from '#base/bits.ts';
import { FACETS, type Choice, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';
import { isActive, select, type Selection } from './select.ts';

export interface WhyAsk {
  readonly query: Query;
}

/** One condition of a query, and how many events fit without it. */
export type Reason =
  | { readonly kind: 'facet'; readonly facet: FacetName; readonly count: number }
  | {
      readonly kind: 'value';
      readonly facet: FacetName;
      readonly choice: Choice;
      readonly excluded: boolean;
      readonly count: number;
    }
  | { readonly kind: 'time'; readonly count: number }
  | { readonly kind: 'text'; readonly count: number };

export interface Why {
  /** Events that fit the whole query. */
  readonly possible: number;
  /** Each facet, followed by each of its values; then the window, then the text. */
  readonly reasons: readonly Reason[];
}

/** What each condition costs: the query is answered once without each of them. */
export function why(selection: Selection): Why {
  const { query } = selection;
  const left = (without: Query) => count(selection.other(without).fit().bits);
  return {
    possible: count(selection.fit().bits),
    reasons: [
      ...FACETS.flatMap((name) => reasonsOf(query, name, left)),
      ...(query.time === undefined
        ? []
        : [{ kind: 'time' as const, count: left({ ...query, time: undefined }) }]),
      ...(query.text.trim() === '' ? [] : [{ kind: 'text' as const, count: textless(selection) }]),
    ],
  };
}

function textless({ index, query }: Selection): number {
  return count(select(index, { ...query, text: '' }, undefined).fit().bits);
}

function reasonsOf(query: Query, facet: FacetName, left: (without: Query) => number): readonly Reason[] {
  const held = query.facets[facet];
  if (held === undefined || !isActive(held)) return [];
  const value = (choice: Choice, excluded: boolean): Reason => ({
    kind: 'value',
    facet,
    choice,
    excluded,
    count: left(withFacet(query, facet, without(held, choice))),
  });
  const { [facet]: _, ...rest } = query.facets;
  return [
    { kind: 'facet', facet, count: left({ ...query, facets: rest }) },
    ...held.include.map((choice) => value(choice, false)),
    ...held.exclude.map((choice) => value(choice, true)),
  ];
}

function withFacet(query: Query, facet: FacetName, held: FacetQuery): Query {
  return { ...query, facets: { ...query.facets, [facet]: held } };
}

function without({ mode, include, exclude }: FacetQuery, choice: Choice): FacetQuery {
  const others = (list: readonly Choice[]) => list.filter((other) => other !== choice);
  return { mode, include: others(include), exclude: others(exclude) };
}
