import { describe, expect, test } from 'vitest';
import type { AffiliationRecord, EventRecord } from '#domain/record.ts';
import { EMPTY_QUERY } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';

type Participant = NonNullable<EventRecord['participants']>[number];

const organizations = [
  { id: 'o', name: 'O' },
  { id: 'q', name: 'Q' },
];

function engineOf(affiliations: readonly AffiliationRecord[], ...participants: readonly Participant[]) {
  const events = participants.map((participant, i) => ({
    id: `e${i}`,
    title: 'x',
    start: `201${i}`,
    participants: [participant],
  }));
  const persons = [{ id: 'p', name: 'P', affiliations }];
  return localEngine(build(dataset({ persons, organizations, events }).dataset), async () => undefined);
}

async function functionsOf(...of: Parameters<typeof engineOf>) {
  const detail = await engineOf(...of).entity({ kind: 'person', id: 'p', languages: [] });
  return detail?.functions.map(({ organization, role, attestedBy }) => [
    organization?.id,
    role,
    attestedBy.map(({ id }) => id),
  ]);
}

describe('functions of a person', () => {
  test('are those stated, with every event that attests them, by date', async () => {
    const stated = [{ organization: 'o', role: 'head', attestedBy: ['e1', 'e0'] }];
    expect(await functionsOf(stated, { person: 'p', affiliation: 'o' }, { person: 'p' })).toEqual([
      ['o', 'head', ['e0', 'e1']],
      ['o', undefined, ['e0']],
    ]);
  });

  test('a participation that says the same attests it too', async () => {
    const stated = [{ organization: 'o', role: { de: 'Leitung', en: 'head' }, attestedBy: [] }];
    const participant = { person: 'p', affiliation: 'o', function: { en: 'head', de: 'Leitung' } };
    expect(await functionsOf(stated, participant)).toEqual([['o', { de: 'Leitung', en: 'head' }, ['e0']]]);
  });

  test('what only participations tell follows, once each', async () => {
    const participant = { person: 'p', affiliation: 'q', function: 'guest' };
    expect(await functionsOf([], participant, participant, { person: 'p' })).toEqual([
      ['q', 'guest', ['e0', 'e1']],
    ]);
  });

  test('held twice: an event counts for the period that names it, and for none when none does', async () => {
    const periods = [
      { organization: 'o', role: 'head', start: '2010', end: '2012', attestedBy: ['e0'] },
      { organization: 'o', role: 'head', start: '2015' },
    ];
    const participant = { person: 'p', affiliation: 'o', function: 'head' };
    expect(await functionsOf(periods, participant, participant)).toEqual([
      ['o', 'head', ['e0']],
      ['o', 'head', []],
    ]);
  });
});

describe('what an event attests', () => {
  test('functions that name it, but for those its participants are already shown with', async () => {
    const stated = [
      { organization: 'o', role: 'head', attestedBy: ['e0'] },
      { organization: 'q', role: 'member', attestedBy: ['e0'] },
    ];
    const detail = await engineOf(stated, { person: 'p', affiliation: 'o', function: 'head' }).event({
      id: 'e0',
      query: EMPTY_QUERY,
      languages: [],
    });
    expect(
      detail?.attests.map(({ person, organization, role }) => [person.id, organization?.id, role]),
    ).toEqual([['p', 'q', 'member']]);
  });
});
