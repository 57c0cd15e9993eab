import type { PersonId } from '#domain/ids.ts';
import type { Affiliation, Person, PersonName } from '#domain/person.ts';
import { personLabel } from '#domain/person.ts';
import { isReversed } from '#domain/date.ts';
import { cut } from '#domain/log.ts';
import type { AffiliationRecord, PersonRecord } from '#domain/record.ts';
import { addresses } from './links.ts';
import { distinct } from './references.ts';
import type { Entry, Spot } from './spot.ts';
import { optionalText } from './text.ts';
import type { Tools } from './tools.ts';

export function personOf({ id, record }: Entry<PersonRecord>, tools: Tools, spot: Spot): Person {
  const affiliations = record.affiliations ?? [];
  return {
    id: id as PersonId,
    placeholder: false,
    name: nameOf(record, id, spot),
    description: optionalText(record.description),
    affiliations: affiliations.map((one, i) => affiliationOf(one, spot.in('affiliations').in(i), tools)),
    links: addresses(record, spot),
  };
}

export function personPlaceholder(id: string): Person {
  return {
    id: id as PersonId,
    placeholder: true,
    name: fullName(id),
    description: undefined,
    affiliations: [],
    links: [],
  };
}

function nameOf({ name }: PersonRecord, id: string, spot: Spot): PersonName {
  const read = typeof name === 'string' ? fullName(name) : partsOf(name);
  if (personLabel(read) !== '') return read;
  spot.in('name').warn('text-missing', { field: 'name', standIn: cut(id) });
  return { ...read, full: id };
}

function partsOf({ given, family, honorific, full }: Exclude<PersonRecord['name'], string>): PersonName {
  return { given, family, honorific, full: full === '' ? undefined : full };
}

function fullName(full: string): PersonName {
  return { given: undefined, family: undefined, honorific: undefined, full };
}

function affiliationOf(record: AffiliationRecord, spot: Spot, tools: Tools): Affiliation {
  const { references, dates } = tools;
  const start = dates.date(record.start, spot.in('start'));
  const end = dates.date(record.end, spot.in('end'));
  if (start !== undefined && end !== undefined && isReversed(start, end))
    spot.in('end').warn('end-before-start', { start: cut(start.written), end: cut(end.written) });
  const events = (record.attestedBy ?? []).map((id, i) => references.event(id, spot.in('attestedBy').in(i)));
  const sources = (record.sources ?? []).map((id, i) => references.source(id, spot.in('sources').in(i)));
  const { organization } = record;
  return {
    organization:
      organization === undefined ? undefined : references.organization(organization, spot.in('organization')),
    role: optionalText(record.role),
    start,
    end,
    attestedBy: distinct(events, spot.in('attestedBy')),
    sources: distinct(sources, spot.in('sources')),
  };
}
