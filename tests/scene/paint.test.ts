import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { arrangeOverview } from '#scene/overview.ts';
import { paintOverview } from '#scene/paint-overview.ts';
import { paint } from '#scene/paint.ts';
import { paletteFrom } from '#scene/palette.ts';
import type { Shape } from '#scene/shapes.ts';
import { recorder, providePath2D } from './recorder.ts';

providePath2D();

const palette = paletteFrom((name) => (name === '--font-sans' ? 'Sans' : name.slice(2)));
const page = { palette, pixelRatio: 2, width: 100, height: 50 };

function painted(...shapes: readonly Shape[]): readonly string[] {
  const { context, calls } = recorder();
  paint(context, { shapes }, page);
  return calls.slice(calls.findIndex((call) => call.startsWith('lineJoin')) + 1);
}

describe('paint', () => {
  test('clears, in device pixels', () => {
    const { context, calls } = recorder();
    paint(context, { shapes: [] }, { ...page, top: 30 });
    expect(calls.slice(0, 3)).toEqual([
      'setTransform 2 0 0 2 0 0',
      'clearRect 0 0 100 50',
      'setTransform 2 0 0 2 0 -60',
    ]);
  });

  test('text: halo of paper under the words, weight and family in the font, baseline below the middle', () => {
    const calls = painted({
      kind: 'text',
      x: 5,
      y: 10,
      text: 'Besuch',
      size: 13,
      weight: 600,
      ink: 'ink',
      align: 'start',
      halo: true,
    });
    expect(calls).toEqual([
      'font = 600 13px Sans',
      'textAlign = start',
      'strokeStyle = paper',
      'lineWidth = 4',
      'strokeText Besuch 5 14.29',
      'fillStyle = ink',
      'fillText Besuch 5 14.29',
    ]);
    const bare = painted({
      kind: 'text',
      x: 5,
      y: 10,
      text: 'Besuch',
      size: 13,
      weight: 400,
      ink: 'on-mark',
      align: 'end',
      halo: false,
    });
    expect(bare.some((call) => call.startsWith('strokeText'))).toBe(false);
  });

  test('a solid glyph is filled in the colour of its type, a hollow one with paper and outlined in it', () => {
    const solid = painted({ kind: 'glyph', x: 5, y: 10, size: 9, slot: 1, hollow: false, outlined: false });
    expect(solid).toContain('fillStyle = cat-2');
    expect(solid.at(0)).toBe('translate 5 10');
    expect(solid.at(-1)).toBe('translate -5 -10');
    const hollow = painted({ kind: 'glyph', x: 5, y: 10, size: 9, slot: 1, hollow: true, outlined: false });
    expect(hollow).toContain('fillStyle = paper');
    expect(hollow.lastIndexOf('strokeStyle = cat-2')).toBeGreaterThan(hollow.indexOf('fillStyle = paper'));
    const selected = painted({
      kind: 'glyph',
      x: 5,
      y: 10,
      size: 12,
      slot: 1,
      hollow: false,
      outlined: true,
    });
    expect(selected).toContain('strokeStyle = on-mark');
    expect(selected).not.toContain('strokeStyle = paper');
  });

  test('a band fades over its whole width to the side named, and is cut to the window', () => {
    const band = { kind: 'band', x: 10, y: 5, width: 40, height: 8, slot: 0, alpha: 0.5 } as const;
    expect(painted({ ...band, fade: 'both' })).toEqual([
      'globalAlpha = 0.5',
      'createLinearGradient 10 0 50 0',
      'addColorStop 0 color-mix(in srgb, cat-1 6%, transparent)',
      'addColorStop 0.5 cat-1',
      'addColorStop 1 color-mix(in srgb, cat-1 6%, transparent)',
      'fillStyle = gradient',
      'fillRect 10 5 40 8',
      'globalAlpha = 1',
    ]);
    expect(painted({ ...band, fade: 'end' })).toContain('addColorStop 0 cat-1');
    expect(painted({ ...band, fade: 'start' })).toContain('addColorStop 1 cat-1');
    expect(painted({ ...band, fade: 'none', x: -1e6, width: 2e6 })).toContain('fillRect -8 5 116 8');
    expect(painted({ ...band, fade: 'none', x: 200 })).not.toContain('fillRect 200 5 40 8');
  });

  test('lines: in ink or in the colour of a type, hairlines within one row of pixels', () => {
    const hair = painted({ kind: 'line', x1: 3.2, y1: 0, x2: 3.2, y2: 40, ink: 'rule', width: 1 });
    expect(hair).toContain('strokeStyle = rule');
    expect(hair).toContain('moveTo 3.5 0');
    const dotted = painted({
      kind: 'line',
      x1: 0,
      y1: 5,
      x2: 40,
      y2: 5,
      ink: 'ink',
      width: 1.5,
      slot: 2,
      dash: [1, 3],
    });
    expect(dotted).toContain('strokeStyle = cat-3');
    expect(dotted).toContain('setLineDash 1,3');
    expect(dotted.at(-1)).toBe('setLineDash ');
  });

  test('rect, bracket, highlight and ring', () => {
    expect(painted({ kind: 'rect', x: 1, y: 2, width: 3, height: 4, ink: 'q-3', alpha: 0.5 })).toEqual([
      'globalAlpha = 0.5',
      'fillStyle = q-3',
      'fillRect 1 2 3 4',
      'globalAlpha = 1',
    ]);
    expect(
      painted({ kind: 'bracket', x1: 1, x2: 11, y: 10, ink: 'ink' }).filter((call) =>
        call.startsWith('lineTo'),
      ),
    ).toEqual(['lineTo 11 10', 'lineTo 1 15', 'lineTo 11 15']);
    const box = { kind: 'highlight', x: 1, y: 2, width: 3, height: 4 } as const;
    expect(painted({ ...box, soft: false })).toEqual(['fillStyle = mark', 'fillRect 1 2 3 4']);
    expect(painted({ ...box, soft: true })).toEqual(['fillStyle = mark-soft', 'fillRect 1 2 3 4']);
    expect(painted({ kind: 'ring', x: 10, y: 10, size: 8 })).toContain('strokeStyle = focus');
  });

  test('what lies outside the part that is painted costs nothing', () => {
    const { context, calls } = recorder();
    const glyph = { kind: 'glyph', x: 5, size: 9, slot: 0, hollow: false, outlined: false } as const;
    paint(
      context,
      {
        shapes: [
          { ...glyph, y: 10 },
          { ...glyph, y: 1000 },
          { ...glyph, y: 1020 },
        ],
      },
      { ...page, top: 1000 },
    );
    expect(calls.filter((call) => call.startsWith('translate 5'))).toEqual([
      'translate 5 1000',
      'translate 5 1020',
    ]);
  });
});

test('the overview: pale for all, dark for what is left, darker inside the brush', () => {
  const edges = [0, 10, 20].map((more) => dayOf(2019, 1, 1 + more));
  const first = dayOf(2019, 1, 1);
  const scene = arrangeOverview({
    overview: { unit: 'day', edges, all: [4, 2], kept: [2, 2], coarse: [], undated: { all: 0, kept: 0 } },
    whole: { first, last: first + 20 },
    window: { first, last: first + 10 },
    width: 100,
    height: 40,
    rootScale: 1,
  });
  const { context, calls } = recorder();
  paintOverview(context, scene, page);
  const after = (style: string) => calls[calls.indexOf(`fillStyle = ${style}`) + 1];
  expect(after('paper')).toBe('fillRect 0 0 50 40');
  expect(after('q-bar-muted')).toBe('fillRect 0 0 49 40');
  expect(after('q-bar')).toBe('fillRect 0 20 49 20');
  expect(after('q-3')).toBe('fillRect 50 20 49 20');
  expect(after('rule-strong')).toBe('fillRect 0 40 100 1');
});
