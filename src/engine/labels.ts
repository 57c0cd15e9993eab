import { at, int } from '#base/column.ts';
import { fold } from '#base/fold.ts';
import { pick } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';
import { perKey } from './once.ts';
import { total } from './relation.ts';

/** The order of names in the visitor's languages. Each is made once, when it is first needed, and costs a sort. */
export interface Names {
  /** Place of each code in the order of names. */
  readonly ranks: (facet: Facet) => Int32Array;
  /** By preference, the data set's own last. */
  readonly languages: readonly string[];
  readonly falling: (facet: Facet) => Falling;
}

/** Codes by falling total, then by name; and the place of each code in that order. */
export interface Falling {
  readonly order: Int32Array;
  readonly places: Int32Array;
}

export function names(index: Index, languages: readonly string[]): Names {
  const preferred = [...languages, index.dataset.metadata.defaultLanguage];
  const ranks = perKey((facet: Facet) => rank(facet, preferred));
  return { ranks, languages: preferred, falling: perKey((facet: Facet) => fall(facet, ranks(facet))) };
}

function fall({ ids, own }: Facet, ranks: Int32Array): Falling {
  const order = Int32Array.from(ids, (_, code) => code);
  order.sort((a, b) => total(own, b) - total(own, a) || int(ranks, a) - int(ranks, b));
  return { order, places: inverse(order) };
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[int(order, place)] = place;
  return places;
}

/** By code unit of the folded name, then as written, then as in the file: the same everywhere, whatever the system. */
function rank({ labels }: Facet, languages: readonly string[]): Int32Array {
  const written = labels.map((label) => pick(label, languages).value);
  const folded = written.map((label) => fold(label));
  const order = Int32Array.from(labels, (_, code) => code);
  order.sort(
    (a, b) => compare(at(folded, a), at(folded, b)) || compare(at(written, a), at(written, b)) || a - b,
  );
  return inverse(order);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
