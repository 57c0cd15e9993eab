import type { Metadata, Vocabularies } from '#domain/dataset.ts';
import type { MetadataRecord } from '#domain/record.ts';
import type { DateReader } from './dates.ts';
import { noted } from './links.ts';
import type { PresenceLaw } from './presence.ts';
import { distinct } from './references.ts';
import type { Scope } from './scope.ts';
import { optionalText, requiredText } from './text.ts';

export interface MetadataTools {
  readonly vocabularies: Vocabularies;
  readonly law: PresenceLaw;
  readonly dates: DateReader;
}

export function metadataOf(record: MetadataRecord, tools: MetadataTools, scope: Scope): Metadata {
  const { vocabularies, law, dates } = tools;
  const languages = distinct(record.language ?? [], '/language', scope);
  dates.date(record.created, '/created', scope);
  dates.date(record.temporalCoverage, '/temporalCoverage', scope);
  return {
    id: record.id,
    formatVersion: record.formatVersion,
    title: requiredText(record.title, '/title', record.id, scope),
    description: optionalText(record.description),
    license: licenseOf(record, scope),
    languages,
    defaultLanguage: record.defaultLanguage ?? languages[0] ?? 'und',
    created: record.created,
    temporalCoverage: record.temporalCoverage,
    attests: law.attests,
    presenceDefault: law.fallback,
    calendar: record.calendar ?? 'gregorian',
    noun: record.noun,
    method: optionalText(record.method),
    dateNote: optionalText(record.dateFormat?.note),
    vocabularies,
  };
}

function licenseOf({ license }: MetadataRecord, scope: Scope): Metadata['license'] {
  if (license === undefined) return undefined;
  return { id: license.id, url: noted(license.url, '/license/url', scope), scope: optionalText(license.scope) };
}
