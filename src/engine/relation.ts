import { add, none, type Bits } from '#base/bits.ts';
import { int } from '#base/column.ts';
import { Growing } from '#base/sorted.ts';

/**
 * Which values (codes) the events (positions) have, readable from both sides. The codes of position p are
 * codes[starts[p], starts[p + 1]); the positions of code c, ascending, are positions[heads[c], heads[c + 1]).
 * No pair occurs twice. 8 bytes per pair and 4 per position and code.
 */
export interface Relation {
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  readonly heads: Int32Array;
  readonly positions: Int32Array;
}

/** Relates `size` positions with `terms` codes: `each` gives the codes of a position to `add`, in any order, repeated ones too. */
export function relate(
  size: number,
  terms: number,
  each: (position: number, add: (code: number) => void) => void,
): Relation {
  const starts = new Int32Array(size + 1);
  const codes = new Growing();
  const seen = new Int32Array(terms).fill(-1);
  let position = 0;
  const add = (code: number) => {
    if (int(seen, code) === position) return;
    seen[code] = position;
    codes.push(code);
  };
  for (; position < size; position += 1) {
    each(position, add);
    starts[position + 1] = codes.length;
  }
  return transposed(starts, codes.done(), terms);
}

/** Adds the other direction to the codes of each position. */
export function transposed(starts: Int32Array, codes: Int32Array, terms: number): Relation {
  const heads = new Int32Array(terms + 1);
  for (let i = 0; i < codes.length; i += 1) heads[int(codes, i) + 1] = int(heads, int(codes, i) + 1) + 1;
  for (let code = 0; code < terms; code += 1) heads[code + 1] = int(heads, code + 1) + int(heads, code);
  const positions = new Int32Array(codes.length);
  const free = heads.slice();
  for (let position = 0; position < starts.length - 1; position += 1) {
    for (let i = int(starts, position); i < int(starts, position + 1); i += 1) {
      const code = int(codes, i);
      positions[int(free, code)] = position;
      free[code] = int(free, code) + 1;
    }
  }
  return { starts, codes, heads, positions };
}

/** How many events have the value. */
export function total(relation: Relation, code: number): number {
  return int(relation.heads, code + 1) - int(relation.heads, code);
}

/** The events that have the value, ascending. A view, not a copy. */
export function positionsOf(relation: Relation, code: number): Int32Array {
  return relation.positions.subarray(int(relation.heads, code), int(relation.heads, code + 1));
}

/** The values of an event. A view, not a copy. */
export function codesOf(relation: Relation, position: number): Int32Array {
  return relation.codes.subarray(int(relation.starts, position), int(relation.starts, position + 1));
}

/** The events that have no value. */
export function lacking({ starts }: Relation): Bits {
  const bits = none(starts.length - 1);
  for (let position = 0; position < bits.size; position += 1)
    if (int(starts, position) === int(starts, position + 1)) add(bits, position);
  return bits;
}

/** Every value with all that it lies in. */
export function climbed({ starts, codes }: Relation, parents: Int32Array): Relation {
  return relate(starts.length - 1, parents.length, (position, give) => {
    for (let i = int(starts, position); i < int(starts, position + 1); i += 1)
      for (let code = int(codes, i); code >= 0; code = int(parents, code)) give(code);
  });
}
