import { describe, expect, it, vi } from 'vitest';
import { isPresent } from '#domain/presence.ts';
import { assembled, raw } from '../fixtures/raw.ts';
import { fc } from '../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Presence of one participation and the codes reported, in a file of these metadata. */
function presence(
  participant: object,
  metadata: object,
): readonly [presence: string | undefined, ...codes: string[]] {
  const file = { ...raw(), metadata: { id: 'x', formatVersion: '1.0', title: 'x', ...metadata } };
  const { dataset, report } = assembled({
    ...file,
    events: [{ id: 'e', title: 'x', participants: [{ person: 'p', ...participant }] }],
    persons: [{ id: 'p', name: 'P' }],
  });
  return [dataset.events[0]?.participations[0]?.presence, ...Object.keys(report.byCode)];
}

const TOGETHER = { attests: 'together', presenceDefault: 'attended' };

describe('presence', () => {
  it.each([
    ['is unknown where nothing is said', {}, {}, ['unknown']],
    [
      'is unknown where the data set attests being together but states no default',
      {},
      { attests: 'together' },
      ['unknown'],
    ],
    ['is the default where the events attest being together', {}, TOGETHER, ['attended']],
    [
      'is the default where the data set says no more than that',
      {},
      { presenceDefault: 'attended' },
      ['attended'],
    ],
    ['is what the participation says', { presence: 'quoted' }, TOGETHER, ['quoted']],
    [
      'is never presumed of contacts',
      {},
      { ...TOGETHER, attests: 'contact' },
      ['unknown', 'presence-default'],
    ],
    ['is never presumed of plans', {}, { ...TOGETHER, attests: 'plan' }, ['unknown', 'presence-default']],
    [
      'is never presumed of publications',
      {},
      { attests: 'publication', presenceDefault: 'online' },
      ['unknown', 'presence-default'],
    ],
    [
      'of a plan may be announced by default',
      {},
      { attests: 'plan', presenceDefault: 'announced' },
      ['announced'],
    ],
    ['of a plan is believed where stated', { presence: 'attended' }, { attests: 'plan' }, ['attended']],
    [
      'is unknown in a role that excludes it',
      { role: 'sender' },
      { ...TOGETHER, rolesExcludingPresence: ['sender'] },
      ['unknown'],
    ],
    [
      'of other roles keeps the default',
      { role: 'guest' },
      { ...TOGETHER, rolesExcludingPresence: ['sender'] },
      ['attended'],
    ],
    [
      'stated against the role is unknown and reported',
      { role: 'sender', presence: 'attended' },
      { ...TOGETHER, rolesExcludingPresence: ['sender'] },
      ['unknown', 'presence-excluded'],
    ],
    [
      'that claims nothing may be stated of any role',
      { role: 'sender', presence: 'mentioned' },
      { ...TOGETHER, rolesExcludingPresence: ['sender'] },
      ['mentioned'],
    ],
  ] as const)('%s', (...[, participant, metadata, expected]) => {
    expect(presence(participant, metadata)).toEqual(expected);
  });

  it.each([
    ['a presence that is not one of the six', { presence: 'there' }, TOGETHER],
    ['a presence that is null', { presence: null }, TOGETHER],
    [
      'a role that is no text may be one that excludes presence',
      { role: 5 },
      { ...TOGETHER, rolesExcludingPresence: ['sender'] },
    ],
    ['a role that is empty', { role: '' }, TOGETHER],
    ['a default that is not one of the six', {}, { ...TOGETHER, presenceDefault: 'yes' }],
    ['an unreadable statement of what is attested', {}, { ...TOGETHER, attests: 'meeting' }],
    [
      'an unreadable list of excluding roles',
      { role: 'sender' },
      { ...TOGETHER, rolesExcludingPresence: 'sender' },
    ],
    [
      'an unreadable entry of that list',
      { role: 'sender' },
      { ...TOGETHER, rolesExcludingPresence: ['x', null] },
    ],
  ] as const)('is never made of a fault: %s', (_, participant, metadata) => {
    const [found, ...codes] = presence(participant, metadata);
    expect(found).toBe('unknown');
    expect(codes).toEqual(['schema']);
  });

  it('counts only when it is stated, or presumed by the law, whatever else stands there', () => {
    const anything = fc.oneof(
      fc.constantFrom(undefined, null, 'attended', 'online', 'quoted', 'sender', 'guest', 'together', 'plan'),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const model = fc.record({
      stated: anything,
      role: anything,
      attests: anything,
      preset: anything,
      excluding: fc.oneof(fc.constant(['sender']), anything),
    });
    fc.assert(
      fc.property(model, ({ stated, role, attests, preset, excluding }) => {
        const metadata = { attests, presenceDefault: preset, rolesExcludingPresence: excluding };
        const [found] = presence({ presence: stated, role }, metadata);
        if (found === undefined || (found !== 'attended' && found !== 'online')) return;
        expect(isPresent(found)).toBe(true);
        const isExcluded = Array.isArray(excluding) && typeof role === 'string' && excluding.includes(role);
        expect(isExcluded).toBe(false);
        const presumed =
          stated === undefined && found === preset && (attests === 'together' || attests === undefined);
        expect(found === stated || presumed).toBe(true);
      }),
    );
  });
});
