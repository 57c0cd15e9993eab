import { describe, expect, test } from 'vitest';
import { bestDay } from '#domain/date.ts';
import { at } from '#base/column.ts';
import { estimate } from '#scene/measure.ts';
import { metrics } from '#scene/metrics.ts';
import { layoutRows, layouts, zoomStep } from '#scene/rows.ts';
import { pan, pxPerDay } from '#scene/scale.ts';
import type { Scene, Shape } from '#scene/shapes.ts';
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

interface Words {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly text: string;
}

function labels(of: Scene): readonly Words[] {
  return shapes(of, 'text').map(({ x, y, text, size, weight }) => ({
    x,
    end: x + estimate(text, size, weight),
    y,
    text,
  }));
}

describe('labels', () => {
  test('cover neither each other nor the mark of another event', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, (of, viewport) => {
        const made = scene(of, viewport);
        const words = labels(made).toSorted((a, b) => a.y - b.y || a.x - b.x);
        for (let i = 1; i < words.length; i += 1) {
          const [left, right] = [at(words, i - 1), at(words, i)];
          if (left.y === right.y) expect(left.end).toBeLessThanOrEqual(right.x + 0.01);
        }
        for (const { x, y, size } of shapes(made, 'glyph')) {
          const covered = words.filter(
            (one) => one.y === y && one.x < x + size / 2 && one.end > x - size / 2,
          );
          expect(covered).toEqual([]);
        }
      }),
    );
  });

  test.each([
    ['on its band', ['2013', '2013-03-01'], 1725],
    ['on its bar', ['2013-04-01/2014-01-15', '2013'], 2623],
    ['on its tail', ['2011-10-08/..', '2012-04~', '2014-01-01'], 3668],
  ])('none where another mark has to lie %s, at any scale of the zoom step', (_, dates, days) => {
    const of = timeline(
      lane(
        'visit',
        dates.map((date, i) => mark(`e${i}`, date, { title: 'Eröffnung' })),
      ),
    );
    for (let more = 0; more < 1; more += 0.05) {
      const made = scene(of, {
        first: 14610,
        last: 14610 + days / 2 ** (more / 8),
        width: 1000,
        height: 600,
      });
      for (const { x, y, size } of shapes(made, 'glyph')) {
        const over = labels(made).filter(
          (one) => one.y === y && one.x < x + size / 2 && one.end > x - size / 2,
        );
        expect(over).toEqual([]);
      }
    }
  });

  test('are never wider than 176 px of the text size, sign included', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, fc.constantFrom(1, 1.5, 2), (of, viewport, rootScale) => {
        const layout = layoutRows({
          timeline: of,
          pxPerDay: zoomStep(pxPerDay(viewport)),
          text: plain,
          measure: estimate,
          rootScale,
        });
        for (const { content } of layout.lanes) {
          if (content.kind !== 'marks') continue;
          for (const { label } of content.placed)
            expect(label?.width ?? 0).toBeLessThanOrEqual(176 * rootScale);
        }
      }),
    );
  });

  test('stand right of the mark with 9 px from its middle, left of it near the end of time', () => {
    const made = scene(
      timeline(lane('visit', [mark('Early', '2019-02-01'), mark('Late', '2019-12-20')])),
      years(2019, 2019),
    );
    const [early, late] = ['Early', 'Late'].map((name) => labels(made).find(({ text }) => text === name));
    expect(early?.x).toBeCloseTo(target(made, 'Early').x + 9, 6);
    expect(late?.end).toBeCloseTo(target(made, 'Late').x - 9, 6);
  });

  test('the least important gives way, and comes back narrower where there is room', () => {
    const crowd = [
      mark('Important event of the day in Hannover', '2019-03-01', { importance: 9 }),
      mark('Unimportant event of the day in Hannover', '2019-01-20'),
    ];
    const made = scene(
      timeline(lane('visit', crowd), lane('opening', [mark('', '2019-12-31')])),
      years(2019, 2019),
    );
    const texts = labels(made).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts.find((text) => text.startsWith('Important'))).toMatch(/^Important ev.* … in Hannover$/);
    expect(texts).toContain('… in Hannover');
  });

  test('top third by importance in weight 600', () => {
    const marks = [1, 2, 3, 4, 5, 6].map((n) => mark(`Event ${n}`, `201${n}-06-01`, { importance: n }));
    const strong = shapes(scene(timeline(lane('visit', marks)), years(2010, 2019, 3000)), 'text').filter(
      ({ weight }) => weight === 600,
    );
    expect(strong.map(({ text }) => text)).toEqual(['Event 5', 'Event 6']);
  });

  test('a place follows only at the most detailed level, and only where the title does not say it', () => {
    const marks = [
      mark('Visit', '2012-06-01', { place: 'Garbsen' }),
      mark('Visit in Aachen', '2016-06-01', { place: 'Aachen' }),
    ];
    const texts = (width: number) =>
      labels(scene(timeline(lane('visit', marks)), years(2010, 2019, width))).map(({ text }) => text);
    expect(texts(1000)).toEqual(['Visit', 'Garbsen', 'Visit in Aachen']);
    expect(texts(500)).toEqual(['Visit', 'Visit in Aachen']);
  });
});

test('a halo of paper only where a line runs through the words', () => {
  const of = timeline(
    lane('visit', [mark('Crossed by the line', '2019-12-20'), mark('Alone', '2019-03-01')]),
    lane('opening', [mark('', '2020-12-31')]),
  );
  const halos = shapes(scene(of, years(2019, 2020)), 'text').map(({ text, halo }) => [text, halo]);
  expect(Object.fromEntries(halos)).toEqual({ 'Crossed by the line': true, Alone: false });
});

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
