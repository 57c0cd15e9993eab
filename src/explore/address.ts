import { escapeSegment, shortened, unescapeSegment } from './address-escape.ts';
import { FIELDS, type NoticeCode } from './address-field.ts';
import { upgrade, VERSION, type RawFields } from './address-version.ts';
import { DEFAULT_VIEW, GALLERY, initial, type State } from './state.ts';

/** A part of an address that was left out, for the visitor. `value` is text from the address, shortened. */
export interface Notice {
  /** Name of the field, or `path`, or `address` for the whole. */
  readonly field: string;
  readonly code: NoticeCode;
  readonly value: string;
}

export interface Decoded {
  /** Without a data set in the address its `dataset` is empty. */
  readonly state: State;
  readonly notices: readonly Notice[];
}

/** Longest address that is read or written, in characters. */
export const LONGEST = 8192;

/** `/<data set>/<view>[/<id>][?<fields>]`: defaults left out, fixed order; equal states give equal addresses. Never throws. */
export function encode(state: State): string {
  const fields = FIELDS.flatMap(({ name, write }) => {
    const text = write(state);
    return text === undefined ? [] : [`${name}=${text}`];
  });
  if (VERSION > 1 && fields.length > 0) fields.push(`v=${VERSION}`);
  return writePath(state) + (fields.length === 0 ? '' : `?${fields.join('&')}`);
}

/** Reads what `encode` wrote, and anything else as far as it makes sense. Never throws. Linear in the length. */
export function decode(address: string): Decoded {
  const notices: Notice[] = [];
  const note = (field: string, code: NoticeCode, value: string) =>
    notices.push({ field: shortened(field), code, value: shortened(value) });
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  if (path.length > LONGEST) {
    note('address', 'too-long', '');
    return { state: initial(''), notices };
  }
  const start = readPath(path, (code, value) => note('path', code, value));
  if (mark < 0) return { state: start, notices };
  if (address.length > LONGEST) {
    note('address', 'too-long', '');
    return { state: start, notices };
  }
  return { state: readFields(address.slice(mark + 1), start, note), notices };
}

/** All data sets to choose from, also where `/` opens one of them. */
const ALL = '/~';

function writePath({ dataset, view, id }: State): string {
  if (dataset === '') return view === GALLERY ? ALL : '/';
  const segments = [dataset, view, ...(id === undefined || id === '' ? [] : [id])];
  return `/${segments.map(escapeSegment).join('/')}`;
}

function readPath(path: string, note: (code: NoticeCode, value: string) => void): State {
  if (path === ALL) return { ...initial(''), view: GALLERY };
  const [dataset = '', view = '', id = '', ...rest] = path
    .replace(/^\//, '')
    .split('/')
    .map((segment) => {
      const text = unescapeSegment(segment);
      if (!text.ok) note('encoding', segment);
      return text.ok ? text.value : '';
    });
  if (rest.some((segment) => segment !== '')) note('path', rest.join('/'));
  return { ...initial(dataset), view: view === '' ? DEFAULT_VIEW : view, id: id === '' ? undefined : id };
}

function readFields(
  text: string,
  start: State,
  note: (field: string, code: NoticeCode, value: string) => void,
): State {
  const raw = split(text, (field, value) => note(field, 'repeated', value));
  const current = upgrade(raw);
  if (current === undefined) note('v', 'unknown-value', raw.get('v') ?? '');
  else if (current.newer) note('v', 'newer', raw.get('v') ?? '');
  const fields = current?.fields ?? new Map([...raw].filter(([name]) => name !== 'v'));
  for (const [name, value] of fields) {
    if (!FIELDS.some((field) => field.name === name)) note(name, 'unknown-field', value);
  }
  return FIELDS.reduce((state, { name, read }) => {
    const value = fields.get(name);
    return value === undefined ? state : read(value, state, (code, piece) => note(name, code, piece));
  }, start);
}

/** Of a repeated field the first counts. */
function split(text: string, repeated: (name: string, value: string) => void): RawFields {
  const fields = new Map<string, string>();
  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const name = equals < 0 ? piece : piece.slice(0, equals);
    const value = equals < 0 ? '' : piece.slice(equals + 1);
    if (fields.has(name)) repeated(name, value);
    else fields.set(name, value);
  }
  return fields;
}
