import { pick, type Picked } from '#domain/text.ts';
import type { Quote } from '#domain/event.ts';

export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Quotation marks of the language of the quote, not of the reader. */
export function quoteMarks(lang: string | undefined): Marks {
  switch (lang?.split('-', 1)[0]?.toLowerCase()) {
    case 'de':
    case 'cs':
    case 'sk':
      return { open: '„', close: '“' };
    case 'fr':
      return { open: '« ', close: ' »' };
    case 'pl':
    case 'ro':
    case 'hu':
    case 'nl':
      return { open: '„', close: '”' };
    case 'it':
    case 'es':
    case 'pt':
    case 'ru':
    case 'uk':
      return { open: '«', close: '»' };
    default:
      return { open: '“', close: '”' };
  }
}

/** The words as spoken: the language of the original where the data name it, else the visitor's. */
export function original(quote: Quote, languages: readonly string[]): Picked {
  const { value, lang } = pick(quote.text, quote.lang === undefined ? languages : [quote.lang]);
  return { value: bare(value), lang: lang ?? quote.lang };
}

/** The beginning, cut after a whole sentence; undefined when the quote is short enough to stand whole. */
export function excerpt(text: string, enough = 120): string | undefined {
  if (text.length <= enough * 1.5) return undefined;
  const end = /[.!?](?=\s)/g;
  end.lastIndex = enough - 1;
  const stop = end.exec(text);
  if (stop !== null && stop.index < enough * 2) return text.slice(0, stop.index + 1);
  const space = text.indexOf(' ', enough);
  return space < 0 ? undefined : text.slice(0, space);
}

const OPEN = /^\s*[„“"«»]\s*/u;
const CLOSE = /\s*[“”"»«]\s*$/u;

/** Without marks that the data carry themselves round the whole. */
function bare(text: string): string {
  if (!OPEN.test(text) || !CLOSE.test(text)) return text;
  const inner = text.replace(OPEN, '').replace(CLOSE, '');
  // A mark inside means that the outer two belong to different quotations.
  return /[„“”"«»]/u.test(inner) ? text : inner;
}
