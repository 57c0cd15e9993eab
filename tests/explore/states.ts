import { day } from '#domain/day.ts';
import type { EventId } from '#domain/ids.ts';
import {
  FACETS,
  isBound,
  NOT_STATED,
  sameChoice,
  type Choice,
  type FacetName,
  type FacetQuery,
} from '#domain/query.ts';
import { sortChoices } from '#explore/address-choice.ts';
import { DIRECTORY_ORDERS } from '#explore/directory.ts';
import { columnsWith, LIST_COLUMNS } from '#explore/list.ts';
import { DEFAULT_VIEW, type State } from '#explore/state.ts';
import { fc } from '../property.ts';

const HOSTILE = [
  '../',
  '..',
  '.',
  '%2e%2e',
  '__proto__',
  'constructor',
  'a,b',
  'a~',
  '~',
  'a/b?c=d&e#f',
  '"<b>\'',
  '👩‍🔬',
  'ä ö',
  '\u0000',
  '+',
  '%',
  'a'.repeat(90),
];

export const someId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
);

const choice: fc.Arbitrary<Choice> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: someId, below: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom({ id: NOT_STATED, below: false }, { id: '-', below: false }) },
);

const facetQuery: fc.Arbitrary<FacetQuery> = fc
  .record({
    mode: fc.constantFrom('any' as const, 'all' as const),
    include: fc.array(choice, { maxLength: 4 }),
    exclude: fc.array(choice, { maxLength: 3 }),
  })
  .map(({ mode, include, exclude }) => ({
    mode,
    include: sortChoices(include),
    exclude: sortChoices(exclude.filter((out) => !include.some((kept) => sameChoice(kept, out)))),
  }));

const facets = fc
  .dictionary(fc.constantFrom(...FACETS), facetQuery)
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen)
        // Conditions on participations know no mode.
        .map(
          ([name, facet]) =>
            [name, isBound(name as FacetName) ? { ...facet, mode: 'any' as const } : facet] as const,
        )
        .filter(([, { mode, include, exclude }]) => mode === 'all' || include.length + exclude.length > 0),
    ),
  )
  .map((chosen): { readonly [Name in FacetName]?: FacetQuery } => chosen);

const range = fc
  .tuple(fc.integer({ min: -5_000_000, max: 20_000_000 }), fc.nat(4_000_000))
  .map(([first, length]) => ({ first: day(first), last: day(first + length) }));

/** Any state that a data set could bring about, in normal form. */
export const someState: fc.Arbitrary<State> = fc.record({
  dataset: someId,
  view: fc.oneof(fc.constant(DEFAULT_VIEW), someId),
  id: fc.option(someId, { nil: undefined }),
  query: fc.record({
    facets,
    time: fc.option(range, { nil: undefined }),
    text: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 40 })),
  }),
  lanes: fc.constantFrom('type', 'person', 'organization', 'topic', 'place', 'none'),
  sort: fc.record({ by: fc.constantFrom(...LIST_COLUMNS), descending: fc.boolean() }),
  columns: fc.subarray([...LIST_COLUMNS]).map(columnsWith),
  order: fc.record({ by: fc.constantFrom(...DIRECTORY_ORDERS), descending: fc.boolean() }),
  find: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 40 })),
  selected: fc.option(
    someId.map((id) => id as EventId),
    { nil: undefined },
  ),
  lang: fc.constantFrom('de', 'en', undefined),
});
