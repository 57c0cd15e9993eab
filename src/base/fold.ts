/**
 * Words as search compares them. Case, accents and the form of encoding do not count; a German umlaut is one letter
 * or two (ä: a, ae), as are ß (ss), ø, å, æ and their like. What stands between letters, digits and their marks
 * separates words; where a script writes no spaces, every character is a word.
 */
export interface Word {
  /** With umlauts as one letter: muller. */
  readonly plain: string;
  /** With umlauts as two letters, muller -> mueller. The same string where there are none. */
  readonly long: string;
}

/** The words of a text in their order, repeated ones too. */
export function words(text: string): readonly Word[] {
  const lower = clean(text);
  const plain = split(lower.replace(SPECIAL, shorten).normalize('NFD').replace(MARKS, ''));
  if (!UMLAUT.test(lower)) return plain.map((word) => ({ plain: word, long: word }));
  const long = split(lower.replace(SPECIAL, lengthen).normalize('NFD').replace(MARKS, ''));
  return plain.map((word, i) => ({ plain: word, long: long[i] ?? word }));
}

/** One string for comparing and sorting by code unit: no case, no accents. */
export function fold(text: string): string {
  return clean(text).replace(SPECIAL, shorten).normalize('NFD').replace(MARKS, '');
}

/** Both spellings of a text as one string each, for finding a part inside. */
export function spellings(text: string): readonly string[] {
  const plain = words(text);
  const short = plain.map((word) => word.plain).join(' ');
  const long = plain.map((word) => word.long).join(' ');
  return short === long ? [short] : [short, long];
}

/** Composed, so that a letter with its accent is one character, in lower case, without what only guides line breaks. */
function clean(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
}

function split(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

// Written so because decomposition does not take these letters apart, and because ä and å have two spellings without accents.
const LETTERS: ReadonlyMap<string, readonly [plain: string, long: string]> = new Map([
  ['ä', ['a', 'ae']],
  ['ö', ['o', 'oe']],
  ['ü', ['u', 'ue']],
  ['å', ['a', 'aa']],
  ['ø', ['o', 'oe']],
  ['æ', ['ae', 'ae']],
  ['œ', ['oe', 'oe']],
  ['ß', ['ss', 'ss']],
  ['ł', ['l', 'l']],
  ['đ', ['d', 'd']],
  ['ð', ['d', 'd']],
  ['þ', ['th', 'th']],
  ['ħ', ['h', 'h']],
  ['ı', ['i', 'i']],
  ['ς', ['σ', 'σ']],
]);

const SPECIAL = /[äöüåøæœßłđðþħıς]/gu;
const INVISIBLE = /\u00ad|\u200b|\u200d|\u2060|\ufeff/gu;
const UMLAUT = /[äöüåø]/u;

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. The vowel signs of other scripts make words and stay.
const MARKS = /[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u064b-\u065f]|\u0670/gu;

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

function shorten(letter: string): string {
  return LETTERS.get(letter)?.[0] ?? letter;
}

function lengthen(letter: string): string {
  return LETTERS.get(letter)?.[1] ?? letter;
}
