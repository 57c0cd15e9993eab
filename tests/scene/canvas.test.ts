import { describe, expect, test } from 'vitest';
import { contextOf, sizeCanvas } from '#scene/canvas.ts';
import { canvasMeasure, estimate } from '#scene/measure.ts';
import { recorder } from './recorder.ts';

/** As much of a canvas as is used. */
function canvas(context: CanvasRenderingContext2D | null) {
  const resized: string[] = [];
  const element = {
    get width() {
      return 0;
    },
    set width(px: number) {
      resized.push(`width ${px}`);
    },
    get height() {
      return 0;
    },
    set height(px: number) {
      resized.push(`height ${px}`);
    },
    style: { width: '', height: '' },
    getContext: () => context,
  };
  return { element: element as unknown as HTMLCanvasElement, resized };
}

describe('canvas', () => {
  test('has device pixels, and css px on the page', () => {
    const { element, resized } = canvas(null);
    expect(sizeCanvas(element, { width: 300.4, height: 100, pixelRatio: 2 })).toBe(2);
    expect(resized).toEqual(['width 601', 'height 200']);
    expect(element.style).toEqual({ width: '300.4px', height: '100px' });
  });

  test('is never larger than browsers can draw', () => {
    const { element, resized } = canvas(null);
    expect(sizeCanvas(element, { width: 1000, height: 32_768, pixelRatio: 2 })).toBe(0.5);
    expect(resized).toEqual(['width 500', 'height 16384']);
  });

  test('without a context there is none, and widths are estimated', () => {
    const { element } = canvas(null);
    expect(contextOf(element)).toBeUndefined();
    expect(canvasMeasure(element, 'Sans')('Besuch', 13, 400)).toBe(estimate('Besuch', 13, 400));
  });
});

describe('measure', () => {
  test('asks the canvas once for each text, size and weight', () => {
    const { context, calls } = recorder();
    const measure = canvasMeasure(canvas(context).element, 'Sans');
    expect([measure('ab', 13, 400), measure('ab', 13, 400), measure('ab', 13, 600)]).toEqual([14, 14, 14]);
    expect(calls).toEqual([
      'font = 400 13px Sans',
      'measureText ab',
      'font = 600 13px Sans',
      'measureText ab',
    ]);
  });

  test('the estimate grows with size and weight', () => {
    expect(estimate('Besuch', 26, 400)).toBeCloseTo(2 * estimate('Besuch', 13, 400), 6);
    expect(estimate('Besuch', 13, 600)).toBeGreaterThan(estimate('Besuch', 13, 400));
    expect(estimate('', 13, 400)).toBe(0);
  });
});
