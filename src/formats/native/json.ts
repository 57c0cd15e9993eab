import { err, ok } from '#base/result.ts';
import type { Result } from '#base/result.ts';
import type { Issue, IssueCode, IssuePlace } from '#domain/issue.ts';
import { cut } from '#domain/log.ts';
import { decode } from './decode.ts';
import { DEEPEST, survey } from './depth.ts';
import { jsonFault } from './grammar.ts';
import { isHtml, signature } from './kind.ts';
import { around, position } from './locate.ts';
import { membersOf } from './repeated.ts';

/** Largest file in bytes: the engines hold no longer text. */
export const LARGEST = 500_000_000;

export interface Json {
  readonly value: unknown;
  readonly text: string;
  /** Some object of the text has a key more than once; its last value holds. */
  readonly repeats: boolean;
}

export interface JsonOptions {
  readonly file: string;
  readonly mediaType?: string | undefined;
}

/** Bytes -> JSON value, or the one fault that prevents it with its line, column and surroundings. Never throws. */
export function readJson(bytes: Uint8Array, { file, mediaType }: JsonOptions): Result<Json, Issue> {
  const fail = (code: IssueCode, values: Issue['values']) => err(fault(code, { file }, values));
  if (bytes.length > LARGEST) return fail('file-too-large', { bytes: bytes.length, limit: LARGEST });
  const other = signature(bytes);
  if (other !== undefined) return fail('format-unknown', { found: other });
  const decoded = decode(bytes);
  if (!decoded.ok) return fail('file-encoding', { ...decoded.error, around: cut(decoded.error.around) });
  const { text } = decoded.value;
  if (text.trim() === '') return fail('file-empty', { bytes: bytes.length });
  if (isHtml(text, mediaType))
    return fail('file-html', { mediaType: cut(mediaType ?? 'text/html'), around: around(text, 0) });
  const { tooDeep: deep, members } = survey(text);
  if (deep !== undefined)
    return err(fault('file-too-deep', placeIn(text, deep, file), { limit: DEEPEST, ...near(text, deep) }));
  const value = parse(text, decoded.value.cut, file);
  return value.ok ? ok({ value: value.value, text, repeats: membersOf(value.value) < members }) : value;
}

function parse(text: string, wasCut: boolean, file: string): Result<unknown, Issue> {
  try {
    const value: unknown = JSON.parse(text);
    if (!wasCut) return ok(value);
  } catch {
    const found = jsonFault(text);
    const offset = found?.offset ?? text.length;
    const code = found?.end === false ? 'file-not-json' : 'file-truncated';
    return err(fault(code, placeIn(text, offset, file), near(text, offset)));
  }
  const values = { offset: text.length, encoding: 'utf-8', ...near(text, text.length) };
  return err(fault('file-encoding', placeIn(text, text.length, file), values));
}

function fault(code: IssueCode, place: IssuePlace, values: Issue['values']): Issue {
  return { code, severity: 'error', place, values };
}

function placeIn(text: string, offset: number, file: string): IssuePlace {
  return { file, ...position(text, offset) };
}

function near(text: string, offset: number): { readonly around: string; readonly characters: number } {
  return { around: around(text, offset), characters: text.length };
}
