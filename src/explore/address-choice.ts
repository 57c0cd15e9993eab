import { NOT_STATED, type Choice } from '#domain/query.ts';
import { escapeText, unescapeText } from './address-escape.ts';

/** Receives what could not be read. */
export type Fault = (code: 'empty' | 'encoding', piece: string) => void;

/** `berlin,hannover~`: ids separated by commas, a tilde for "with everything below". Sorted, so that equal choices are equal addresses. */
export function writeChoices(choices: readonly Choice[]): string {
  return sortChoices(choices)
    .map(({ id, below }) => writeId(id) + (below ? '~' : ''))
    .join(',');
}

/** Pieces that cannot be read are left out and reported one by one. */
export function readChoices(text: string, fault: Fault): readonly Choice[] {
  return sortChoices(text.split(',').flatMap((piece) => readChoice(piece, fault)));
}

/** Each choice once, in the order of code units. */
export function sortChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted(order).filter((choice, i, all) => {
    const before = all[i - 1];
    return before === undefined || order(before, choice) !== 0;
  });
}

/** A hyphen alone stands for "not stated", so an id of just a hyphen is written in percent. */
function writeId(id: string): string {
  if (id === NOT_STATED) return '-';
  return id === '-' ? '%2D' : escapeText(id);
}

function readChoice(piece: string, fault: Fault): Choice[] {
  if (piece === '-') return [{ id: NOT_STATED, below: false }];
  const below = piece.endsWith('~');
  const id = unescapeText(below ? piece.slice(0, -1) : piece);
  if (id.ok && id.value !== '') return [{ id: id.value, below }];
  fault(id.ok ? 'empty' : 'encoding', piece);
  return [];
}

function order(a: Choice, b: Choice): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return Number(a.below) - Number(b.below);
}
