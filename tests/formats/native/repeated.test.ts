import { describe, expect, it, vi } from 'vitest';
import { readJson } from '#formats/native/json.ts';
import { readNative } from '#formats/native/read.ts';
import { assembled, bytes } from '../../fixtures/raw.ts';
import { fc } from '../../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const METADATA =
  '"metadata":{"id":"x","formatVersion":"1.0","title":"x","attests":"together","presenceDefault":"attended"}';
const PERSONS = '"persons":[{"id":"p","name":"P"}],"organizations":[{"id":"o","name":"O"}]';

function fileWith(participants: string, metadata = METADATA): string {
  return `{${metadata},\n"events":[\n{"id":"e","title":"E","participants":[${participants}]}],\n${PERSONS}}`;
}

/** Presence of each participation and where repeated keys are told. */
function read(text: string) {
  const { dataset, report } = assembled(text);
  const told = report.issues.filter(({ code }) => code === 'key-repeated');
  return {
    presence: dataset.events[0]?.participations.map((one) => one.presence),
    told: told.map(({ severity, place }) => [severity, place.pointer, place.line].join(' ')),
  };
}

describe('a repeated key', () => {
  it.each([
    ['presence', '"person":"p","presence":"quoted","presence":"attended"', 'unknown'],
    ['presence', '"person":"p","presence":"quoted","pres\\u0065nce":"attended"', 'unknown'],
    ['role', '"person":"p","role":"sender","role":"guest"', 'unknown'],
    ['person', '"person":"q","person":"p"', 'unknown'],
    ['organization', '"organization":"o","organization":"o","presence":"attended"', 'unknown'],
    ['affiliation', '"person":"p","affiliation":"o","affiliation":"o"', 'attended'],
  ])('in a participation: %s of {%s}', (key, inner, presence) => {
    expect(read(fileWith(`{"person":"p"},{${inner}}`))).toEqual({
      presence: ['attended', presence],
      told: [`warning /events/0/participants/1/${key} 3`],
    });
  });

  it.each(['attests', 'presenceDefault', 'rolesExcludingPresence'])(
    'in the metadata takes the ground from what is presumed: %s',
    (key) => {
      const value = { attests: '"together"', presenceDefault: '"attended"' }[key] ?? '[]';
      const metadata = `${METADATA.slice(0, -1)},"${key}":${value},"${key}":${value}}`;
      const { presence, told } = read(fileWith('{"person":"p"}', metadata));
      expect(presence).toEqual(['unknown']);
      expect(told[0]).toBe(`warning /metadata/${key} 1`);
    },
  );

  it('anywhere else is told, each time', () => {
    const text = fileWith('{"person":"p","function":{"de":"a","de":"b","de":"c"}}');
    expect(read(text).told).toHaveLength(2);
    expect(read(text.replace('"title":"E"', '"title":"D","title":"E"')).told).toContain(
      'warning /events/0/title 3',
    );
    expect(read(text.replace(`{${METADATA}`, `{"$a":1,"$a":2,${METADATA}`)).told).toContain('warning /$a 1');
  });

  it('is none: the same word as value, in another object, or as item', () => {
    const text = fileWith(
      '{"person":"p","role":"person"},{"person":"p","x-a":["person","person",{"person":":"}]}',
    );
    expect(read(text)).toEqual({ presence: ['attended', 'attended'], told: [] });
  });

  it.each(['metadata', 'events', 'persons', 'organizations', 'places', 'topics', 'sources'])(
    'for a whole list makes the file unusable, as records would be lost uncounted: %s',
    (key) => {
      const value = key === 'metadata' ? METADATA.slice('"metadata":'.length) : '[]';
      const sound = `{${METADATA},"events":[],"persons":[],"organizations":[],"places":[],"topics":[],"sources":[]`;
      const found = readNative(bytes(`${sound},\n "${key}":${value}}`), { file: 'a.json' });
      expect(found).toMatchObject({
        ok: false,
        error: { code: 'key-repeated', severity: 'error', values: { key }, place: { line: 2, column: 2 } },
      });
    },
  );

  it('is noticed in any JSON, and only there', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    const member = fc.tuple(fc.constantFrom('a', 'b', '__proto__', '', '"', '\\', 'ä:'), json);
    fc.assert(
      fc.property(fc.array(member, { maxLength: 5 }), json, (members, around) => {
        const inner = `{${members.map(([key, value]) => `${JSON.stringify(key)} : ${JSON.stringify(value)}`).join()}}`;
        const found = readJson(bytes(`[${JSON.stringify(around)},${inner}]`), { file: 'a.json' });
        const repeats = new Set(members.map(([key]) => key)).size < members.length;
        expect(found.ok && found.value.repeats).toBe(repeats);
      }),
    );
  });

  it('a hundred thousand times costs one pass', () => {
    const text = fileWith(`{"person":"p",${'"x-a":1,'.repeat(100_000)}"role":"guest"}`);
    const { report } = assembled(text.replace('"x-a":1,', `"x-${'b'.repeat(100_000)}":1,`));
    expect(report.byCode['key-repeated']).toBe(99_998);
  });
});
