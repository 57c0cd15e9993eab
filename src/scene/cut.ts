/** Px of a text at one size and weight. */
export type Width = (text: string) => number;

export interface Cut {
  readonly text: string;
  readonly width: number;
}

/** Px: what the text may take, and what it may take where nothing is in its way. */
export interface Room {
  readonly most: number;
  readonly full: number;
}

/** The last words keep up to this share of the full width: a place is told in a narrow label too. */
const TAIL = 0.42;
/** A head of fewer letters says nothing and is dropped. */
const HEAD = 5;
const GAP = ' … ';

/**
 * The text within its room. Titles of one type begin alike, so it is cut in the middle and keeps its last words:
 * "Eröffnung … Darmstadt", "… München"; at the end where the last word alone is too long. Undefined: nothing
 * readable fits. Costs a handful of measurements.
 */
export function cut(text: string, room: Room, width: Width): Cut | undefined {
  const { most } = room;
  const whole = text.trim().replace(/\s+/g, ' ');
  const full = width(whole);
  if (full <= most) return whole === '' ? undefined : { text: whole, width: full };
  const last = tail(whole, Math.min(room.full * TAIL, most - width('… ')), width);
  if (last === '') return ended(whole, most, width);
  const begin = head(whole.slice(0, whole.length - last.length), most - width(GAP + last), width);
  const short = letters(begin) < HEAD ? `… ${last}` : begin + GAP + last;
  const cutWidth = width(short);
  return cutWidth <= most ? { text: short, width: cutWidth } : ended(whole, most, width);
}

/** The most whole last words within `most`; '' when the last alone is too long. */
function tail(text: string, most: number, width: Width): string {
  let kept = '';
  for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
    const longer = text.slice(space + 1);
    if (width(longer) > most) break;
    kept = longer;
  }
  return kept;
}

function ended(text: string, most: number, width: Width): Cut | undefined {
  const begin = head(text, most - width('…'), width);
  if (letters(begin) < HEAD) return undefined;
  const short = `${begin}…`;
  const cutWidth = width(short);
  return cutWidth <= most ? { text: short, width: cutWidth } : undefined;
}

/** The longest beginning within `most`, without a stump of a word at its end. */
function head(text: string, most: number, width: Width): string {
  let fits = 0;
  let fails = text.length + 1;
  let guess = Math.min(text.length, Math.max(1, Math.floor((text.length * most) / Math.max(width(text), 1))));
  while (fails - fits > 1) {
    if (width(text.slice(0, guess)) <= most) fits = guess;
    else fails = guess;
    // Near the first guess the answer is a letter or two away; halving takes over where it is not.
    guess = fails - fits > 8 ? (fits + fails) >> 1 : fits + 1;
  }
  return tidy(text, whole(text, fits));
}

/** Not within a character: no half of a surrogate pair, nothing that joins on to it. */
function whole(text: string, end: number): number {
  let to = end;
  while (to > 0 && to < text.length && joined(text, to)) to -= 1;
  return to;
}

function joined(text: string, at: number): boolean {
  return JOINS.test(text.charAt(at)) || text.charAt(at - 1) === '\u200D' || text.charAt(at) === '\u200D';
}

const JOINS = /[\uDC00-\uDFFF\p{M}]/u;

function tidy(text: string, end: number): string {
  const begin = text.slice(0, end);
  const space = begin.lastIndexOf(' ');
  const stump = letters(begin.slice(space + 1));
  const inWord = end < text.length && text.charAt(end) !== ' ';
  const kept = inWord && space > 0 && stump < 3 ? begin.slice(0, space) : begin;
  return kept.replace(/[\s,;:.–—-]+$/u, '');
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
