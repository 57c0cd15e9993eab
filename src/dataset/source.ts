import type { SourceId } from '#domain/ids.ts';
import type { SourceRecord } from '#domain/record.ts';
import type { Source } from '#domain/source.ts';
import { noted } from './links.ts';
import type { Entry, Spot } from './spot.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function sourceOf({ id, record }: Entry<SourceRecord>, { dates, words }: Tools, spot: Spot): Source {
  return {
    id: id as SourceId,
    placeholder: false,
    title: requiredText(record.title, id, spot.in('title')),
    publisher: record.publisher,
    author: record.author,
    url: noted(record.url, spot.in('url')),
    published: dates.date(record.published, spot.in('published')),
    kind: words.word('sourceKinds', record.kind, spot.in('kind')),
    language: record.language,
    note: optionalText(record.note),
  };
}

export function sourcePlaceholder(id: string): Source {
  return {
    id: id as SourceId,
    placeholder: true,
    title: id,
    publisher: undefined,
    author: undefined,
    url: undefined,
    published: undefined,
    kind: undefined,
    language: undefined,
    note: undefined,
  };
}
