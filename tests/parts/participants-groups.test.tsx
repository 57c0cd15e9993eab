import { describe, expect, it } from 'vitest';
import type { PersonId } from '#domain/ids.ts';
import type { Presence } from '#domain/presence.ts';
import type { ParticipantDetail } from '#engine/result.ts';
import { groupsOf } from '#parts/participants-groups.ts';

function named(id: string, presence: Presence, role: string): ParticipantDetail {
  return {
    participation: {
      who: { kind: 'person', id: id as PersonId },
      role,
      affiliation: undefined,
      function: undefined,
      presence,
      time: undefined,
    },
    who: { kind: 'person', id, label: id, placeholder: false },
    affiliation: undefined,
  };
}

const groups = (...participants: readonly ParticipantDetail[]) =>
  groupsOf(participants).map((group) => [
    group.name,
    group.attested,
    group.participants.map(({ who, participation }) => [who.id, participation.role].join(' ')),
  ]);

describe('somebody whom a record names twice', () => {
  const guest = named('p', 'attended', 'guest');
  const voice = named('p', 'quoted', 'speaker');

  it('stands once attested among those present, with every role, in either order', () => {
    expect(groups(guest, voice)).toEqual([['present', true, ['p guest', 'p speaker']]]);
    expect(groups(voice, guest)).toEqual([['present', true, ['p speaker', 'p guest']]]);
  });

  it('is never attested by somebody else', () => {
    expect(groups(guest, named('q', 'quoted', 'speaker'))).toEqual([
      ['present', true, ['p guest']],
      ['quoted', false, ['q speaker']],
    ]);
  });
});
