/** Deepest nesting of lists and objects that is read; a data set needs eight. */
export const DEEPEST = 64;

export interface Survey {
  /** Offset of the bracket that opens level `DEEPEST` + 1. */
  readonly tooDeep: number | undefined;
  /** Of all objects together, if the text is JSON: how many times a key stands before a value. */
  readonly members: number;
}

/**
 * What the brackets and colons outside strings tell of a text before anything is parsed: whether a later step could run
 * out of stack, and how many values an object has to have got in the end.
 */
export function survey(text: string): Survey {
  let depth = 0;
  let members = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === COLON) members += 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > DEEPEST) return { tooDeep: i, members };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return { tooDeep: undefined, members };
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Offset of the quote that ends the string begun at `from`, or the end of the text. */
export function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
