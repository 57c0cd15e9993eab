import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';

const MANY = 600;
const numbered = Array.from({ length: MANY }, (_, i) => i);

/** One person and one institution at 600 events, each with another companion, topic, place, function and quote. */
function file() {
  const speaking = (i: number) => [{ speaker: 'p', text: `Quote ${i}` }];
  const events = numbered.map((i) => ({
    id: `e${i}`,
    title: 'x',
    type: i < 550 ? 'visit' : 'meeting',
    ...(i < 10 ? {} : { start: `${1000 + i}` }),
    place: `l${i}`,
    topics: [`t${i}`],
    quotes: speaking(i),
    images: [{ caption: 'x', depicts: ['p'] }],
    participants: [
      {
        person: 'p',
        affiliation: 'o',
        function: `f${i}`,
        presence: i % 2 === 0 ? 'attended' : 'quoted',
      } as const,
      { person: `p${i}`, affiliation: `o${i}` },
      { person: `q${i}`, affiliation: 'o' },
    ],
  }));
  const all = {
    id: 'all',
    title: 'x',
    start: '1999',
    participants: [{ person: 'p' }, ...numbered.map((i) => ({ person: `p${i}` }))],
  };
  return {
    persons: [
      { id: 'p', name: 'P', affiliations: [{ role: 'seen', attestedBy: events.map(({ id }) => id) }] },
      ...numbered.flatMap((i) => [
        { id: `p${i}`, name: `P ${i}` },
        { id: `q${i}`, name: `Q ${i}` },
      ]),
    ],
    organizations: [
      { id: 'o', name: 'O' },
      ...numbered.map((i) => ({ id: `o${i}`, name: `O ${i}`, parent: 'o' })),
    ],
    places: numbered.map((i) => ({ id: `l${i}`, name: `L ${i}` })),
    topics: numbered.map((i) => ({ id: `t${i}`, label: `T ${i}` })),
    events: [...events, all],
  };
}

describe('beyond every limit of a list the numbers count all', () => {
  const engine = localEngine(build(dataset(file()).dataset), async () => undefined);

  test('the page of a person', async () => {
    const person = await engine.entity({ kind: 'person', id: 'p', languages: [] });
    expect(person).toMatchObject({
      counts: { events: 601, present: 301, quoted: 300 },
      // 300 events with two others each, and one with 600 others, 300 of them met for the first time.
      together: { personTotal: 900 },
      shared: { events: 301, small: 300 },
      eventTypes: [
        { type: 'visit', count: 550, present: 275 },
        { type: 'meeting', count: 50, present: 25 },
        { type: undefined, count: 1, present: 1 },
      ],
      undatedTotal: 10,
      functionTotal: 601,
      topicTotal: 600,
      placeTotal: 600,
      withoutPlace: 1,
      quoteTotal: 600,
      depictedTotal: 600,
      institutionTotal: 301,
    });
    expect(person?.functions[0]).toMatchObject({ role: 'seen', attestedTotal: 600 });
    const { together, events, topics, places, quotes, depictedIn, functions } = person ?? {};
    const lists = [together?.persons, events, topics, places, quotes, depictedIn, functions];
    expect(lists.map((list) => list?.length)).toEqual(Array(lists.length).fill(500));
  });

  test('the page of an institution', async () => {
    const institution = await engine.entity({ kind: 'organization', id: 'o', languages: [] });
    expect(institution).toMatchObject({
      counts: { events: 600, present: 600 },
      shared: { events: 600, small: 600 },
      childTotal: 600,
      institutionTotal: 600,
      representativeTotal: 601,
      representedYears: { first: 1010, last: 1599 },
      presentThroughPersons: 600,
    });
    expect(institution?.representatives[0]).toMatchObject({
      person: { id: 'p' },
      presentTotal: 300,
      notAttestedTotal: 300,
    });
    const { representatives, children, institutions } = institution ?? {};
    expect([representatives, children, institutions].map((list) => list?.length)).toEqual([500, 500, 500]);
  });

  test('events without a date', async () => {
    const events = numbered.map((i) => ({
      id: `e${i}`,
      title: 'x',
      ...(i % 2 === 0 ? {} : { start: '../..' }),
    }));
    const local = localEngine(build(dataset({ events }).dataset), async () => undefined);
    const { undated, undatedTotal, lanes } = await local.timeline({
      query: EMPTY_QUERY,
      by: 'none',
      languages: [],
    });
    expect([undated?.length, undatedTotal]).toEqual([200, MANY]);
    expect(lanes[0]).toMatchObject({ count: 0, undated: MANY });
  });
});
