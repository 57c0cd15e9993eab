/** Where a text stops being JSON (RFC 8259). `end`: it is sound as far as it goes and ends too early. */
export interface JsonFault {
  readonly offset: number;
  readonly end: boolean;
}

/**
 * The first fault of a text that `JSON.parse` refused, or undefined when there is none. The engines word their messages
 * differently, some without a position; this finds the same one everywhere. One pass, no recursion, any depth.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scan = new Scan(text);
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  for (;;) {
    scan.blanks();
    if (state === 'done') return scan.atEnd() ? undefined : scan.fault();
    const next = step(scan, state, open);
    if (next === undefined) return scan.fault();
    state = next;
  }
}

/** What may come next. */
type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'after' | 'done';

function step(scan: Scan, state: State, open: ('[' | '{')[]): State | undefined {
  switch (state) {
    case 'value':
      return value(scan, open);
    case 'value-or-close':
      return scan.take(']') ? close(open) : value(scan, open);
    case 'key':
      return scan.string() ? 'colon' : undefined;
    case 'key-or-close':
      if (scan.take('}')) return close(open);
      return scan.string() ? 'colon' : undefined;
    case 'colon':
      return scan.take(':') ? 'value' : undefined;
    case 'after':
      return after(scan, open);
    case 'done':
      return undefined;
  }
}

function value(scan: Scan, open: ('[' | '{')[]): State | undefined {
  if (scan.take('[')) return push(open, '[', 'value-or-close');
  if (scan.take('{')) return push(open, '{', 'key-or-close');
  return scan.scalar() ? ended(open) : undefined;
}

function after(scan: Scan, open: ('[' | '{')[]): State | undefined {
  const inList = open.at(-1) === '[';
  if (scan.take(',')) return inList ? 'value' : 'key';
  return scan.take(inList ? ']' : '}') ? close(open) : undefined;
}

function push(open: ('[' | '{')[], bracket: '[' | '{', next: State): State {
  open.push(bracket);
  return next;
}

function close(open: ('[' | '{')[]): State {
  open.pop();
  return ended(open);
}

function ended(open: readonly string[]): State {
  return open.length === 0 ? 'done' : 'after';
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** "-", "1." or "1e+" at the end of the text: not numbers yet. */
const NUMBER_BEGUN = /-?(?:$|(?:0|[1-9][0-9]*)(?:\.$|(?:\.[0-9]+)?[eE][+-]?$))/y;
const WORDS = ['true', 'false', 'null'];

/** A place in the text that moves forward only. After a failed take it stands on the faulty character. */
class Scan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  fault(): JsonFault {
    return { offset: this.#at, end: this.atEnd() };
  }

  blanks(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  scalar(): boolean {
    if (this.#text[this.#at] === '"') return this.string();
    return this.#number() || this.#word();
  }

  string(): boolean {
    if (!this.take('"')) return false;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code) || code < 0x20) return false;
      this.#at += 1;
      if (code === QUOTE) return true;
      if (code === BACKSLASH && !this.#escaped()) return false;
    }
  }

  #escaped(): boolean {
    const letter = this.#text[this.#at];
    if (letter === undefined || !'"\\/bfnrtu'.includes(letter)) return false;
    this.#at += 1;
    if (letter !== 'u') return true;
    for (let i = 0; i < 4; i += 1) {
      if (!isHex(this.#text.charCodeAt(this.#at))) return false;
      this.#at += 1;
    }
    return true;
  }

  #number(): boolean {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#text)?.[0];
    if (found !== undefined && !this.#begun(found.length)) {
      this.#at += found.length;
      return true;
    }
    if (this.#begun(found?.length ?? 0)) this.#at = this.#text.length;
    return false;
  }

  #begun(whole: number): boolean {
    NUMBER_BEGUN.lastIndex = this.#at;
    const found = NUMBER_BEGUN.exec(this.#text)?.[0] ?? '';
    return found.length > whole;
  }

  #word(): boolean {
    for (const word of WORDS) {
      const common = commonLength(this.#text, this.#at, word);
      if (common === 0) continue;
      this.#at += common;
      return common === word.length;
    }
    return false;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

function commonLength(text: string, from: number, word: string): number {
  let n = 0;
  while (n < word.length && text[from + n] === word[n]) n += 1;
  return n;
}
