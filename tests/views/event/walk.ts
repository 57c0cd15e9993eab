import { dateLong, dayLong } from '#i18n/dates.ts';
import { eventDate } from '#domain/date.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { WORDS } from '../../words.ts';

/** One value of a raw record, and the text in which a page has to say it. */
export interface Spoken {
  readonly path: string;
  readonly text: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Lang = 'de' | 'en';

interface Raw {
  readonly [list: string]: Json;
}

export function record(text: string, id: string): Json {
  return find(parse(text)['events'], id);
}

/** Every value of a raw record in words: texts in the language, references by the names of what they refer to, dates by their day. */
export function spoken(value: Json, lang: Lang, text: string): readonly Spoken[] {
  const raw = parse(text);
  const walk = (node: Json, key: string, path: string): readonly Spoken[] => {
    if (isList(node)) return node.flatMap((item, index) => walk(item, key, `${path}[${index}]`));
    if (isObject(node)) {
      if (typeof node[lang] === 'string' && Object.keys(node).every((tag) => tag === 'de' || tag === 'en'))
        return [{ path, text: blanks(node[lang]) }];
      return Object.entries(node).flatMap(([name, item]) => walk(item, name, `${path}.${name}`));
    }
    return [{ path, text: blanks(said(leaf(node), { key, lang, raw })) }];
  };
  return walk(value, '', '');
}

interface Place {
  readonly key: string;
  readonly lang: Lang;
  readonly raw: Raw;
}

const LISTS: Readonly<Record<string, string>> = {
  person: 'persons',
  speaker: 'persons',
  depicts: 'persons',
  organization: 'organizations',
  affiliation: 'organizations',
  topics: 'topics',
  sources: 'sources',
  source: 'sources',
  related: 'events',
  partOf: 'events',
  place: 'places',
};

const VOCABULARIES: Readonly<Record<string, string>> = { type: 'eventTypes', role: 'participantRoles' };

function said(value: string, { key, lang, raw }: Place): string {
  const list = LISTS[key];
  if (list !== undefined) return nameOf(find(raw[list], value), lang);
  const vocabulary = VOCABULARIES[key];
  if (vocabulary !== undefined) return labelOf(value, vocabulary, { raw, lang });
  if (key === 'start') return dayIn(value, lang, true);
  if (key === 'asOf') return dayIn(value, lang, false);
  if (key === 'presence') return WORDS[lang].event.groups[value === 'quoted' ? 'quoted' : 'mentioned'];
  if (key === 'lang') return WORDS[lang].event.language(value);
  return value;
}

function dayIn(value: string, lang: Lang, weekday: boolean): string {
  const read = parseEdtf(value);
  if (!read.ok) throw new Error(`not a date: ${value}`);
  const { earliest } = read.value.start;
  if (earliest === undefined) throw new Error(`no day: ${value}`);
  return weekday ? dateLong(eventDate(read.value, undefined), lang) : dayLong(earliest, lang);
}

function labelOf(id: string, vocabulary: string, { raw, lang }: Pick<Place, 'raw' | 'lang'>): string {
  const { metadata } = raw;
  const vocabularies = isObject(metadata) ? metadata['vocabularies'] : undefined;
  const terms = isObject(vocabularies) ? vocabularies[vocabulary] : undefined;
  return nameOf(find(terms, id), lang);
}

function nameOf(item: Json, lang: Lang): string {
  if (!isObject(item)) throw new Error('a reference to nothing');
  const name = item['title'] ?? item['name'] ?? item['label'];
  if (typeof name === 'string') return name;
  if (!isObject(name)) throw new Error('a record without a name');
  const own = name[lang];
  return own === undefined
    ? [name['given'], name['family']].map((part) => leaf(part ?? null)).join(' ')
    : leaf(own);
}

function find(list: Json | undefined, id: string): Json {
  const found = isList(list) ? list.find((item) => isObject(item) && item['id'] === id) : undefined;
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

function blanks(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function parse(text: string): Raw {
  const raw: unknown = JSON.parse(text);
  return raw as Raw;
}

/** A value that holds no others. */
function leaf(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error('neither a text nor a number');
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
