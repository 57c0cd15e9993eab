import type { Arbitrary } from 'fast-check';
import type { Dataset } from '#domain/dataset.ts';
import type { DayRange } from '#domain/date.ts';
import { day, dayOf } from '#domain/day.ts';
import {
  FACETS,
  isBound,
  NOT_STATED,
  type Choice,
  type FacetName,
  type FacetQuery,
  type Query,
} from '#domain/query.ts';
import { rawDataset } from '../fixtures/arbitrary.ts';
import { assembled } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { valuesOf } from './naive.ts';

export interface Asked {
  readonly dataset: Dataset;
  readonly query: Query;
}

/** Fewer cases than usual for a property whose cases cost much; the nightly run widens it all the same. */
export function fewer(by: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil((fc.readConfigureGlobal()?.numRuns ?? 200) / by) };
}

/** A data set and a question to it: every mode of every facet, with values that it has and one that it has not. */
export function asked(): Arbitrary<Asked> {
  return datasets().chain((dataset) => queryTo(dataset).map((query) => ({ dataset, query })));
}

export function datasets(): Arbitrary<Dataset> {
  return rawDataset({ events: 24, others: 6 }).map((file) => assembled(file).dataset);
}

export function queryTo(dataset: Dataset): Arbitrary<Query> {
  const facet = (name: FacetName) =>
    fc.option(facetQuery(isBound(name), [...idsOf(dataset, name), NOT_STATED]), { nil: undefined, freq: 1 });
  return fc
    .record({
      facets: fc.record(
        Object.fromEntries(FACETS.map((name) => [name, facet(name)])) as {
          readonly [Name in FacetName]: Arbitrary<FacetQuery | undefined>;
        },
      ),
      time: fc.option(range(), { nil: undefined }),
      text: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text() }),
    })
    .map(({ facets, ...rest }) => ({ ...rest, facets: stated(facets) }));
}

function stated(facets: { readonly [Name in FacetName]: FacetQuery | undefined }): Query['facets'] {
  return Object.fromEntries(
    FACETS.flatMap((name) => (facets[name] === undefined ? [] : [[name, facets[name]]])),
  );
}

function facetQuery(bound: boolean, ids: readonly string[]): Arbitrary<FacetQuery> {
  const choice: Arbitrary<Choice> = fc
    .record({ id: fc.constantFrom(...ids, 'nobody'), below: fc.boolean() })
    .map(({ id, below }) => ({ id, below: below && id !== NOT_STATED }));
  const choices = fc.uniqueArray(choice, { maxLength: 2, selector: ({ id, below }) => `${id} ${below}` });
  return fc
    .record({
      mode: bound ? fc.constant('any' as const) : fc.constantFrom('any' as const, 'all' as const),
      include: choices,
      exclude: choices,
    })
    .map(({ mode, include, exclude }) => ({
      mode,
      include,
      exclude: exclude.filter((out) => !include.some((one) => one.id === out.id && one.below === out.below)),
    }));
}

export function idsOf(dataset: Dataset, name: FacetName): readonly string[] {
  const found = dataset.events.flatMap((event) => valuesOf(event, name, dataset));
  return [...new Set([...listed(dataset, name), ...found])].filter((id) => id !== NOT_STATED);
}

/** What the data set brings along, whether it occurs or not. */
function listed(dataset: Dataset, name: FacetName): readonly string[] {
  const { vocabularies } = dataset.metadata;
  const lists = {
    type: vocabularies.eventTypes,
    person: dataset.persons,
    role: vocabularies.participantRoles,
    presence: vocabularies.presence,
    function: [],
    affiliation: dataset.organizations,
    organization: dataset.organizations,
    topic: dataset.topics,
    place: dataset.places,
    source: dataset.sources,
    sourcekind: vocabularies.sourceKinds,
  };
  return lists[name].map(({ id }) => id);
}

function range(): Arbitrary<DayRange> {
  return fc
    .tuple(
      fc.integer({ min: dayOf(1988, 1, 1), max: dayOf(2032, 1, 1) }),
      fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9000 })),
    )
    .map(([first, length]) => ({ first: day(first), last: day(first + length) }));
}

function text(): Arbitrary<string> {
  return fc.constantFrom(
    'bes',
    'Besuch',
    'größe',
    'GROESSE',
    'grosse',
    'Müller',
    'mueller',
    'strasse weg',
    'cafe',
    'ελλαδα',
    '会',
    'person',
    'x',
    '!',
    'b b',
  );
}
