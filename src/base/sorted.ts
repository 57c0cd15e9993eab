import { assert } from './assert.ts';
import { at, int } from './column.ts';

/** The first index whose value is not below `value`; the length when there is none. The list ascends. */
export function lowerBound(list: Int32Array | Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = list[middle];
    assert(found !== undefined, 'bounds within the list');
    if (found < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values lie in [first, end). The list ascends. */
export function countWithin(list: Int32Array, first: number, end: number): number {
  return lowerBound(list, end) - lowerBound(list, first);
}

/** The first index whose word is not below `value`, by code unit. The list ascends. */
export function lowerBoundOf(list: readonly string[], value: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(list, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The `limit` smallest of `candidates` in order, by `compare`. Costs n log limit: nothing is sorted that is not shown.
 * Of equal ones any may come; give an order without ties.
 */
export function smallest(
  candidates: Int32Array,
  limit: number,
  compare: (a: number, b: number) => number,
): Int32Array {
  if (limit >= candidates.length) return candidates.slice().sort(compare);
  if (limit <= 0) return new Int32Array(0);
  const heap = candidates.slice(0, limit);
  for (let i = (limit >>> 1) - 1; i >= 0; i -= 1) sink(heap, i, compare);
  for (let i = limit; i < candidates.length; i += 1) {
    const candidate = int(candidates, i);
    if (compare(candidate, int(heap, 0)) >= 0) continue;
    heap[0] = candidate;
    sink(heap, 0, compare);
  }
  return heap.sort(compare);
}

/** Restores the heap (largest on top) below `from`. */
function sink(heap: Int32Array, from: number, compare: (a: number, b: number) => number): void {
  const value = int(heap, from);
  let i = from;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(int(heap, child + 1), int(heap, child)) > 0) child += 1;
    if (compare(int(heap, child), value) <= 0) break;
    heap[i] = int(heap, child);
    i = child;
  }
  heap[i] = value;
}

/** A list of whole numbers that grows; `done` gives it exactly sized. */
export class Growing {
  #list = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#list.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#list);
      this.#list = wider;
    }
    this.#list[this.#length] = value;
    this.#length += 1;
  }

  done(): Int32Array {
    return this.#list.slice(0, this.#length);
  }
}
