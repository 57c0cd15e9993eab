import type { OrganizationId } from '#domain/ids.ts';
import type { Organization } from '#domain/organization.ts';
import type { OrganizationRecord } from '#domain/record.ts';
import { addresses } from './links.ts';
import type { Entry, Scope } from './scope.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function organizationOf({ id, record }: Entry<OrganizationRecord>, tools: Tools, scope: Scope): Organization {
  const { references, words } = tools;
  const { parent, successor, place } = record;
  return {
    id: id as OrganizationId,
    placeholder: false,
    name: requiredText(record.name, '/name', id, scope),
    kind: words.word('organizationKinds', record.kind, '/kind', scope),
    parent: parent === undefined ? undefined : references.organization(parent, '/parent', scope),
    successor: successor === undefined ? undefined : references.organization(successor, '/successor', scope),
    place: place === undefined ? undefined : references.place(place, '/place', scope),
    homepage: record.homepage,
    links: addresses(record, scope),
    motto: optionalText(record.motto),
    description: optionalText(record.description),
  };
}

export function organizationPlaceholder(id: string): Organization {
  return {
    id: id as OrganizationId,
    placeholder: true,
    name: id,
    kind: undefined,
    parent: undefined,
    successor: undefined,
    place: undefined,
    homepage: undefined,
    links: [],
    motto: undefined,
    description: undefined,
  };
}
