import { contextOf } from './canvas.ts';
import { fontOf } from './paint.ts';
import type { Measure } from './shapes.ts';

/** So many texts are remembered before all are forgotten. */
const KEPT = 30_000;

/**
 * Widths as the canvas will set them, remembered. Make a new one when the fonts have arrived: what was measured
 * before is wrong then. Without a canvas (a test page) it estimates.
 */
export function canvasMeasure(canvas: HTMLCanvasElement, family: string): Measure {
  const context = contextOf(canvas);
  if (context === undefined) return estimate;
  const known = new Map<string, number>();
  let font = '';
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const wanted = fontOf(size, weight, family);
    if (wanted !== font) context.font = font = wanted;
    const { width } = context.measureText(text);
    if (known.size >= KEPT) known.clear();
    known.set(key, width);
    return width;
  };
}

/** Widths of Source Sans 3 by kinds of letters, about 5 % off: the same on every machine. */
export const estimate: Measure = (text, size, weight) => {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (weight === 600 ? 1.05 : 1);
};

function emsOf(letter: string): number {
  if (letter === ' ') return 0.2;
  if ("ijl|.,:;!'’".includes(letter)) return 0.25;
  if ('frt()[]-"“”„/'.includes(letter)) return 0.33;
  if ('mwMW…—%@'.includes(letter)) return 0.8;
  if (letter >= '⺀') return 1;
  return letter !== letter.toLowerCase() ? 0.58 : 0.49;
}
