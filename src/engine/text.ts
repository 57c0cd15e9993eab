import { addAll, all, keep, none, type Bits } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import { spellings, words, type Word } from '#base/fold.ts';
import { Growing, lowerBoundOf } from '#base/sorted.ts';
import { wordings, type Text } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';
import { documents } from './documents.ts';
import { known } from './codes.ts';
import { compare } from './labels.ts';
import { transposed, type Relation } from './relation.ts';

/** Every word that occurs, ascending by code unit, with the events it occurs in. */
export interface TextIndex {
  readonly terms: readonly string[];
  readonly relation: Relation;
}

/** Longest text that is looked at, in characters; what goes beyond does not count. */
export const LONGEST_TEXT = 1000;

/** Events between two slices. */
const SLICE = 1000;

/** The words of all events. Built when a text is first asked for, in slices (share of the work done). */
export function* buildText({ dataset, order, size }: Index): Generator<number, TextIndex, void> {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const number = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, seen.length);
    return seen.push(-1) - 1;
  };
  const document = documents(dataset, number);
  const starts = new Int32Array(size + 1);
  const codes = new Growing();
  for (let position = 0; position < size; position += 1) {
    document(at(dataset.events, int(order, position)), (word) => {
      if (seen[word] !== position) codes.push(word);
      seen[word] = position;
    });
    starts[position + 1] = codes.length;
    if (position % SLICE === SLICE - 1) yield position / size;
  }
  return sorted(numbers, starts, codes.done());
}

function sorted(numbers: ReadonlyMap<string, number>, starts: Int32Array, codes: Int32Array): TextIndex {
  const terms = [...numbers.keys()].sort(compare);
  const places = new Int32Array(terms.length);
  for (let place = 0; place < terms.length; place += 1) places[known(numbers, at(terms, place))] = place;
  return {
    terms,
    relation: transposed(
      starts,
      codes.map((code) => int(places, code)),
      terms.length,
    ),
  };
}

/** The words that a text asks for, each once. None: it asks for nothing, and every event fits. */
export function asked(text: string): readonly Word[] {
  const found = new Map<string, Word>();
  for (const word of words(text.slice(0, LONGEST_TEXT))) found.set(`${word.plain} ${word.long}`, word);
  return [...found.values()];
}

/** Events in which every word occurs, as the beginning of a word in either spelling. */
export function search({ terms, relation }: TextIndex, size: number, wanted: readonly Word[]): Bits {
  const bits = all(size);
  for (const { plain, long } of wanted) {
    const found = none(size);
    for (const prefix of plain === long ? [plain] : [plain, long]) {
      const from = int(relation.heads, lowerBoundOf(terms, prefix));
      const to = int(relation.heads, lowerBoundOf(terms, `${prefix}\uffff`));
      addAll(found, relation.positions.subarray(from, to));
    }
    keep(bits, found);
  }
  return bits;
}

/** Codes of the values whose name, in any language, holds every word of the text somewhere inside. One pass over the names. */
export function searchNames({ labels }: Facet, text: string): Int32Array {
  const wanted = asked(text);
  const found = new Growing();
  for (let code = 0; code < labels.length; code += 1) {
    if (says([at(labels, code)], wanted)) found.push(code);
  }
  return found.done();
}

/** Whether every word stands somewhere inside one of the texts, in any language. */
export function says(texts: readonly Text[], wanted: readonly Word[]): boolean {
  const said = texts.flatMap(wordings).flatMap(spellings);
  return wanted.every(({ plain, long }) => said.some((one) => one.includes(plain) || one.includes(long)));
}
