import { never } from '#base/assert.ts';
import { int } from '#base/column.ts';
import { countWithin, Growing } from '#base/sorted.ts';
import { positionsOf, total, type Relation } from './relation.ts';
import type { Fit } from './select.ts';

export interface Counter {
  /** How many of the events have the value. */
  readonly count: (code: number) => number;
  /** The only values that any of them has, if that is known. */
  readonly touched: Int32Array | undefined;
}

/**
 * All events: stored totals. A window alone: two binary searches per value that is asked for, and a pass over the few
 * events that reach into it. Else one pass over the events, which is short where conditions are narrow.
 */
export function counter(relation: Relation, { shape, positions }: Fit): Counter {
  switch (shape.kind) {
    case 'all':
      return { count: (code) => total(relation, code), touched: undefined };
    case 'window': {
      const { counts } = tally(relation, shape.reaching);
      const { from, to } = shape.stretch;
      return {
        count: (code) => countWithin(positionsOf(relation, code), from, to) + int(counts, code),
        touched: undefined,
      };
    }
    case 'some': {
      const { counts, touched } = tally(relation, positions());
      return { count: (code) => int(counts, code), touched };
    }
    default:
      return never(shape);
  }
}

interface Tally {
  /** By code. */
  readonly counts: Int32Array;
  /** Codes with a count, in any order. */
  readonly touched: Int32Array;
}

function tally({ starts, codes, heads }: Relation, positions: Int32Array): Tally {
  const counts = new Int32Array(heads.length - 1);
  const touched = new Growing();
  for (const position of positions) {
    const end = int(starts, position + 1);
    for (let i = int(starts, position); i < end; i += 1) {
      const code = int(codes, i);
      const count = int(counts, code);
      if (count === 0) touched.push(code);
      counts[code] = count + 1;
    }
  }
  return { counts, touched: touched.done() };
}
