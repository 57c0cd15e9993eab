import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACETS } from '#domain/query.ts';
import { decode, encode } from '#explore/address.ts';
import { FIELDS } from '#explore/address-field.ts';

const page = readFileSync(new URL('../../docs/addresses.md', import.meta.url), 'utf8');

/** Rows of the tables of fields: `| name | example |`, both as code. */
const examples = new Map(
  [...page.matchAll(/^\| `([^`]+)` \| `#([^`]+)` \|$/gm)].map((row) => [row[1] ?? '', row[2] ?? '']),
);
const headings = [...page.matchAll(/^### (.+)$/gm)].flatMap((row) =>
  [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1]),
);

describe('docs/addresses.md', () => {
  it('names every field, in the order in which they are written, and no other', () => {
    const names = FIELDS.map(({ name }) => name);
    expect(new Set(headings)).toEqual(new Set([...names, 'v']));
    expect(new Set(examples.keys())).toEqual(new Set([...names, 'v']));
    const single = names.filter((name) => !name.includes('.') && !FACETS.some((facet) => facet === name));
    expect(headings.filter((name) => single.includes(name ?? ''))).toEqual(single);
  });

  it.each([...examples])('%s: its example is canonical and reads without a notice', (name, address) => {
    const { state, notices } = decode(address);
    expect(notices).toEqual([]);
    expect(encode(state)).toBe(address);
    if (name !== 'v') expect(address).toMatch(new RegExp(`[?&]${name.replace('.', '\\.')}=`));
  });

  it('every other address it shows reads and writes the same', () => {
    const shown = [...page.matchAll(/`#(\/[^`]+)`/g)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThan(examples.size);
    for (const address of shown) expect(encode(decode(address).state)).toBe(address);
  });
});
