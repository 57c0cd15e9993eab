import type { Participation } from '#domain/participation.ts';
import { cut } from '#domain/log.ts';
import type { ParticipantRecord } from '#domain/record.ts';
import { presenceOf } from './presence.ts';
import type { Spot } from './spot.ts';
import { optionalText } from './text.ts';
import type { Tools } from './tools.ts';

/**
 * The participations that one entry of `participants` states. None when it names nobody. When it names a person and an
 * organization, both take part and the presence of neither is known: which of them was there, the entry does not say.
 */
export function participationsOf(of: ParticipantRecord, spot: Spot, tools: Tools): readonly Participation[] {
  const { references, words } = tools;
  const { affiliation, person, organization } = of;
  if (person === undefined && organization === undefined) {
    spot.warn('participation-empty', { role: cut(of.role ?? '') });
    return [];
  }
  const both = person !== undefined && organization !== undefined;
  if (both) spot.warn('participation-ambiguous', { person: cut(person), organization: cut(organization) });
  const common = {
    role: words.word('participantRoles', of.role, spot.in('role')),
    affiliation:
      affiliation === undefined ? undefined : references.organization(affiliation, spot.in('affiliation')),
    function: optionalText(of.function),
    presence: both ? ('unknown' as const) : presenceOf(of, tools.law, spot),
    time: of.time,
  };
  const participations: Participation[] = [];
  if (person !== undefined)
    participations.push({
      who: { kind: 'person', id: references.person(person, spot.in('person')) },
      ...common,
    });
  if (organization !== undefined) {
    const who = {
      kind: 'organization',
      id: references.organization(organization, spot.in('organization')),
    } as const;
    participations.push(
      both ? { ...common, who, affiliation: undefined, function: undefined } : { who, ...common },
    );
  }
  return participations;
}
