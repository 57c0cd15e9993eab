import { describe, expect, test } from 'vitest';
import type { DayRange } from '#domain/date.ts';
import { day, dayOf } from '#domain/day.ts';
import { EMPTY_QUERY, type FacetName, type Query } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import type { Index } from '#engine/columns.ts';
import { datasetOf, generated, mulberry32 } from './generate.ts';
import { plain } from './plain.ts';
import { median, once, p95, say, timed } from './clock.ts';

// Ratios within one run: they survive other machines and a busy one. Nothing here is asserted but equal answers.

const any = (name: FacetName, id: string): Query['facets'] => ({
  [name]: { mode: 'any', include: [{ id, below: false }], exclude: [] },
});

function queries(size: number, kind: string): readonly Query[] {
  const random = mulberry32(size + kind.length);
  const some = (name: string, count: number) => `${name}-${Math.floor(count * random() ** 3)}`;
  const range = (): DayRange => {
    const first = dayOf(1990, 1, 1) + Math.floor(9000 * random());
    return { first: day(first), last: day(first + Math.floor(2500 * random())) };
  };
  const one = (): Query => {
    if (kind === 'nothing') return EMPTY_QUERY;
    if (kind === 'date') return { ...EMPTY_QUERY, time: range() };
    if (kind === 'topic') return { ...EMPTY_QUERY, facets: any('topic', some('topic', 200)) };
    const facets = { ...any('person', some('person', size / 20)), ...any('topic', some('topic', 200)) };
    return { ...EMPTY_QUERY, facets, time: range() };
  };
  return Array.from({ length: 30 }, one);
}

describe.each([10_000, 100_000])('%i events', (size) => {
  const { dataset, json } = datasetOf(generated(size));
  let index: Index | undefined;
  const indexed = (): Index => (index ??= build(dataset));

  test('index build against JSON.parse of the same data', () => {
    const parse = median(timed(3, () => JSON.parse(json)));
    const building = median(timed(3, () => build(dataset)));
    expect(indexed().size).toBe(size);
    say(
      `${size} events: JSON.parse ${parse.toFixed(0)} ms, build ${building.toFixed(0)} ms, ratio ${(building / parse).toFixed(2)}`,
    );
  });

  test.each(['person+topic+date', 'date', 'topic', 'nothing'])('query: %s', async (kind) => {
    const engine = localEngine(indexed(), async () => undefined);
    const asks = queries(size, kind);
    const ours: number[] = [];
    const loop: number[] = [];
    for (const query of asks) {
      const ask = { query, languages: ['de'], facetLimit: 20 };
      const result = await engine.evaluate(ask);
      const started = performance.now();
      await engine.evaluate(ask);
      ours.push(performance.now() - started);
      const [ms, naive] = once(() => plain(dataset, query));
      loop.push(ms);
      expect(result.possible).toBe(naive.possible);
      for (const { name, values } of result.facets) {
        for (const { id, count } of values)
          expect([name, id, count]).toEqual([name, id, naive.facets.get(name)?.get(id) ?? 0]);
      }
    }
    const ratio = median(loop) / median(ours);
    say(
      `${size} events, ${kind}: ours ${median(ours).toFixed(2)} / ${p95(ours).toFixed(2)} ms, plain loop ${median(loop).toFixed(1)} / ${p95(loop).toFixed(1)} ms, ratio ${ratio.toFixed(0)}`,
    );
  });

  test('text: first question builds the index, the next ones do not', async () => {
    const engine = localEngine(indexed(), async () => undefined);
    const ask = (text: string) =>
      engine.evaluate({ query: { ...EMPTY_QUERY, text }, languages: ['de'], facetLimit: 20 });
    const words = dataset.events
      .slice(0, 30)
      .map(({ title }) => (typeof title === 'string' ? title : '').split(' ').slice(0, 2).join(' '));
    const first = performance.now();
    await ask('werk');
    const building = performance.now() - first;
    const next: number[] = [];
    for (const text of words) {
      const started = performance.now();
      await ask(text);
      next.push(performance.now() - started);
    }
    const long = performance.now();
    const endless = await ask('werk '.repeat(20_000));
    expect(endless.possible).toBeGreaterThan(0);
    say(
      `${size} events, text: index ${building.toFixed(0)} ms, query ${median(next).toFixed(2)} / ${p95(next).toFixed(2)} ms, 100 kB of text ${(performance.now() - long).toFixed(1)} ms`,
    );
  });
});
