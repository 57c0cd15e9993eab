import type { OrganizationId } from '#domain/ids.ts';
import type { Organization } from '#domain/organization.ts';
import type { OrganizationRecord } from '#domain/record.ts';
import { addresses } from './links.ts';
import type { Entry, Spot } from './spot.ts';
import { optionalText, requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function organizationOf(
  { id, record }: Entry<OrganizationRecord>,
  tools: Tools,
  spot: Spot,
): Organization {
  const { references, words } = tools;
  const { parent, successor, place } = record;
  return {
    id: id as OrganizationId,
    placeholder: false,
    name: requiredText(record.name, id, spot.in('name')),
    kind: words.word('organizationKinds', record.kind, spot.in('kind')),
    parent: parent === undefined ? undefined : references.organization(parent, spot.in('parent')),
    successor: successor === undefined ? undefined : references.organization(successor, spot.in('successor')),
    place: place === undefined ? undefined : references.place(place, spot.in('place')),
    homepage: record.homepage,
    links: addresses(record, spot),
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
