import type { Metadata, Vocabularies } from '#domain/dataset.ts';
import type { MetadataRecord } from '#domain/record.ts';
import type { DateReader } from './dates.ts';
import { noted } from './links.ts';
import type { PresenceLaw } from './presence.ts';
import { distinct } from './references.ts';
import type { Spot } from './spot.ts';
import { optionalText, requiredText } from './text.ts';

export interface MetadataTools {
  readonly vocabularies: Vocabularies;
  readonly law: PresenceLaw;
  readonly dates: DateReader;
}

export function metadataOf(record: MetadataRecord, tools: MetadataTools, spot: Spot): Metadata {
  const { vocabularies, law, dates } = tools;
  const languages = distinct(record.language ?? [], spot.in('language'));
  dates.date(record.created, spot.in('created'));
  dates.date(record.temporalCoverage, spot.in('temporalCoverage'));
  return {
    id: record.id,
    formatVersion: record.formatVersion,
    title: requiredText(record.title, record.id, spot.in('title')),
    description: optionalText(record.description),
    license: licenseOf(record, spot),
    languages,
    defaultLanguage: record.defaultLanguage ?? languages[0] ?? 'und',
    created: record.created,
    temporalCoverage: record.temporalCoverage,
    coverage: (record.coverage ?? []).flatMap((span, i) => dates.date(span, spot.in('coverage').in(i)) ?? []),
    attests: law.attests,
    presenceDefault: law.fallback,
    calendar: record.calendar ?? 'gregorian',
    noun: record.noun,
    method: optionalText(record.method),
    dateNote: optionalText(record.dateFormat?.note),
    vocabularies,
  };
}

function licenseOf({ license }: MetadataRecord, spot: Spot): Metadata['license'] {
  if (license === undefined) return undefined;
  return {
    id: license.id,
    url: noted(license.url, spot.in('license').in('url')),
    scope: optionalText(license.scope),
  };
}
