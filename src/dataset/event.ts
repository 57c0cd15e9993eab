import type { Event, Figure, Image, Quote } from '#domain/event.ts';
import type { EventId } from '#domain/ids.ts';
import type { EventRecord, FigureRecord, ImageRecord, QuoteRecord } from '#domain/record.ts';
import { participationsOf } from './participation.ts';
import { distinct } from './references.ts';
import type { Entry, Scope } from './scope.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function eventOf({ id, record }: Entry<EventRecord>, tools: Tools, scope: Scope): Event {
  const { references, dates, words } = tools;
  const { place, partOf } = record;
  const topics = (record.topics ?? []).map((topic, i) => references.topic(topic, `/topics/${i}`, scope));
  const sources = (record.sources ?? []).map((source, i) => references.source(source, `/sources/${i}`, scope));
  const related = (record.related ?? []).map((event, i) => references.event(event, `/related/${i}`, scope));
  return {
    id: id as EventId,
    type: words.word('eventTypes', record.type, '/type', scope),
    title: requiredText(record.title, '/title', id, scope),
    summary: optionalText(record.summary),
    date: dates.event(record.start, record.end, scope),
    place: place === undefined ? undefined : references.place(place, '/place', scope),
    partOf: partOf === undefined ? undefined : references.event(partOf, '/partOf', scope),
    participations: (record.participants ?? []).flatMap((one, i) =>
      participationsOf(one, `/participants/${i}`, tools, scope),
    ),
    topics: distinct(topics, '/topics', scope),
    sources: distinct(sources, '/sources', scope),
    quotes: (record.quotes ?? []).map((quote, i) => quoteOf(quote, `/quotes/${i}`, tools, scope)),
    figures: (record.figures ?? []).map((figure, i) => figureOf(figure, `/figures/${i}`, tools, scope)),
    images: (record.images ?? []).map((image, i) => imageOf(image, `/images/${i}`, tools, scope)),
    related: distinct(related, '/related', scope),
    notes: optionalText(record.notes),
  };
}

function quoteOf(record: QuoteRecord, path: string, { references }: Tools, scope: Scope): Quote {
  const { speaker, source } = record;
  const found = speaker === undefined ? undefined : references.speaker(speaker, `${path}/speaker`, scope);
  return {
    speaker: found?.id,
    speakerKind: found?.kind,
    text: record.text,
    lang: record.lang,
    source: source === undefined ? undefined : references.source(source, `${path}/source`, scope),
  };
}

function figureOf(record: FigureRecord, path: string, { references, dates }: Tools, scope: Scope): Figure {
  const { source } = record;
  return {
    label: record.label,
    value: record.value,
    unit: record.unit,
    asOf: dates.date(record.asOf, `${path}/asOf`, scope),
    source: source === undefined ? undefined : references.source(source, `${path}/source`, scope),
  };
}

function imageOf(record: ImageRecord, path: string, { references }: Tools, scope: Scope): Image {
  const { source } = record;
  const depicts = (record.depicts ?? []).map((id, i) => references.person(id, `${path}/depicts/${i}`, scope));
  return {
    caption: optionalText(record.caption),
    credit: record.credit,
    alt: optionalText(record.alt),
    depicts: distinct(depicts, `${path}/depicts`, scope),
    source: source === undefined ? undefined : references.source(source, `${path}/source`, scope),
  };
}
