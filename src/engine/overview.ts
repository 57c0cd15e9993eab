import { members, type Bits } from '#base/bits.ts';
import { int } from '#base/column.ts';
import type { Bins } from './columns.ts';
import type { Overview } from './result.ts';

/** The histogram: all events, and those in `kept`. Every event is counted in exactly one place. */
export function overview({ unit, edges, years, of, totals }: Bins, kept: Bits): Overview {
  const counts = new Int32Array(totals.length);
  for (const position of members(kept)) counts[int(of, position)] = int(counts, int(of, position)) + 1;
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
