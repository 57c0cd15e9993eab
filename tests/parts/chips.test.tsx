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
