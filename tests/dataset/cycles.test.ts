import { describe, expect, it, vi } from 'vitest';
import { cycleBreaks } from '#dataset/cycles.ts';
import { assembled, raw } from '../fixtures/raw.ts';
import { fc } from '../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('cycles', () => {
  it('are broken once each, at their last record, and nothing else is', () => {
    expect(cycleBreaks(Int32Array.of(-1, 0, 1))).toEqual([]);
    expect(cycleBreaks(Int32Array.of(0))).toEqual([0]);
    expect(cycleBreaks(Int32Array.of(2, 0, 1, 0))).toEqual([2]);
    expect(cycleBreaks(Int32Array.of(1, 0, 3, 2))).toEqual([1, 3]);
  });

  it('in any graph: afterwards every way ends, and without one nothing is broken', () => {
    const graph = fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graph, (targets) => {
        const breaks = new Set(cycleBreaks(Int32Array.from(targets)));
        const kept = targets.map((target, i) => (breaks.has(i) ? -1 : target));
        expect(kept.every((_, i) => ends(kept, i))).toBe(true);
        for (const broken of breaks) expect(onCycle(targets, broken)).toBe(true);
      }),
    );
  });

  it('of a hundred thousand records, and chains as long, overflow nothing', () => {
    const topics = Array.from({ length: 100_000 }, (_, i) => ({
      id: `t${i}`,
      label: 'x',
      broader: `t${(i + 1) % 100_000}`,
    }));
    const { dataset, report } = assembled(JSON.stringify({ ...raw(), topics }));
    expect(report.byCode).toEqual({ 'reference-cycle': 1 });
    expect(dataset.topics.filter((topic) => topic.broader === undefined).map((topic) => topic.id)).toEqual([
      't99999',
    ]);
    const open = [...topics.slice(0, -1), { id: 't99999', label: 'x' }];
    expect(assembled(JSON.stringify({ ...raw(), topics: open })).report.total).toBe(0);
  });
});

function ends(targets: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= targets.length; steps += 1) {
    if (at < 0) return true;
    at = targets[at] ?? -1;
  }
  return false;
}

function onCycle(targets: readonly number[], from: number): boolean {
  let at = targets[from] ?? -1;
  for (let steps = 0; steps < targets.length && at >= 0; steps += 1) {
    if (at === from) return true;
    at = targets[at] ?? -1;
  }
  return at === from;
}
