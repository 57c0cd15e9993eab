import type { PersonId } from '#domain/ids.ts';
import type { Affiliation, Person, PersonName } from '#domain/person.ts';
import { personLabel } from '#domain/person.ts';
import { isReversed } from '#domain/date.ts';
import { cut } from '#domain/log.ts';
import type { AffiliationRecord, PersonRecord } from '#domain/record.ts';
import { addresses } from './links.ts';
import { distinct } from './references.ts';
import type { Entry, Scope } from './scope.ts';
import { optionalText } from './text.ts';
import type { Tools } from './tools.ts';

export function personOf({ id, record }: Entry<PersonRecord>, tools: Tools, scope: Scope): Person {
  const affiliations = record.affiliations ?? [];
  return {
    id: id as PersonId,
    placeholder: false,
    name: nameOf(record, id, scope),
    description: optionalText(record.description),
    affiliations: affiliations.map((one, i) => affiliationOf(one, `/affiliations/${i}`, tools, scope)),
    links: addresses(record, scope),
  };
}

export function personPlaceholder(id: string): Person {
  return { id: id as PersonId, placeholder: true, name: fullName(id), description: undefined, affiliations: [], links: [] };
}

function nameOf({ name }: PersonRecord, id: string, scope: Scope): PersonName {
  const read = typeof name === 'string' ? fullName(name) : partsOf(name);
  if (personLabel(read) !== '') return read;
  scope.warn('text-missing', '/name', { field: 'name', standIn: id });
  return { ...read, full: id };
}

function partsOf({ given, family, honorific, full }: Exclude<PersonRecord['name'], string>): PersonName {
  return { given, family, honorific, full: full === '' ? undefined : full };
}

function fullName(full: string): PersonName {
  return { given: undefined, family: undefined, honorific: undefined, full };
}

function affiliationOf(record: AffiliationRecord, path: string, tools: Tools, scope: Scope): Affiliation {
  const { references, dates } = tools;
  const start = dates.date(record.start, `${path}/start`, scope);
  const end = dates.date(record.end, `${path}/end`, scope);
  if (start !== undefined && end !== undefined && isReversed(start, end))
    scope.warn('end-before-start', `${path}/end`, { start: cut(start.written), end: cut(end.written) });
  const events = (record.attestedBy ?? []).map((id, i) => references.event(id, `${path}/attestedBy/${i}`, scope));
  const sources = (record.sources ?? []).map((id, i) => references.source(id, `${path}/sources/${i}`, scope));
  const { organization } = record;
  return {
    organization:
      organization === undefined ? undefined : references.organization(organization, `${path}/organization`, scope),
    role: optionalText(record.role),
    start,
    end,
    attestedBy: distinct(events, `${path}/attestedBy`, scope),
    sources: distinct(sources, `${path}/sources`, scope),
  };
}
