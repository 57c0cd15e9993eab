import { describe, expect, it, vi } from 'vitest';
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

const SENDER_LISTED = {
  vocabularies: {
    participantRoles: [
      { id: 'sender', label: 'Sender' },
      { id: 'guest', label: 'Guest' },
    ],
  },
};
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
      'is never presumed where the data set does not say what it attests',
      {},
      { presenceDefault: 'attended' },
      ['unknown', 'presence-default'],
    ],
    ['of such a data set may be mentioned by default', {}, { presenceDefault: 'mentioned' }, ['mentioned']],
    [
      'of such a data set is believed where stated',
      { presence: 'online' },
      { presenceDefault: 'attended' },
      ['online', 'presence-default'],
    ],
    [
      'is never presumed beside a field that the format does not know',
      { presense: 'quoted' },
      TOGETHER,
      ['unknown', 'field-unknown'],
    ],
    ['is presumed beside a field for private use', { 'x-presence': 'quoted' }, TOGETHER, ['attended']],
    [
      'is warned of where an excluding role is nobody’s',
      { role: 'sender' },
      { ...TOGETHER, rolesExcludingPresence: ['Sender'] },
      ['attended', 'role-unused'],
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
      { ...TOGETHER, ...SENDER_LISTED, rolesExcludingPresence: ['sender'] },
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
      { ...TOGETHER, ...SENDER_LISTED, rolesExcludingPresence: ['sender'] },
    ],
    ['a role that is empty', { role: '' }, TOGETHER],
    ['a default that is not one of the six', {}, { ...TOGETHER, presenceDefault: 'yes' }],
    [
      'an unreadable list of excluding roles',
      { role: 'sender' },
      { ...TOGETHER, rolesExcludingPresence: 'sender' },
    ],
    [
      'an unreadable entry of that list',
      { role: 'sender' },
      { ...TOGETHER, ...SENDER_LISTED, rolesExcludingPresence: ['guest', null] },
    ],
  ] as const)('is never made of a fault: %s', (_, participant, metadata) => {
    const [found, ...codes] = presence(participant, metadata);
    expect(found).toBe('unknown');
    expect(codes).toEqual(['schema']);
  });

  it('is never made of an unreadable statement of what is attested, and that is told', () => {
    const found = presence({}, { ...TOGETHER, attests: 'meeting' });
    expect(found).toEqual(['unknown', 'schema', 'presence-default']);
  });
});

describe('presence, whatever stands in the file,', () => {
  /** What is said of it, whether the role excludes it, whether it is presumed: those that make it count. */
  const COUNTS: ReadonlySet<string> = new Set([
    'claimed, role free, presumed',
    'claimed, role free, not presumed',
    'claimed, role unreadable, presumed',
    'claimed, role unreadable, not presumed',
    'unstated, role free, presumed',
  ]);

  const mostly = (common: readonly unknown[], ...rare: readonly unknown[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...common) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(...rare, null, 5, '', 'nonsense') },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    );
  const model = fc.record({
    stated: mostly(
      [undefined, undefined, 'attended', 'online'],
      'quoted',
      'mentioned',
      'announced',
      'unknown',
    ),
    role: mostly([undefined, 'guest', 'sender'], 'addressee'),
    attests: mostly(['together', 'together', undefined], 'contact', 'plan', 'publication'),
    preset: mostly(['attended', 'online', undefined], 'quoted', 'unknown'),
    excluding: mostly([undefined, [], ['sender'], ['sender', 'addressee']], ['sender', null], [['sender']]),
    stray: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, fc.constant({ presense: 'attended' })),
  });
  const isClaim = (value: unknown) => value === 'attended' || value === 'online';
  const isRole = (value: unknown) => typeof value === 'string' && value !== '';

  it('counts when the table says so, and only then', () => {
    let cases = 0;
    let counted = 0;
    fc.assert(
      fc.property(model, ({ stated, role, attests, preset, excluding, stray }) => {
        const list: unknown = excluding === undefined ? [] : excluding;
        const roles: readonly unknown[] = Array.isArray(list) ? list : [];
        const readable = Array.isArray(list) && roles.every(isRole);
        const presumed =
          attests === 'together' && isClaim(preset) && readable && Object.keys(stray).length === 0;
        const row = [
          isClaim(stated) ? 'claimed' : stated === undefined ? 'unstated' : 'other',
          role === undefined || isRole(role)
            ? `role ${roles.includes(role) ? 'excluding' : 'free'}`
            : 'role unreadable',
          presumed ? 'presumed' : 'not presumed',
        ].join(', ');
        const metadata = { attests, presenceDefault: preset, rolesExcludingPresence: excluding };
        const [found] = presence({ presence: stated, role, ...stray }, metadata);
        expect([row, isClaim(found)]).toEqual([row, COUNTS.has(row)]);
        if (isClaim(found)) expect(found).toBe(stated ?? preset);
        cases += 1;
        if (isClaim(found)) counted += 1;
      }),
    );
    expect(counted / cases).toBeGreaterThan(0.2);
  });
});
