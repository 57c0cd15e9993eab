import { count } from '#base/bits.ts';
import {
  FACETS,
  heldBy,
  NO_CHOICE,
  withFacet,
  withoutChoice,
  type Choice,
  type FacetName,
  type Query,
} from '#domain/query.ts';
import { isActive, type Selection } from './select.ts';

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
      ...(query.text.trim() === '' ? [] : [{ kind: 'text' as const, count: left({ ...query, text: '' }) }]),
    ],
  };
}

function reasonsOf(query: Query, facet: FacetName, left: (without: Query) => number): readonly Reason[] {
  const held = heldBy(query, facet);
  if (!isActive(held)) return [];
  const value = (choice: Choice, excluded: boolean): Reason => ({
    kind: 'value',
    facet,
    choice,
    excluded,
    count: left(withFacet(query, facet, withoutChoice(held, choice))),
  });
  return [
    { kind: 'facet', facet, count: left(withFacet(query, facet, NO_CHOICE)) },
    ...held.include.map((choice) => value(choice, false)),
    ...held.exclude.map((choice) => value(choice, true)),
  ];
}
