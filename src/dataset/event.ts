import type { Event, Figure, Image, Quote } from '#domain/event.ts';
import type { EventId } from '#domain/ids.ts';
import type { EventRecord, FigureRecord, ImageRecord, QuoteRecord } from '#domain/record.ts';
import { cut } from '#domain/log.ts';
import { participationsOf } from './participation.ts';
import { distinct } from './references.ts';
import type { Entry, Spot } from './spot.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function eventOf({ id, record }: Entry<EventRecord>, tools: Tools, spot: Spot): Event {
  const { references, dates, words } = tools;
  const { place, partOf } = record;
  const topics = (record.topics ?? []).map((topic, i) => references.topic(topic, spot.in('topics').in(i)));
  const sources = (record.sources ?? []).map((source, i) =>
    references.source(source, spot.in('sources').in(i)),
  );
  const related = (record.related ?? []).map((other, i) => relatedTo(other, spot.in('related').in(i)));
  return {
    id: id as EventId,
    type: words.word('eventTypes', record.type, spot.in('type')),
    title: requiredText(record.title, id, spot.in('title')),
    summary: optionalText(record.summary),
    date: dates.event(record.start, record.end, spot),
    place: place === undefined ? undefined : references.place(place, spot.in('place')),
    partOf: partOf === undefined ? undefined : references.event(partOf, spot.in('partOf')),
    participations: (record.participants ?? []).flatMap((one, i) =>
      participationsOf(one, spot.in('participants').in(i), tools),
    ),
    topics: distinct(topics, spot.in('topics')),
    sources: distinct(sources, spot.in('sources')),
    quotes: (record.quotes ?? []).map((quote, i) => quoteOf(quote, spot.in('quotes').in(i), tools)),
    figures: (record.figures ?? []).map((figure, i) => figureOf(figure, spot.in('figures').in(i), tools)),
    images: (record.images ?? []).map((image, i) => imageOf(image, spot.in('images').in(i), tools)),
    related: distinct(related, spot.in('related')),
    notes: optionalText(record.notes),
  };

  function relatedTo(other: string, at: Spot): EventId | undefined {
    if (other !== id) return references.event(other, at);
    at.warn('reference-cycle', { field: 'related', id: cut(id), target: cut(id) });
    return undefined;
  }
}

function quoteOf(record: QuoteRecord, spot: Spot, { references }: Tools): Quote {
  const { speaker, source } = record;
  const found = speaker === undefined ? undefined : references.speaker(speaker, spot.in('speaker'));
  return {
    speaker: found?.id,
    speakerKind: found?.kind,
    text: record.text,
    lang: record.lang,
    source: source === undefined ? undefined : references.source(source, spot.in('source')),
  };
}

function figureOf(record: FigureRecord, spot: Spot, { references, dates }: Tools): Figure {
  const { source } = record;
  return {
    label: record.label,
    value: record.value,
    unit: record.unit,
    asOf: dates.date(record.asOf, spot.in('asOf')),
    source: source === undefined ? undefined : references.source(source, spot.in('source')),
  };
}

function imageOf(record: ImageRecord, spot: Spot, { references }: Tools): Image {
  const { source } = record;
  const depicts = (record.depicts ?? []).map((id, i) => references.person(id, spot.in('depicts').in(i)));
  return {
    caption: optionalText(record.caption),
    credit: record.credit,
    alt: optionalText(record.alt),
    depicts: distinct(depicts, spot.in('depicts')),
    source: source === undefined ? undefined : references.source(source, spot.in('source')),
  };
}
