import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { figureOf } from '#scene/figure.ts';
import { drawn, occupied } from '#scene/geometry.ts';
import { metrics } from '#scene/metrics.ts';
import { pxPerDay } from '#scene/scale.ts';
import { lane, mark, scene, shapes, target, timeline, years } from './fixture.ts';

const day = dayOf(2019, 8, 30);

describe('what a date looks like', () => {
  test.each([
    ['2019-08-30', undefined, { kind: 'point', hollow: false, doubt: '', at: day + 0.5 }],
    ['2019-08-30T14:00', undefined, { kind: 'point', hollow: false }],
    ['2019-08-30?', undefined, { kind: 'point', hollow: true, doubt: '?' }],
    ['2019-08-30~', undefined, { kind: 'point', hollow: true, doubt: '~' }],
    ['2019-08-30%', undefined, { kind: 'point', hollow: true, doubt: '?~' }],
    [
      '2019-08',
      undefined,
      {
        kind: 'band',
        hollow: true,
        doubt: '',
        from: dayOf(2019, 8, 1),
        to: dayOf(2019, 9, 1),
        at: dayOf(2019, 8, 16) + 0.5,
      },
    ],
    ['2019~', undefined, { kind: 'band', doubt: '~', from: dayOf(2019, 1, 1), to: dayOf(2020, 1, 1) }],
    [
      '2019-08-30',
      '2019-09-02',
      { kind: 'bar', hollow: false, from: day, to: day + 4, sureFrom: day, sureTo: day + 4, at: day + 0.5 },
    ],
    [
      '2019-08',
      '2019-12',
      {
        kind: 'bar',
        hollow: true,
        from: dayOf(2019, 8, 1),
        sureFrom: dayOf(2019, 8, 31),
        sureTo: dayOf(2019, 12, 2),
        to: dayOf(2020, 1, 1),
      },
    ],
    ['2018', '2019-03', { kind: 'bar', sureFrom: dayOf(2018, 12, 31), sureTo: dayOf(2019, 3, 2) }],
    ['2019', '2019-03', { kind: 'band', from: dayOf(2019, 1, 1), to: dayOf(2019, 4, 1) }],
    ['2019-08-30/', undefined, { kind: 'bar', fadesBefore: false, fadesAfter: true, from: day, to: day + 1 }],
    [
      '/2019-08-30',
      undefined,
      { kind: 'bar', fadesBefore: true, fadesAfter: false, to: day + 1, at: day + 0.5 },
    ],
    ['2019-08-30/..', undefined, { kind: 'limit', side: 'after', at: day + 0.5 }],
    ['../2019-08-30', undefined, { kind: 'limit', side: 'before', at: day + 0.5 }],
  ])('%s %s', (start, end, expected) => {
    expect(figureOf(mark('a', start, end === undefined ? {} : { end }))).toMatchObject(expected);
  });

  test('no bounds at all: no place', () => {
    expect(figureOf(mark('a', '../..'))).toBeUndefined();
  });

  test('a trip reaches over its stops', () => {
    const stops = [day, day + 3].map((one) => dayOf(1970, 1, 1 + one));
    expect(figureOf(mark('a', '2019-08-30', { end: '2019-08-31', stops }))).toMatchObject({
      kind: 'trip',
      from: day,
      to: day + 4,
      stops: [day + 0.5, day + 3.5],
    });
  });
});

describe('how it is drawn', () => {
  const viewport = years(2019, 2019);
  const px = pxPerDay(viewport);
  const x = (of: number) => expect.closeTo((of - viewport.first) * px, 6) as number;
  const pxOf = (of: number) => (of - viewport.first) * px;
  const alone = (...of: Parameters<typeof mark>) => scene(timeline(lane('visit', [mark(...of)])), viewport);

  test('a day: a solid glyph of 9 px in the middle of its day', () => {
    const made = alone('a', '2019-08-30');
    expect(shapes(made, 'glyph')).toMatchObject([
      { x: x(day + 0.5), size: 9, hollow: false, outlined: false, slot: 0 },
    ]);
    expect(shapes(made, 'band')).toEqual([]);
  });

  test('an inferred day: hollow, no band, the sign before the label', () => {
    const made = alone('Title', '2019-08-30?');
    expect(shapes(made, 'glyph')).toMatchObject([{ hollow: true }]);
    expect(shapes(made, 'band')).toEqual([]);
    expect(shapes(made, 'text')).toMatchObject([
      { text: '?', ink: 'ink-3' },
      { text: 'Title', ink: 'ink' },
    ]);
  });

  test('a month: a band over exactly its days, fading to both sides', () => {
    const [band] = shapes(alone('a', '2019-08'), 'band');
    expect(band).toMatchObject({ fade: 'both', x: x(dayOf(2019, 8, 1)), height: 8 });
    expect(band?.width).toBeCloseTo(31 * px, 6);
  });

  test('a span: bar of 7 px with the glyph at its start; no longer than a glyph: a glyph', () => {
    const long = alone('a', '2019-08-30', { end: '2019-10-01' });
    expect(shapes(long, 'band')).toMatchObject([{ fade: 'none', height: 7, x: x(day) }]);
    expect(shapes(long, 'glyph')).toMatchObject([{ x: x(day + 0.5) }]);
    const short = alone('a', '2019-08-30', { end: '2019-09-01' });
    expect(shapes(short, 'band')).toEqual([]);
    expect(shapes(short, 'glyph')).toHaveLength(1);
  });

  test('soft where start and end are not known to the day', () => {
    const bands = shapes(alone('a', '2019-08', { end: '2019-12' }), 'band');
    expect(bands.map(({ fade }) => fade)).toEqual(['start', 'none', 'end']);
    expect((bands[0]?.width ?? 0) + (bands[1]?.width ?? 0) + (bands[2]?.width ?? 0)).toBeCloseTo(153 * px, 6);
  });

  test('nobody knows the end: the last 30 % fade', () => {
    const [sure, fading] = shapes(alone('a', '2019-08-30/'), 'band');
    expect(fading?.fade).toBe('end');
    const all = (sure?.width ?? 0) + (fading?.width ?? 0);
    expect((fading?.width ?? 0) / all).toBeCloseTo(0.3, 6);
  });

  test('before and after: an upright line in the colour of the type with a dotted tail, no glyph', () => {
    const made = alone('a', '../2019-08-30');
    expect(shapes(made, 'glyph')).toEqual([]);
    const own = shapes(made, 'line').filter(({ slot }) => slot === 0);
    expect(own.some(({ x1, x2 }) => x1 === x2)).toBe(true);
    const tail = own.find(({ dash }) => dash !== undefined);
    expect(tail?.x1).toBeLessThan(pxOf(day));
    const after = shapes(alone('a', '2019-08-30/..'), 'line').find(({ dash }) => dash !== undefined);
    expect(after?.x2).toBeGreaterThan(pxOf(day + 1));
  });

  test('a trip: an ink bracket, ticks for its stops where there is room', () => {
    const stops = [0, 1, 30].map((more) => dayOf(2019, 8, 30 + more));
    const made = alone('a', '2019-08-30', { stops, type: 'trip' });
    expect(shapes(made, 'bracket')).toMatchObject([{ x1: x(day), x2: x(day + 31), ink: 'ink' }]);
    expect(
      shapes(made, 'line').filter(({ x1, x2, width, y1, y2 }) => x1 === x2 && width === 1 && y2 - y1 === 6),
    ).toHaveLength(3);
    expect(shapes(made, 'glyph')).toEqual([]);
  });

  test('not attested: an open tick, never a glyph', () => {
    const of = mark('a', '2019-08-30');
    for (const presence of ['quoted', 'mentioned', 'announced', 'unknown'] as const) {
      const made = scene(timeline(lane('visit', [of])), viewport, {
        unattested: new Map([[of.event, presence]]),
      });
      expect(shapes(made, 'glyph')).toEqual([]);
      expect(
        shapes(made, 'line').some(({ x1, y1, x2, y2, ink }) => x1 === x2 && y2 - y1 === 8 && ink === 'ink-3'),
      ).toBe(true);
      expect(target(made, 'a').x).toBeCloseTo(pxOf(day + 0.5), 6);
    }
  });
});

describe('a year band', () => {
  const viewport = years(2017, 2021);

  test('keeps its sub-row free but for 12 px at its ends', () => {
    const band = mark('', '2019', { importance: 9 });
    const rows = [1, 2, 3, 4].map((n) => mark(`${n}`, `2017-0${n}-01`));
    const made = scene(timeline(lane('visit', [mark('Inside', '2019-06-01'), band, ...rows])), viewport);
    expect(target(made, 'Inside').y).not.toBe(target(made, '').y);
    const figure = figureOf(band);
    const ruler = { pxPerDay: 1, sizes: metrics(1) };
    expect(figure && occupied(figure, ruler)).toEqual({
      start: dayOf(2019, 1, 1) + 12,
      end: dayOf(2020, 1, 1) - 12,
    });
    expect(figure && drawn(figure, ruler)).toEqual({ start: dayOf(2019, 1, 1), end: dayOf(2020, 1, 1) });
  });

  test('has its label 30 px before its end, beside the glyph when it is wider than 340 px', () => {
    const of = timeline(lane('visit', [mark('Label', '2019'), mark('x', '2021-12-31')]));
    const narrow = scene(of, viewport);
    const end = (dayOf(2020, 1, 1) - viewport.first) * pxPerDay(viewport);
    expect(shapes(narrow, 'text')[0]?.x).toBeCloseTo(end - 30, 6);
    const wide = scene(of, { ...viewport, width: 3000 });
    expect(shapes(wide, 'text')[0]?.x).toBeCloseTo(target(wide, 'Label').x + 9, 6);
  });
});
