import { int } from '#base/column.ts';
import type { Bins } from './columns.ts';
import type { Overview } from './result.ts';
import type { Fit } from './select.ts';

/** The histogram: all events, and those kept. Every event is counted in exactly one place. */
export function overview({ unit, edges, years, of, totals }: Bins, kept: Fit): Overview {
  const counts = kept.shape.kind === 'all' ? totals : tally(of, kept.positions(), totals.length);
  const bins = Math.max(0, edges.length - 1);
  const beyond = totals.length - 1;
  return {
    unit,
    edges,
    all: Array.from(totals.subarray(0, bins)),
    kept: Array.from(counts.subarray(0, bins)),
    coarse: years.map((start, i) => ({ start, all: int(totals, bins + i), kept: int(counts, bins + i) })),
    undated: { all: int(totals, beyond), kept: int(counts, beyond) },
  };
}

function tally(of: Int32Array, positions: Int32Array, places: number): Int32Array {
  const counts = new Int32Array(places);
  for (const position of positions) counts[int(of, position)] = int(counts, int(of, position)) + 1;
  return counts;
}
