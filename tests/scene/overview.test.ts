import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import type { Overview } from '#engine/result.ts';
import { arrangeOverview, type OverviewInput } from '#scene/overview.ts';

const edges = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  .map((month) => dayOf(2019, month, 1))
  .concat(dayOf(2020, 1, 1));
const overview: Overview = {
  unit: 'month',
  edges,
  all: [0, 4, 8, 1, 0, 0, 0, 0, 0, 0, 0, 2],
  kept: [0, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  coarse: [{ start: dayOf(2019, 1, 1), all: 3, kept: 2 }],
  undated: { all: 0, kept: 0 },
};

function made(more: Partial<OverviewInput> = {}) {
  return arrangeOverview({
    overview,
    whole: { first: dayOf(2019, 1, 1), last: dayOf(2020, 1, 1) },
    window: undefined,
    width: 730,
    height: 40,
    rootScale: 1,
    ...more,
  });
}

describe('overview', () => {
  test('heights follow the counts, what there is can be seen', () => {
    const { bars, max, baseline } = made();
    expect(max).toBe(8);
    expect(baseline).toBe(40);
    expect(bars.map(({ all }) => all)).toEqual([0, 20, 40, 5, 0, 0, 0, 0, 0, 0, 0, 10]);
    expect(bars.map(({ kept }) => kept)).toEqual([0, 10, 40, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
    expect(
      made({
        overview: { ...overview, all: overview.all.map((n) => n * 1000 + 1), kept: overview.all },
      }).bars.every(({ all }) => all >= 2),
    ).toBe(true);
    for (const { all, kept } of bars) expect(kept).toBeLessThanOrEqual(all);
  });

  test('bars stand on their months', () => {
    const { bars } = made();
    expect(bars[1]?.x).toBeCloseTo(62, 6);
    expect(bars[1]?.width).toBeCloseTo(55, 6);
  });

  test('the brush is the window, within the strip', () => {
    expect(made().brush).toEqual({ x1: 0, x2: 730 });
    const { brush, bars } = made({ window: { first: dayOf(2019, 2, 1), last: dayOf(2019, 4, 1) } });
    expect(brush.x1).toBeCloseTo(62, 6);
    expect(brush.x2).toBeCloseTo(180, 6);
    expect(bars.map(({ inside }) => inside).slice(0, 4)).toEqual([false, true, true, false]);
    expect(made({ window: { first: 0, last: 1e6 } }).brush).toEqual({ x1: 0, x2: 730 });
  });

  test('events known only to the year stand beside it', () => {
    expect(made().years).toMatchObject([{ x: 0, labelled: true, coarse: { all: 3, kept: 2 } }]);
  });

  test('bars too narrow to be told apart are drawn together: no event is lost', () => {
    const { bars, max } = made({ width: 13 });
    expect(bars.length).toBe(4);
    expect(max).toBe(12);
    expect(bars.map(({ all }) => Math.round((all / 40) * 12))).toEqual([12, 1, 0, 2]);
  });

  test('years thin out', () => {
    const { years } = made({ whole: { first: dayOf(1800, 1, 1), last: dayOf(2020, 1, 1) }, width: 500 });
    const labelled = years.filter((year) => year.labelled);
    expect(labelled.length).toBeGreaterThan(3);
    for (let i = 1; i < labelled.length; i += 1)
      expect((labelled[i]?.x ?? 0) - (labelled[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(46);
  });

  test('undated events have a bar of their own, nothing at all has none', () => {
    expect(made().undated).toBeUndefined();
    expect(made({ overview: { ...overview, undated: { all: 4, kept: 2 } } }).undated).toEqual({
      all: 20,
      kept: 10,
    });
    const empty = made({
      overview: { ...overview, all: overview.all.map(() => 0), kept: overview.all.map(() => 0) },
    });
    expect(empty.bars.every(({ all, kept }) => all === 0 && kept === 0)).toBe(true);
    expect(made({ overview: { ...overview, edges: [], all: [], kept: [] } }).bars).toEqual([]);
  });
});
