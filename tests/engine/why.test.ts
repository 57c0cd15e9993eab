import { expect, test, vi } from 'vitest';
import { FACETS, type Choice, type FacetQuery, type Query } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { Reason } from '#engine/why.ts';
import { fc } from '../property.ts';
import { law } from './naive.ts';
import { asked, type Asked } from './queries.ts';

vi.setConfig({ testTimeout: 60_000 });

test('what each condition costs is what a loop over the records finds without it', async () => {
  await fc.assert(
    fc.asyncProperty(asked(), async ({ dataset, query }) => {
      const engine = localEngine(build(dataset), async () => undefined);
      expect(await engine.why({ query })).toEqual(naive({ dataset, query }));
    }),
  );
});

function naive({ dataset, query }: Asked) {
  const { count, fits } = law(dataset);
  const left = (without: Query) => count((event) => fits(event, without));
  const reasons: Reason[] = [];
  for (const facet of FACETS) {
    const held = query.facets[facet];
    if (held === undefined || held.include.length + held.exclude.length === 0) continue;
    const having = (part: FacetQuery | undefined) =>
      left({ ...query, facets: { ...query.facets, [facet]: part } });
    reasons.push({ kind: 'facet', facet, count: having(undefined) });
    const without = (list: readonly Choice[], choice: Choice) => list.filter((other) => other !== choice);
    for (const choice of held.include) {
      const rest = having({ ...held, include: without(held.include, choice) });
      reasons.push({ kind: 'value', facet, choice, excluded: false, count: rest });
    }
    for (const choice of held.exclude) {
      const rest = having({ ...held, exclude: without(held.exclude, choice) });
      reasons.push({ kind: 'value', facet, choice, excluded: true, count: rest });
    }
  }
  if (query.time !== undefined) reasons.push({ kind: 'time', count: left({ ...query, time: undefined }) });
  if (query.text !== '') reasons.push({ kind: 'text', count: left({ ...query, text: '' }) });
  return { possible: left(query), reasons };
}
