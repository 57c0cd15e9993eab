import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '#domain/query.ts';
import { build } from '#engine/build.ts';
import { localEngine } from '#engine/local.ts';
import { asked, LONGEST_TEXT } from '#engine/text.ts';
import { dataset } from '../fixtures/raw.ts';

async function finds(title: string, text: string): Promise<boolean> {
  const engine = localEngine(build(dataset({ events: [{ id: 'e', title }] }).dataset), async () => undefined);
  return (
    (await engine.evaluate({ query: { ...EMPTY_QUERY, text }, languages: [], facetLimit: 1 })).possible === 1
  );
}

describe('a text finds an event', () => {
  test.each([
    ['Müller', 'mueller'],
    ['Müller', 'Muller'],
    ['Mueller', 'Müller'],
    ['Muller', 'Müller'],
    ['Größe', 'GROESSE'],
    ['Straße', 'strasse'],
    ['Strasse', 'Straße'],
    ['Café', 'cafe\u0301'],
    ['Sørensen', 'soerensen'],
    ['Mittelstand 4.0-Kompetenzzentrum', 'mittelstand 4.0'],
    ['Mittelstand 4.0-Kompetenzzentrum', '„Kompetenz'],
    ['a b', 'b a'],
    ['国際東京会議', '東京'],
    ['anything', ' … '],
  ])('%s by %s', async (title, text) => {
    expect(await finds(title, text)).toBe(true);
  });

  test.each([
    ['Müller', 'Möller'],
    ['Kompetenzzentrum', 'zentrum'],
    ['a b', 'a c'],
    ['Mueller', 'Muller'],
  ])('%s not by %s', async (title, text) => {
    expect(await finds(title, text)).toBe(false);
  });

  test('texts are looked at to a length, and a word counts once', () => {
    expect(asked('abc '.repeat(50_000))).toEqual([{ plain: 'abc', long: 'abc' }]);
    expect(asked(`${'x'.repeat(LONGEST_TEXT)} beyond`)).toHaveLength(1);
  });
});
