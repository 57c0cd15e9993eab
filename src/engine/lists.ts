import { int } from '#base/column.ts';
import { Growing } from '#base/sorted.ts';
import { transposed, type Relation } from './relation.ts';

/** The codes of item i are codes[starts[i], starts[i + 1]); none twice. */
export interface Lists {
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** Takes the codes of one item after the other; a code repeated within an item counts once. */
export class ListWriter {
  readonly #starts = new Growing();
  readonly #codes = new Growing();
  /** Last item, counted from 1, that had the code. */
  #seen = new Int32Array(64);
  #item = 1;

  constructor() {
    this.#starts.push(0);
  }

  add(code: number): void {
    if (code >= this.#seen.length) this.#widen(code);
    if (this.#seen[code] === this.#item) return;
    this.#seen[code] = this.#item;
    this.#codes.push(code);
  }

  /** Ends the item. */
  next(): void {
    this.#item += 1;
    this.#starts.push(this.#codes.length);
  }

  done(): Lists {
    return { starts: this.#starts.done(), codes: this.#codes.done() };
  }

  #widen(code: number): void {
    const wider = new Int32Array(Math.max(code + 1, this.#seen.length * 2));
    wider.set(this.#seen);
    this.#seen = wider;
  }
}

/** The relation of positions and codes, where order[position] is the item. */
export function related({ starts, codes }: Lists, order: Int32Array, terms: number): Relation {
  const ordered = new Int32Array(order.length + 1);
  const moved = new Int32Array(codes.length);
  let end = 0;
  for (let position = 0; position < order.length; position += 1) {
    const item = int(order, position);
    for (let i = int(starts, item); i < int(starts, item + 1); i += 1) {
      moved[end] = int(codes, i);
      end += 1;
    }
    ordered[position + 1] = end;
  }
  return transposed(ordered, moved, terms);
}
