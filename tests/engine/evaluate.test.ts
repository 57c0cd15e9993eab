import { describe, expect, test, vi } from 'vitest';
import { fold } from '#base/fold.ts';
import type { Dataset } from '#domain/dataset.ts';
import {
  FACETS,
  NOT_STATED,
  type Choice,
  type FacetName,
  type FacetQuery,
  type Query,
} from '#domain/query.ts';
import { pick } from '#domain/text.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { FacetResult, FacetValue } from '#engine/result.ts';
import { fc } from '../property.ts';
import { byDay, law, valuesOf } from './naive.ts';
import { asked, idsOf, type Asked } from './queries.ts';

const LANGUAGES = ['en'];

// A property builds two hundred data sets; the machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const engineOf = (dataset: Dataset) => localEngine(build(dataset), async () => undefined);

/** The law of the numbers, to the letter: the events if this facet held only this value and all others stayed. */
function numberBeside({ dataset, query }: Asked, name: FacetName, choice: Choice): number {
  const { count, fits } = law(dataset);
  const facet: FacetQuery = query.facets[name] ?? { mode: 'any', include: [], exclude: [] };
  const fitting = (held: FacetQuery) =>
    count((event) => fits(event, { ...query, facets: { ...query.facets, [name]: held } }));
  const others = facet.exclude.filter((other) => other.id !== choice.id || other.below !== choice.below);
  if (others.length < facet.exclude.length) return fitting({ ...facet, exclude: others }) - fitting(facet);
  return facet.mode === 'all'
    ? fitting({ ...facet, include: [...facet.include, choice] })
    : fitting({ mode: 'any', include: [choice], exclude: [] });
}

interface Numbers {
  readonly name: FacetName;
  readonly id: string;
  readonly own: readonly [count: number, total: number];
  readonly below: readonly [count: number, total: number] | undefined;
}

function numbers(name: FacetName, { id, count: own, total, below }: FacetValue): Numbers {
  return { name, id, own: [own, total], below: below === undefined ? undefined : [below.count, below.total] };
}

function counted(asked: Asked, name: FacetName, { id }: FacetValue): Numbers {
  const both = (below: boolean) =>
    [numberBeside(asked, name, { id, below }), totalOf(asked.dataset, name, { id, below })] as const;
  return { name, id, own: both(false), below: hasSmaller(asked.dataset, name, id) ? both(true) : undefined };
}

function hasSmaller(dataset: Dataset, name: FacetName, id: string): boolean {
  if (name === 'organization' || name === 'affiliation')
    return dataset.organizations.some(({ parent }) => parent === id);
  if (name === 'topic') return dataset.topics.some(({ broader }) => broader === id);
  return name === 'place' && dataset.places.some(({ within }) => within === id);
}

function totalOf(dataset: Dataset, name: FacetName, choice: Choice): number {
  const { count, has } = law(dataset);
  return count((event) => has(event, name, choice));
}

describe('a query is answered as by a loop over the records', () => {
  test('how many fit, certainly, and without a date', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset, query }) => {
        const result = await engineOf(dataset).evaluate({ query, languages: LANGUAGES, facetLimit: 5 });
        const { count, fits, certainlyFits } = law(dataset);
        expect(result.total).toBe(dataset.events.length);
        expect(result.possible).toBe(count((event) => fits(event, query)));
        expect(result.certain).toBe(count((event) => certainlyFits(event, query)));
        expect(result.undated).toBe(count((event) => event.date === undefined && fits(event, query, 'time')));
        const expected = byDay(dataset).filter((event) => fits(event, query));
        expect(result.events).toEqual(expected.slice(0, 50).map(({ id }) => id));
      }),
    );
  });

  test('the number beside every value', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), async ({ dataset, query }) => {
        const { facets } = await engineOf(dataset).evaluate({
          query,
          languages: LANGUAGES,
          facetLimit: 1000,
        });
        expect(facets.map(({ name }) => name)).toEqual(FACETS);
        const all = facets.map(({ name, values, unstated }) => ({
          name,
          values: unstated === undefined ? values : [...values, unstated],
        }));
        const told = all.flatMap(({ name, values }) => values.map((value) => numbers(name, value)));
        const naive = all.flatMap(({ name, values }) =>
          values.map((value) => counted({ dataset, query }, name, value)),
        );
        for (const { name, values } of all) {
          const none = totalOf(dataset, name, { id: NOT_STATED, below: false });
          const chosen = chosenIn(query, name).includes(NOT_STATED);
          expect(values.some(({ id }) => id === NOT_STATED)).toBe(none > 0 || chosen);
        }
        expect(told).toEqual(naive);
      }),
    );
  });

  test('which values are listed, and in which order', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), fc.integer({ min: 0, max: 6 }), async ({ dataset, query }, facetLimit) => {
        const engine = engineOf(dataset);
        const { facets } = await engine.evaluate({ query, languages: LANGUAGES, facetLimit });
        const whole = await engine.evaluate({ query, languages: LANGUAGES, facetLimit: 1000 });
        for (const [i, facet] of facets.entries()) {
          const complete = whole.facets[i];
          expect(complete?.values.map(({ id }) => id)).toEqual(
            inOrder({ dataset, query }, facet.name, complete),
          );
          const chosen = chosenIn(query, facet.name);
          expect(facet.values).toEqual(complete?.values.slice(0, Math.max(chosen.length, facetLimit)));
          expect(facet.total).toBe(
            new Set(
              dataset.events
                .flatMap((event) => valuesOf(event, facet.name, dataset))
                .filter((id) => id !== NOT_STATED),
            ).size,
          );
        }
      }),
    );
  });
});

function chosenIn(query: Query, name: FacetName): readonly string[] {
  const facet = query.facets[name];
  return facet === undefined ? [] : [...new Set([...facet.include, ...facet.exclude].map(({ id }) => id))];
}

/** Chosen ones as chosen; then all that occur, by number, then by total, then by name. */
function inOrder(
  { dataset, query }: Asked,
  name: FacetName,
  facet: FacetResult | undefined,
): readonly string[] {
  const chosen = chosenIn(query, name);
  const values = new Map((facet?.values ?? []).map((value) => [value.id, value]));
  const others = idsOf(dataset, name).filter(
    (id) => !chosen.includes(id) && totalOf(dataset, name, { id, below: true }) > 0,
  );
  const written = (value: FacetValue | undefined) =>
    value === undefined ? '' : pick(value.label, [...LANGUAGES, 'de']).value;
  // By the folded name, and as written where these are the same.
  const nameOf = (value: FacetValue | undefined) => `${fold(written(value))}\0${written(value)}`;
  const compare = (a: string, b: string) => {
    const [left, right] = [values.get(a), values.get(b)];
    const byNumber =
      (right?.count ?? NaN) - (left?.count ?? NaN) || (right?.total ?? NaN) - (left?.total ?? NaN);
    return byNumber || (nameOf(left) < nameOf(right) ? -1 : nameOf(left) > nameOf(right) ? 1 : 0);
  };
  return [...chosen, ...others.toSorted(compare)];
}
