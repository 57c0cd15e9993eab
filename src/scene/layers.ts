import type { Shape } from './shapes.ts';

/** Shapes by what lies above what, from the paper upwards. */
export interface Layers {
  readonly grid: Shape[];
  readonly strips: Shape[];
  /** Bands, bars, brackets, tails, ticks, density. */
  readonly bodies: Shape[];
  readonly hovered: Shape[];
  readonly labels: Shape[];
  readonly glyphs: Shape[];
  /** The selected mark with its label, and the ring of the focus. */
  readonly top: Shape[];
}

export function layers(): Layers {
  return { grid: [], strips: [], bodies: [], hovered: [], labels: [], glyphs: [], top: [] };
}

export function joined({ grid, strips, bodies, hovered, labels, glyphs, top }: Layers): readonly Shape[] {
  return grid.concat(strips, bodies, hovered, labels, glyphs, top);
}

/** Shapes of one mark are few; spreading would cost as much again. */
export function push(layer: Shape[], shapes: readonly Shape[]): void {
  for (const shape of shapes) layer.push(shape);
}
