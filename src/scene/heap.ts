import type { Ruler } from './geometry.ts';
import type { Item } from './importance.ts';

/** An event as a small tick, heaped on those of the same few px. */
export interface Heaped extends Item {
  /** Middle of its cell, fractional day. */
  readonly at: number;
  /** 0 lies at the foot of the lane. */
  readonly level: number;
}

/** Cells are counted from day 0, so that panning moves ticks and never regroups them. What exceeds the lane lies on its highest level. */
export function heap(
  items: readonly Item[],
  { ruler, maxRows }: { readonly ruler: Ruler; readonly maxRows: number },
): { readonly heaped: readonly Heaped[]; readonly rows: number } {
  const { pxPerDay, sizes } = ruler;
  const cell = sizes.tickCell / pxPerDay;
  const level = sizes.tickLevel;
  const most = Math.floor((maxRows * sizes.row) / level) - 1;
  const heights = new Map<number, number>();
  let highest = 0;
  const heaped = items.map(({ mark, figure, strong }) => {
    const index = Math.floor(figure.at / cell);
    const height = heights.get(index) ?? 0;
    heights.set(index, height + 1);
    const on = Math.min(height, most);
    highest = Math.max(highest, on);
    return { mark, figure, strong, at: (index + 0.5) * cell, level: on };
  });
  return { heaped, rows: Math.min(maxRows, Math.max(1, Math.ceil(((highest + 1) * level) / sizes.row))) };
}
