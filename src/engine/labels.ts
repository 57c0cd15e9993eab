import { at, int } from '#base/column.ts';
import { fold } from '#base/fold.ts';
import { pick, type Text } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';

/** What decides the order of names in a language; the numbers of `ranks` are places in it, by code. */
export interface Names {
  readonly languages: readonly string[];
  readonly ranks: (facet: Facet) => Int32Array;
}

/** The order of names for a visitor's languages, made once per facet when it is first needed. Costs a sort of its names. */
export function names(index: Index, languages: readonly string[]): Names {
  const preferred = [...languages, index.dataset.metadata.defaultLanguage];
  const made = new Map<string, Int32Array>();
  const ranks = (facet: Facet) => {
    const known = made.get(facet.name) ?? rank(facet, preferred);
    made.set(facet.name, known);
    return known;
  };
  return { languages: preferred, ranks };
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

/** Compares display texts that are no values of a facet. */
export function byText(languages: readonly string[]): (a: Text, b: Text) => number {
  return (a, b) => compare(fold(pick(a, languages).value), fold(pick(b, languages).value));
}
