import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { jsonFault } from '#formats/native/grammar.ts';
import { readJson } from '#formats/native/json.ts';
import { bytes } from '../../fixtures/raw.ts';
import { collected, hasFields } from '../../fixtures/shared.ts';
import { fc } from '../../property.ts';

// Many cases, and a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function fault(of: string | Uint8Array, mediaType?: string): Issue | undefined {
  const read = readJson(typeof of === 'string' ? bytes(of) : of, { file: 'a.json', mediaType });
  return read.ok ? undefined : read.error;
}

function value(of: Uint8Array): unknown {
  const read = readJson(of, { file: 'a.json' });
  return read.ok ? read.value.value : read.error.code;
}

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
};

describe('encodings', () => {
  const text = '{"a":"Größe 会议 𝒜"}';
  const parsed = { a: 'Größe 会议 𝒜' };

  it('UTF-8 with and without a mark, UTF-16 of both orders, by mark or by its zero bytes', () => {
    expect(value(bytes(text))).toEqual(parsed);
    expect(value(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)]))).toEqual(parsed);
    for (const big of [true, false])
      for (const mark of [true, false]) expect(value(utf16(text, big, mark))).toEqual(parsed);
  });

  it('another encoding is told with place and a sample, never replaced', () => {
    const latin = Uint8Array.from('{"a":"Größe"}', (c) => c.charCodeAt(0));
    expect(fault(latin)).toMatchObject({
      code: 'file-encoding',
      values: { encoding: 'utf-8', offset: 8, around: '{"a":"Größe"}' },
    });
  });

  it('the first byte that is no text is found wherever it is', () => {
    const sound = bytes(`{"a":"${'ä'.repeat(500)}"}`);
    for (const at of [6, 200, 501, 1004]) {
      const broken = sound.slice();
      broken[at] = 0xff;
      expect(fault(broken)).toMatchObject({ code: 'file-encoding' });
      expect(Number(fault(broken)?.values['offset'])).toBeGreaterThanOrEqual(at - 1);
      expect(Number(fault(broken)?.values['offset'])).toBeLessThanOrEqual(at + 1);
    }
  });

  it('a file that ends inside a character is cut, not wrongly encoded', () => {
    const whole = bytes('{"a":"ä"}');
    expect(fault(whole.subarray(0, 7))).toMatchObject({ code: 'file-truncated' });
    expect(fault(Uint8Array.from([...whole, 0xc3]))).toMatchObject({ code: 'file-encoding' });
  });
});

describe('what is no JSON', () => {
  it.each([
    ['', 'file-empty'],
    [' \n\t', 'file-empty'],
    ['\ufeff', 'file-empty'],
    ['<!DOCTYPE html><html></html>', 'file-html'],
    ['\n  <html lang="de">', 'file-html'],
    ['<script>location="/login"</script>', 'file-html'],
    ['<?xml version="1.0"?><rss/>', 'file-not-json'],
    ['%PDF-1.7', 'format-unknown'],
    ['PK\u0003\u0004', 'format-unknown'],
    ['id;title\n1;x', 'file-not-json'],
    ['{"a":1}}', 'file-not-json'],
    ["{'a':1}", 'file-not-json'],
    ['{"a":1,}', 'file-not-json'],
    ['{"a":01}', 'file-not-json'],
    ['{"a":NaN}', 'file-not-json'],
    ['// note\n{}', 'file-not-json'],
    ['{', 'file-truncated'],
    ['[1,', 'file-truncated'],
    ['{"a', 'file-truncated'],
    ['{"a\\u00', 'file-truncated'],
    ['{"a":tr', 'file-truncated'],
    ['{"a":-', 'file-truncated'],
    ['{"a":1.', 'file-truncated'],
    ['{"a":1e+', 'file-truncated'],
  ])('%j: %s', (text, code) => {
    expect(fault(text)?.code).toBe(code);
  });

  it('a page by its media type, data by their content whatever the media type says', () => {
    expect(fault('<p>Please log in', 'text/html; charset=utf-8')?.code).toBe('file-html');
    expect(fault('{}', 'text/html')).toBeUndefined();
  });

  it('says line, column and what stands there', () => {
    expect(fault('{\n  "a": 1,\r\n  "ä": 𝒜\n}')).toMatchObject({
      code: 'file-not-json',
      place: { file: 'a.json', line: 3, column: 8 },
      values: { around: '{   "a": 1,    "ä": 𝒜 }' },
    });
    expect(fault(`[${'1,'.repeat(500)}x${',1'.repeat(500)}]`)?.values['around']).toHaveLength(60);
    expect(fault('[\r\r1 2]')?.place).toMatchObject({ line: 3, column: 3 });
  });

  it('nesting deeper than 64 is refused before anything is parsed, brackets in strings do not count', () => {
    expect(fault('['.repeat(64) + ']'.repeat(64))).toBeUndefined();
    expect(fault('['.repeat(65) + ']'.repeat(65))).toMatchObject({
      code: 'file-too-deep',
      place: { line: 1, column: 65 },
    });
    expect(fault('['.repeat(1_000_000))?.code).toBe('file-too-deep');
    expect(fault('{"a":'.repeat(100_000))?.code).toBe('file-too-deep');
    expect(fault(JSON.stringify({ a: '[{\\"'.repeat(1000) }))).toBeUndefined();
    expect(fault(`["\\\\", ${'['.repeat(65)}`)?.code).toBe('file-too-deep');
  });
});

describe('the finder of faults agrees with JSON.parse', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('on every prefix and every single change of a valid text', () => {
    const text = ' {"a\\u00e4":[1,-2.5e+3,true,false,null,"\\"x\\\\"],"b":{},"c":[] , "d":0} ';
    for (let i = 0; i <= text.length; i += 1) {
      expect([i, jsonFault(text.slice(0, i)) === undefined]).toEqual([i, parses(text.slice(0, i))]);
      for (const c of ['x', '"', '{', ']', ',', ':', '0', '-', '\n', '\\', ''])
        for (const changed of [
          text.slice(0, i) + c + text.slice(i + 1),
          text.slice(0, i) + c + text.slice(i),
        ])
          expect([changed, jsonFault(changed) === undefined]).toEqual([changed, parses(changed)]);
    }
  });

  it('on any text; a prefix of JSON is told as cut short', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string(), (json, cut, junk) => {
        const prefix = json.slice(0, cut % (json.length + 1));
        for (const text of [json, prefix, prefix + junk])
          expect(jsonFault(text) === undefined).toBe(parses(text));
        if (!parses(prefix)) expect(jsonFault(prefix)).toEqual({ offset: prefix.length, end: true });
      }),
    );
  });
});

describe('collected JSON cases', () => {
  interface Case {
    readonly name: string;
    readonly expect: string;
    readonly text?: string;
    readonly base64?: string;
  }
  const cases = collected('json/cases.jsonl', (v): v is Case =>
    hasFields(v, { name: 'string', expect: 'string' }),
  );
  const content = ({ text, base64 }: Case) =>
    base64 === undefined ? bytes(text ?? '') : Uint8Array.from(Buffer.from(base64, 'base64'));

  it.each(cases)('$name: $expect', (given) => {
    const found = fault(content(given));
    const verdict = found === undefined ? 'accept' : 'reject';
    expect(verdict).toBe(given.expect === 'either' ? verdict : given.expect);
    if (found !== undefined && /^file-(?:not-json|truncated|too-deep)$/.test(found.code))
      expect(found.place.line).toBeGreaterThan(0);
  });
});

describe('a data set cut short', () => {
  const whole = readFileSync('public/datasets/mittelstand-digital.json');

  it('at every 97th byte of its beginning, every 9,973rd of the rest, is told as cut with the place', () => {
    const told: (string | undefined)[] = [];
    const lines: number[] = [];
    for (let length = 1; length < whole.length - 1; length += length < 40_000 ? 97 : 9973) {
      const found = fault(whole.subarray(0, length));
      told.push(found?.code);
      lines.push(found?.place.line ?? 0);
    }
    expect(new Set(told)).toEqual(new Set(['file-truncated']));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines[0]).toBe(1);
  });
});
