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
  /** Codes by falling total, then by name. */
  readonly falling: (facet: Facet) => Int32Array;
}

export function names(index: Index, languages: readonly string[]): Names {
  const preferred = [...languages, index.dataset.metadata.defaultLanguage];
  const ranks = perKey((facet: Facet) => rank(facet, preferred));
  return { ranks, falling: perKey((facet: Facet) => fall(facet, ranks(facet))) };
}

function fall({ ids, own }: Facet, ranks: Int32Array): Int32Array {
  const order = Int32Array.from(ids, (_, code) => code);
  return order.sort((a, b) => total(own, b) - total(own, a) || int(ranks, a) - int(ranks, b));
}

/** By code unit of the folded name, then as written, then as in the file: the same everywhere, whatever the system. */
function rank({ labels }: Facet, languages: readonly string[]): Int32Array {
  const written = labels.map((label) => pick(label, languages).value);
  const folded = written.map((label) => fold(label));
  const order = Int32Array.from(labels, (_, code) => code);
  order.sort((a, b) => compare(at(folded, a), at(folded, b)) || compare(at(written, a), at(written, b)) || a - b);
  const ranks = new Int32Array(order.length);
  for (let i = 0; i < order.length; i += 1) ranks[int(order, i)] = i;
  return ranks;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
