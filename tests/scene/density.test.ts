import { describe, expect, test } from 'vitest';
import { day, dayOf } from '#domain/day.ts';
import { pxPerDay } from '#scene/scale.ts';
import { lane, scene, shapes, timeline, years } from './fixture.ts';

const first = dayOf(2019, 1, 1);
const edges = Array.from({ length: 366 }, (_, i) => day(first + i));

function dense(counts: readonly number[]) {
  return timeline(lane('visit', [], { edges, counts: Array.from({ length: 365 }, (_, i) => counts[i] ?? 0) }));
}

/** Events that a column of rects stands for. */
function eventsAt(made: ReturnType<typeof scene>, of: number): number {
  const x = (of - first + 0.5) * pxPerDay(years(2019, 2019, 1460));
  const shades = ['q-3', 'q-4', 'q-5', 'q-6'];
  const column = shapes(made, 'rect').filter((rect) => rect.x <= x && rect.x + rect.width > x);
  const capacity = made.density?.capacity ?? NaN;
  return column.reduce((most, { ink, height }) => Math.max(most, (shades.indexOf(ink) + height / 52) * capacity), 0);
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
    const beyond = scene(dense(counts.map((count, i) => (i === 3 ? 10_000 : count))), years(2019, 2019, 1460));
    expect(eventsAt(beyond, first + 3)).toBe(120);
  });

  test('a step is at least 2 px wide, and one scale holds for all lanes', () => {
    const made = scene(dense(Array.from({ length: 365 }, () => 1)), years(2019, 2019, 100));
    for (const { width } of shapes(made, 'rect').slice(0, -1)) expect(width).toBeGreaterThanOrEqual(2);
    expect(made.density?.days).toBeCloseTo(8, 6);
  });

  test('an empty lane draws nothing but its foot', () => {
    expect(shapes(scene(dense([]), years(2019, 2019)), 'rect')).toEqual([]);
  });
});
