import { describe, expect, test } from 'vitest';
import { at } from '#base/column.ts';
import { estimate } from '#scene/measure.ts';
import { layoutRows, zoomStep } from '#scene/rows.ts';
import { pxPerDay } from '#scene/scale.ts';
import type { Scene } from '#scene/shapes.ts';
import { fc } from '../property.ts';
import {
  anyTimeline,
  anyViewport,
  lane,
  mark,
  plain,
  scene,
  shapes,
  target,
  timeline,
  years,
} from './fixture.ts';

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
