import { describe, expect, test } from 'vitest';
import { day, dayOf } from '#domain/day.ts';
import { stepAt, stepsOf } from '#scene/density.ts';
import { rank } from '#scene/importance.ts';
import { pxPerDay } from '#scene/scale.ts';
import { lane, mark, scene, shapes, timeline, years } from './fixture.ts';

const first = dayOf(2019, 1, 1);
const edges = Array.from({ length: 366 }, (_, i) => day(first + i));

function dense(counts: readonly number[]) {
  return timeline(
    lane('visit', [], { edges, counts: Array.from({ length: 365 }, (_, i) => counts[i] ?? 0) }),
  );
}

/** Events that a column of rects stands for. */
function eventsAt(made: ReturnType<typeof scene>, of: number): number {
  const x = (of - first + 0.5) * pxPerDay(years(2019, 2019, 1460));
  const shades = ['q-3', 'q-4', 'q-5', 'q-6'];
  const column = shapes(made, 'rect').filter((rect) => rect.x <= x && rect.x + rect.width > x);
  const capacity = made.density?.capacity ?? NaN;
  return column.reduce(
    (most, { ink, height }) => Math.max(most, (shades.indexOf(ink) + height / 52) * capacity),
    0,
  );
}

describe('density', () => {
  test('steps as high as their count, folded in the next shade beyond the capacity', () => {
    const counts = Array.from({ length: 365 }, (_, i) => (i < 280 ? 10 : i < 305 ? 0 : 25));
    const made = scene(dense(counts), years(2019, 2019, 1460));
    expect(made.density).toMatchObject({ capacity: 30, days: 1 });
    expect(eventsAt(made, first + 5)).toBeCloseTo(10, 6);
    expect(eventsAt(made, first + 290)).toBe(0);
    expect(eventsAt(made, first + 350)).toBeCloseTo(25, 6);
    const peaks = scene(dense(counts.map((count, i) => (i === 3 ? 100 : count))), years(2019, 2019, 1460));
    expect(eventsAt(peaks, first + 3)).toBeCloseTo(100, 6);
    const beyond = scene(
      dense(counts.map((count, i) => (i === 3 ? 10_000 : count))),
      years(2019, 2019, 1460),
    );
    expect(eventsAt(beyond, first + 3)).toBe(120);
  });

  test('a step is at least 2 px wide, and one scale holds for all lanes', () => {
    const made = scene(dense(Array.from({ length: 365 }, () => 1)), years(2019, 2019, 100));
    for (const { width } of shapes(made, 'rect').slice(0, -1)) expect(width).toBeGreaterThanOrEqual(2);
    expect(made.density?.days).toBeCloseTo(8, 6);
  });

  test('lanes of coarser bins share the scale; no event is counted twice or lost', () => {
    const weeks = {
      edges: Array.from({ length: 53 }, (_, i) => day(first + i * 7)),
      counts: Array.from({ length: 52 }, () => 70),
    };
    const days = { edges, counts: Array.from({ length: 365 }, () => 10) };
    const made = scene(timeline(lane('weeks', [], weeks), lane('days', [], days)), years(2019, 2019, 1460));
    expect(made.density).toEqual({ capacity: 80, days: 7 });
    const heights = shapes(made, 'rect')
      .slice(0, -1)
      .map(({ height }) => Math.round(height * 1000));
    expect(new Set(heights).size).toBe(1);
  });

  test('beside counted steps there are no ticks: what is as dense is counted too', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      mark(`e${i}`, `2019-0${1 + (i % 9)}-${10 + (i % 18)}`),
    );
    const few = [mark('one', '2019-02-01'), mark('two', '2019-05-01')];
    const made = scene(
      timeline(
        lane('steps', [], { edges, counts: edges.slice(1).map(() => 5) }),
        lane('many', many),
        lane('few', few),
      ),
      years(2019, 2019),
    );
    expect(made.targets.map(({ event }) => event)).toEqual(['one', 'two']);
    const box = made.lanes.find(({ id }) => id === 'many');
    const foot = (box?.y ?? 0) + (box?.height ?? 0);
    const own = shapes(made, 'rect').filter(({ y }) => y > (box?.y ?? 0) && y < foot);
    expect(own.length).toBeGreaterThan(9);
  });

  test('the step under a day', () => {
    const steps = { edges: [0, 7, 14, 21, 28], counts: [1, 2, 3, 4] };
    const density = { capacity: 10, days: 14 };
    expect(stepAt(steps, density, 15)).toEqual({ first: 14, last: 28, count: 7 });
    expect(stepAt(steps, density, 0)).toEqual({ first: 0, last: 14, count: 3 });
    expect(stepAt(steps, density, 28)).toBeUndefined();
    expect(stepAt(steps, density, -1)).toBeUndefined();
  });

  test('marks counted in steps', () => {
    const items =
      rank(
        timeline(lane('a', [mark('1', '2019-01-01'), mark('2', '2019-01-03'), mark('3', '2019-01-12')])),
      )[0]?.items ?? [];
    const { edges: made, counts } = stepsOf(items, 7);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(made).toHaveLength(counts.length + 1);
    expect((made[0] ?? NaN) <= first + 0.5 && (made[1] ?? NaN) > first + 0.5).toBe(true);
  });

  test('an empty lane draws nothing but its foot', () => {
    expect(shapes(scene(dense([]), years(2019, 2019)), 'rect')).toEqual([]);
  });
});
