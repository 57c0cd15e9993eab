import { describe, expect, it, vi } from 'vitest';
import { finder, position } from '#formats/native/locate.ts';
import { escapeKey } from '#formats/native/pointer.ts';
import { fc } from '../../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('the finder of values', () => {
  it('finds every value of any JSON text, however it is laid out', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(undefined, 1, '\t', '\r\n'),
        (json, indent) => {
          const text = JSON.stringify(json, undefined, indent === '\r\n' ? 2 : indent).replaceAll(
            '\n',
            indent === '\r\n' ? '\r\n' : '\n',
          );
          const find = finder(text);
          for (const [pointer, value] of pointers(json, '')) {
            const found = find(pointer);
            const offset = offsetOf(text, found);
            expect([pointer, text.slice(offset).trimStart().charAt(0)]).toEqual([
              pointer,
              JSON.stringify(value).charAt(0),
            ]);
            expect(position(text, offset)).toEqual(found);
          }
        },
      ),
    );
  });

  it('says where the nearest thing is that is there', () => {
    const find = finder('{\n "a": [1, {"b": 2}]\n}');
    expect(find('')).toEqual({ line: 1, column: 1 });
    expect(find('/a/1')).toEqual({ line: 2, column: 11 });
    expect(find('/a/1/b')).toEqual({ line: 2, column: 17 });
    expect(find('/a/1/missing')).toEqual({ line: 2, column: 11 });
    expect(find('/a/7')).toEqual({ line: 2, column: 7 });
    expect(find('/missing')).toBeUndefined();
  });

  it('counts characters, not code units', () => {
    expect(finder('{"𝒜": ["é", 5]}')('/𝒜/1')).toEqual({ line: 1, column: 13 });
  });
});

function pointers(json: unknown, at: string): readonly (readonly [pointer: string, value: unknown])[] {
  if (typeof json !== 'object' || json === null) return [[at, json]];
  const inner = Object.entries(json).flatMap(([key, value]) => pointers(value, `${at}/${escapeKey(key)}`));
  return [[at, json], ...inner];
}

function offsetOf(text: string, at: { readonly line: number; readonly column: number } | undefined): number {
  if (at === undefined) return text.length;
  const lines = text.split(/(?<=\r\n|\n)/);
  const before = lines.slice(0, at.line - 1).join('').length;
  return (
    before +
    Array.from(lines[at.line - 1] ?? '')
      .slice(0, at.column - 1)
      .join('').length
  );
}
