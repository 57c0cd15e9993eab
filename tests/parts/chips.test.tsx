import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import { pick, type Text } from '#domain/text.ts';
import { change } from '#explore/change.ts';
import { initial } from '#explore/state.ts';
import { WORDS } from '../words.ts';
import { chips, namedIn } from '#parts/chips.ts';

const QUERY: Query = {
  facets: {
    person: { mode: 'any', include: [{ id: 'a', below: false }], exclude: [{ id: 'b', below: false }] },
    topic: {
      mode: 'all',
      include: [
        { id: 't', below: true },
        { id: 'u', below: false },
      ],
      exclude: [],
    },
  },
  time: { first: dayOf(2019, 8, 1), last: dayOf(2019, 8, 31) },
  text: 'Messe',
};

const LABELS: readonly (Text | undefined)[] = [
  'Peter Altmaier',
  undefined,
  { de: 'Digitalisierung', en: 'Digitalisation' },
  'Skills',
];
const english = (text: Text) => pick(text, ['en']).value;

describe('chips', () => {
  const list = chips(QUERY, { labels: LABELS, words: WORDS.en, text: english });

  it('asks for the names in the order of the chips', () => {
    expect(namedIn(QUERY)).toEqual([
      { kind: 'person', id: 'a' },
      { kind: 'person', id: 'b' },
      { kind: 'topic', id: 't' },
      { kind: 'topic', id: 'u' },
    ]);
  });

  it('says kind, name, exclusion, what is below, mode, time and text', () => {
    expect(list.map((chip) => [chip.what, chip.value, chip.excluded])).toEqual([
      ['Person', 'Peter Altmaier', false],
      ['Person', 'b (not in this data set)', true],
      ['Topic', 'Digitalisation, with everything below', false],
      ['Topic', 'Skills', false],
      ['', 'all topics at once', false],
      ['Time', expect.stringContaining('2019'), false],
      ['Text', '“Messe”', false],
    ]);
  });

  it('takes every filter away when each chip is undone', () => {
    const end = list.reduce((state, chip) => change(state, chip.undo), { ...initial('d'), query: QUERY });
    expect(end.query).toEqual(EMPTY_QUERY);
  });

  it('has a key of its own for every chip', () => {
    expect(new Set(list.map((chip) => chip.key)).size).toBe(list.length);
  });
});

describe('conditions on participations', () => {
  const of = (id: string) => ({ id, below: false });
  const query: Query = {
    ...EMPTY_QUERY,
    facets: {
      person: { mode: 'any', include: [of('a')], exclude: [] },
      role: { mode: 'any', include: [of('guest')], exclude: [of('host')] },
      presence: { mode: 'any', include: [of('attended'), of('online')], exclude: [] },
    },
  };
  const naming = (asked: Query) => ({
    labels: namedIn(asked).map(
      ({ id }) => ({ a: 'Peter Altmaier', guest: 'guest', host: 'host', attended: 'x', online: 'y' })[id],
    ),
    words: WORDS.en,
    text: english,
  });

  it('stand behind the one person that they bind to, and go with it', () => {
    const [chip, ...others] = chips(query, naming(query));
    expect(others).toEqual([]);
    expect(chip?.value).toBe('Peter Altmaier, as guest, not as host, present');
    const undo = chip?.undo;
    expect(undo === undefined ? undefined : change({ ...initial('d'), query }, undo).query).toEqual(
      EMPTY_QUERY,
    );
  });

  it('have chips of their own when nobody is chosen', () => {
    const { person: _, ...facets } = query.facets;
    const free = { ...query, facets };
    expect(chips(free, naming(free)).map(({ what, value, excluded }) => [what, value, excluded])).toEqual([
      ['Role', 'guest', false],
      ['Role', 'host', true],
      ['Presence', 'present', false],
      ['Presence', 'joined online', false],
    ]);
  });

  it('stay when one of several persons goes', () => {
    const several: Query = {
      ...query,
      facets: { ...query.facets, organization: { mode: 'any', include: [of('o')], exclude: [] } },
    };
    const [chip] = chips(several, naming(several));
    const { person: _, ...left } = several.facets;
    const undo = chip?.undo;
    expect(
      undo === undefined ? undefined : change({ ...initial('d'), query: several }, undo).query.facets,
    ).toEqual(left);
  });

  it('what is not stated is said in our own words', () => {
    const none: Query = {
      ...EMPTY_QUERY,
      facets: { place: { mode: 'any', include: [of('')], exclude: [] } },
    };
    expect(chips(none, naming(none)).map(({ what, value }) => [what, value])).toEqual([
      ['Place', 'not stated'],
    ]);
  });
});
