import { describe, expect, test } from 'vitest';
import { bestDay } from '#domain/date.ts';
import { at } from '#base/column.ts';
import { estimate } from '#scene/measure.ts';
import { metrics } from '#scene/metrics.ts';
import { layoutRows, layouts, zoomStep } from '#scene/rows.ts';
import { pan, pxPerDay } from '#scene/scale.ts';
import type { Shape } from '#scene/shapes.ts';
import { fc } from '../property.ts';
import {
  anyTimeline,
  anyViewport,
  id,
  input,
  lane,
  mark,
  plain,
  scene,
  shapes,
  target,
  timeline,
  years,
} from './fixture.ts';

const WHOLE = { first: -1e6, last: 1e6 };

describe('nothing is lost and nothing jumps', () => {
  test('every mark in the window has a target at its best day', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, (of, viewport) => {
        const made = scene(of, viewport);
        const scale = pxPerDay(viewport);
        for (const { id: name, marks } of of.lanes) {
          for (const { event, date } of marks) {
            const x = ((bestDay(date) ?? NaN) + 0.5 - viewport.first) * scale;
            if (x < 0 || x > viewport.width) continue;
            const found = made.targets.filter((one) => one.event === event && one.lane === name);
            expect(found).toHaveLength(1);
            expect(at(found, 0).x).toBeCloseTo(x, 3);
          }
        }
      }),
    );
  });

  test('what may reach into the window has a target inside it', () => {
    const of = timeline(
      lane('visit', [
        mark('of 2020', '2020'),
        mark('of 2018', '2018'),
        mark('long', '2019-11-01', { end: '2020-02-01' }),
      ]),
    );
    const made = scene(of, { ...years(2019, 2019), last: years(2020, 2020).first + 60 });
    expect(target(made, 'of 2020').y).toBeGreaterThan(target(made, 'long').y);
    expect(made.targets.map(({ event }) => event)).not.toContain('of 2018');
    const strip = shapes(made, 'band').find(({ height }) => height === 4);
    expect(strip).toMatchObject({ fade: 'none', alpha: 0.25 });
    expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeCloseTo(1000, 6);
  });

  test('panning at one scale keeps sub-rows, words and the side of labels', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, fc.integer({ min: -400, max: 400 }), (of, viewport, dx) => {
        const before = scene(of, viewport);
        const after = scene(of, pan(viewport, dx, WHOLE));
        for (const one of before.targets) {
          const other = after.targets.find(
            ({ event, lane: name }) => event === one.event && name === one.lane,
          );
          if (other === undefined || !isInside(one.x, viewport.width) || !isInside(other.x, viewport.width))
            continue;
          if (Math.abs(one.x - dx - other.x) > 0.01) continue;
          expect(other.y).toBe(one.y);
          expect(other.box.width).toBeCloseTo(one.box.width, 3);
          expect(other.box.x - other.x).toBeCloseTo(one.box.x - one.x, 3);
        }
      }),
    );
  });

  test('lanes keep their height at every zoom', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, anyViewport, (of, one, other) => {
        expect(scene(of, one).lanes).toEqual(scene(of, other).lanes);
      }),
    );
  });
});

const isInside = (x: number, width: number) => x > 1 && x < width - 1;

describe('states', () => {
  const of = timeline(
    lane('visit', [
      mark('First visit of the minister', '2019-03-01'),
      mark('Second visit of the minister', '2019-03-05'),
      mark('Third', '2019-09-01'),
    ]),
  );

  test('the selected mark is larger, outlined and highlighted with its label; labels under it give way', () => {
    const made = scene(of, years(2019, 2019), { selected: id('First visit of the minister') });
    expect(shapes(made, 'glyph').filter(({ outlined }) => outlined)).toMatchObject([{ size: 12 }]);
    expect(shapes(made, 'highlight')).toMatchObject([{ soft: false }]);
    const own = shapes(made, 'text').filter(({ ink }) => ink === 'on-mark');
    expect(own).toMatchObject([{ weight: 600, halo: false }]);
    const [box] = shapes(made, 'highlight');
    const under = shapes(made, 'text').filter(
      ({ ink, x, y }) =>
        ink === 'ink' && box !== undefined && y > box.y && y < box.y + box.height && x < box.x + box.width,
    );
    expect(under).toEqual([]);
    expect(kinds(made.shapes).lastIndexOf('highlight')).toBeLessThan(
      made.shapes.findLastIndex((shape) => shape.kind === 'glyph' && shape.outlined),
    );
  });

  test('selecting and hovering move nothing', () => {
    const rest = scene(of, years(2019, 2019));
    const chosen = scene(of, years(2019, 2019), {
      selected: id('Second visit of the minister'),
      hovered: id('Third'),
    });
    expect(chosen.targets.map(({ x, y }) => [x, y])).toEqual(rest.targets.map(({ x, y }) => [x, y]));
    expect(new Set(shapes(chosen, 'glyph').map(({ size }) => size))).toEqual(new Set([9, 11, 12]));
    expect(shapes(chosen, 'highlight').map(({ soft }) => soft)).toEqual([true, false]);
  });

  test('the focus has a ring', () => {
    const made = scene(of, years(2019, 2019), { focused: id('Third') });
    const { x, y } = target(made, 'Third');
    expect(shapes(made, 'ring')).toMatchObject([{ x, y }]);
  });
});

function kinds(list: readonly Shape[]): readonly string[] {
  return list.map(({ kind }) => kind);
}

describe('lanes', () => {
  test('one sub-row for every four events, six at most', () => {
    const counts = [1, 4, 5, 14, 27, 59].map((n) =>
      lane(
        `of ${n}`,
        Array.from({ length: n }, (_, i) => mark(`${n}-${i}`, `20${10 + (i % 10)}-01-0${1 + (i % 9)}`)),
      ),
    );
    const made = scene(timeline(...counts), years(2010, 2019));
    expect(made.lanes.map(({ rows }) => rows)).toEqual([1, 1, 2, 4, 6, 6]);
    const { row, lanePadding } = metrics(1);
    expect(made.lanes.map(({ height }) => height)).toEqual(
      [1, 1, 2, 4, 6, 6].map((n) => n * row + lanePadding),
    );
    expect(made.height).toBeCloseTo(
      made.lanes.reduce((sum, { height }) => sum + height, 0),
      6,
    );
    for (const one of made.targets) {
      const box = made.lanes.find(({ id: name }) => name === one.lane);
      expect(one.y > (box?.y ?? Infinity) && one.y < (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
    }
  });

  test('as many sub-rows as needed where that is asked for', () => {
    const of = timeline(
      lane(
        'present',
        ['a', 'b', 'c'].map((name) => mark(`A long title that needs room ${name}`, '2019-05-01')),
      ),
    );
    const layout = layoutRows({
      timeline: of,
      pxPerDay: 1,
      text: plain,
      measure: estimate,
      rootScale: 1,
      maxRows: 12,
      asNeeded: true,
      headRoom: new Map([['present', 18]]),
    });
    expect(layout.lanes).toMatchObject([{ rows: 3, y: 0, top: 18 }]);
    const ys = scene(of, years(2019, 2019), { layout }).targets.map(({ y }) => y);
    expect(new Set(ys).size).toBe(3);
    expect(Math.min(...ys)).toBeGreaterThan(18);
  });

  test('denser than one event per 6 px: ticks, every one with a target', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      mark(`e${i}`, `20${10 + (i % 10)}-0${1 + (i % 9)}-${10 + (i % 18)}`),
    );
    const made = scene(timeline(lane('visit', many)), years(2010, 2019));
    expect(made.targets).toHaveLength(400);
    expect(shapes(made, 'text')).toEqual([]);
    const box = at(made.lanes, 0);
    for (const { y, height } of shapes(made, 'band'))
      expect(y >= box.y && y + height <= box.y + box.height).toBe(true);
  });
});

test('layouts are kept for a zoom step, and grow with the text', () => {
  const of = timeline(lane('visit', [mark('a', '2019-05-01')]));
  const layoutOf = layouts();
  const asked = { timeline: of, text: plain, measure: estimate, rootScale: 1 };
  const layout = layoutOf({ ...asked, pxPerDay: 1 });
  expect(layoutOf({ ...asked, pxPerDay: 1.05 })).toBe(layout);
  expect(layoutOf({ ...asked, pxPerDay: 1.2 })).not.toBe(layout);
  expect(layoutOf({ ...asked, pxPerDay: 1 })).toBe(layout);
  expect(layoutOf({ ...asked, pxPerDay: 1, rootScale: 2 }).height).toBeCloseTo(2 * layout.height, 6);
  expect(zoomStep(1.05)).toBe(1);
  expect(input(of, years(2019, 2019)).layout).toBeUndefined();
});
