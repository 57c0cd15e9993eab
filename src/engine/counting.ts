import { int } from '#base/column.ts';
import { countWithin } from '#base/sorted.ts';
import { never } from '#base/assert.ts';
import { positionsOf, total, type Relation } from './relation.ts';
import type { Fit } from './select.ts';

/** How many of the events have the value of a code. */
export type Counter = (code: number) => number;

/**
 * All events: stored totals. A window alone: two binary searches per code that is asked for, and a pass over the few
 * events that reach into it. Else one pass over the events, which is short where conditions are narrow.
 */
export function counter(relation: Relation, { shape, positions }: Fit): Counter {
  switch (shape.kind) {
    case 'all':
      return (code) => total(relation, code);
    case 'window': {
      const reaching = tally(relation, shape.reaching);
      const { from, to } = shape.stretch;
      return (code) => countWithin(positionsOf(relation, code), from, to) + int(reaching, code);
    }
    case 'some': {
      const counts = tally(relation, positions());
      return (code) => int(counts, code);
    }
    default:
      return never(shape);
  }
}

/** Number of the positions that have each code. */
function tally({ starts, codes, heads }: Relation, positions: Int32Array): Int32Array {
  const counts = new Int32Array(heads.length - 1);
  for (const position of positions) {
    const end = int(starts, position + 1);
    for (let i = int(starts, position); i < end; i += 1) {
      const code = int(codes, i);
      counts[code] = int(counts, code) + 1;
    }
  }
  return counts;
}
