import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { dataset } from '../fixtures/raw.ts';
import { fc } from '../property.ts';
import { law } from './naive.ts';
import { fewer } from './queries.ts';

/** A word that occurs nowhere else: each call gives another one. */
type Say = () => string;

/** One event with a word of its own in every text of it and of all that it names; beside it an event with none. */
function file(say: Say) {
  const vocabulary = (ids: readonly string[]) => ids.map((id) => ({ id, label: { de: say(), en: say() } }));
  const outside = { type: say(), role: say() };
  const participants = [
    { person: 'a', role: 'host', affiliation: 'b', function: { de: say(), en: say() } },
    { organization: 'a', role: outside.role, presence: 'quoted' as const },
  ];
  return {
    metadata: { vocabularies: { eventTypes: vocabulary(['visit']), participantRoles: vocabulary(['host']) } },
    persons: [
      { id: 'a', name: { honorific: say(), given: say(), family: say() } },
      { id: 'shown', name: { given: say(), family: say() } },
      { id: 'speaker', name: say() },
    ],
    organizations: [
      { id: 'a', name: say() },
      { id: 'b', name: { de: say(), en: say() } },
    ],
    places: [
      { id: 'country', name: say() },
      { id: 'town', name: say(), within: 'country' },
      { id: 'a', name: { de: say() }, within: 'town' },
    ],
    topics: [{ id: 'a', label: say() }],
    sources: ['a', 'quote', 'figure', 'image'].map((id) => ({
      id,
      title: say(),
      publisher: say(),
      author: say(),
      note: say(),
    })),
    events: [
      {
        id: 'found',
        type: 'visit',
        title: { de: say(), en: say() },
        summary: say(),
        notes: say(),
        start: '2019',
        place: 'a',
        participants,
        topics: ['a'],
        sources: ['a'],
        quotes: [{ speaker: 'speaker', text: say(), source: 'quote' }],
        figures: [{ label: say(), value: 1, unit: say(), source: 'figure' }],
        images: [{ caption: say(), credit: say(), alt: say(), depicts: ['shown'], source: 'image' }],
      },
      { id: 'outside', type: outside.type, title: say() },
      { id: 'silent', title: '!' },
    ],
    own: outside,
  };
}

/** Words that none of the others begins with: letters, and a number in three digits. */
function words(letters: string): { readonly say: Say; readonly said: string[] } {
  const said: string[] = [];
  const say = () => {
    said.push(`${letters}${100 + said.length}`);
    return said.at(-1) ?? '';
  };
  return { say, said };
}

describe('search', () => {
  test('finds an event by a word of every text that belongs to it', async () => {
    const letters = fc.stringMatching(/^[a-zäöüß]{1,6}$/);
    await fc.assert(
      fc.asyncProperty(letters, async (prefix) => {
        const { say, said } = words(prefix);
        const { own, ...rest } = file(say);
        const of = dataset(rest).dataset;
        const engine = localEngine(build(of), async () => undefined);
        const { fits } = law(of);
        const titles = rest.events.map(({ title }) => title);
        for (const word of said) {
          const query = { ...EMPTY_QUERY, text: word };
          const { events } = await engine.evaluate({ query, languages: [], facetLimit: 0 });
          const other = word === own.type || word === titles[1];
          expect([word, events]).toEqual([word, [other ? 'outside' : 'found']]);
          expect(events).toEqual(of.events.filter((event) => fits(event, query)).map(({ id }) => id));
        }
      }),
      fewer(8),
    );
  });
});
