import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { outline, readAtlas } from '#parts/locator-geo.ts';
import { placeLabels, type Circle } from '#parts/locator-labels.ts';
import { fc } from '../property.ts';

const FRAME = { width: 300, height: 150, view: 'near' } as const;
const GARBSEN = { longitude: 9.599, latitude: 52.4297 };

let countries: NonNullable<ReturnType<typeof readAtlas>>;
beforeAll(() => {
  const text = readFileSync(
    join(import.meta.dirname, '../../node_modules/world-atlas/countries-50m.json'),
    'utf8',
  );
  const read = readAtlas(text);
  if (read === undefined) throw new Error('no atlas');
  countries = read;
});

describe('outlines', () => {
  test('one place lies in the middle, in its country', () => {
    const { spots, focus, others } = outline(countries, [GARBSEN], FRAME);
    expect(spots[0]?.[0]).toBeCloseTo(150, 0);
    expect(Math.abs((spots[0]?.[1] ?? 0) - 75)).toBeLessThan(8);
    expect(focus).toMatch(/^M/u);
    expect(others).toMatch(/^M/u);
  });

  test('every place of several lies within the frame, wherever on earth', () => {
    const spot = fc.record({
      longitude: fc.double({ min: -170, max: 170, noNaN: true }),
      latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 5 }), (places) => {
        const frame = { width: 300, height: 230, view: 'wide' } as const;
        const { spots } = outline(countries.slice(0, 3), places, frame);
        return spots.every(([x, y]) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height);
      }),
      { numRuns: 40 },
    );
  });

  test('what is not the atlas is refused', () => {
    expect(readAtlas('{"type":"FeatureCollection"}')).toBeUndefined();
    expect(readAtlas('null')).toBeUndefined();
  });
});

describe('labels', () => {
  const circle = (index: number) =>
    fc
      .record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 200 }),
        r: fc.integer({ min: 3, max: 9 }),
        width: fc.integer({ min: 10, max: 120 }),
      })
      .map((rest): Circle => ({ id: String(index), ...rest }));
  const circles = fc.tuple(...Array.from({ length: 8 }, (_, index) => circle(index)));

  test('stay in the frame, and apart from each other', () => {
    fc.assert(
      fc.property(circles, (all) => {
        const placed = placeLabels(all, { width: 300 }, 3);
        const boxes = placed.map(({ id, x, y, anchor }) => {
          const width = all.find((one) => one.id === id)?.width ?? 0;
          return { left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x, y };
        });
        const inside = boxes.every(({ left, right }) => left >= 0 && right <= 300);
        const apart = boxes.every((a, i) =>
          boxes.every(
            (b, j) => i === j || a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 14,
          ),
        );
        return placed.length <= 3 && inside && apart;
      }),
    );
  });

  test('the first in order are named first', () => {
    const far: readonly Circle[] = [
      { id: 'a', x: 40, y: 20, r: 4, width: 40 },
      { id: 'b', x: 40, y: 80, r: 4, width: 40 },
      { id: 'c', x: 40, y: 120, r: 4, width: 40 },
    ];
    expect(placeLabels(far, { width: 300 }, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
