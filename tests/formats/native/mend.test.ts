import { describe, expect, it } from 'vitest';
import { event } from '#formats/native/compiled.js';
import { mend } from '#formats/native/mend.ts';

const RULES = { standIns: { title: '' } };

/** The mended record, and the places of its faults. */
function mended(record: unknown): readonly [value: unknown, ...paths: string[]] {
  const { value, faults } = mend(record, event, RULES);
  return [value, ...faults.map((fault) => fault.path)];
}

describe('mending', () => {
  it('leaves a sound record the very same object', () => {
    const record = { id: 'a', title: 'A', unknown: { anything: 1 } };
    expect(mend(record, event, RULES).value).toBe(record);
  });

  it('leaves out the smallest optional value around a fault', () => {
    const quotes = [{ text: 'x', lang: 5 }, { text: 'y' }];
    expect(mended({ id: 'a', title: 'A', quotes })).toEqual([
      { id: 'a', title: 'A', quotes: [{ text: 'x' }, { text: 'y' }] },
      '/quotes/0/lang',
    ]);
  });

  it('names places as they are in the file, also when items before them are gone', () => {
    // First the two texts that are no texts go, then, in a second round, the quotes that lack one.
    const quotes = [5, { text: 5 }, { text: 'kept' }, { text: null }];
    expect(mended({ id: 'a', title: 'A', quotes })).toEqual([
      { id: 'a', title: 'A', quotes: [{ text: 'kept' }] },
      '/quotes/0',
      '/quotes/1/text',
      '/quotes/3/text',
      '/quotes/1',
      '/quotes/3',
    ]);
  });

  it('escapes keys in pointers', () => {
    expect(mended({ id: 'a', title: { 'a/b~c': 5, de: 'x' } })).toEqual([
      { id: 'a', title: { de: 'x' } },
      '/title/a~1b~0c',
    ]);
  });

  it('puts stand-ins where it may, and gives up where nothing identifies the record', () => {
    expect(mended({ id: 'a' })).toEqual([{ id: 'a', title: '' }]);
    expect(mended({ id: 'a', title: 5 })).toEqual([{ id: 'a', title: '' }, '/title']);
    expect(mended({ title: 'A' })).toEqual([undefined, '']);
    expect(mended([])).toEqual([undefined, '']);
    expect(mended(null)).toEqual([undefined, '']);
    expect(mended({ id: ['a'], title: 'A' })).toEqual([undefined, '/id']);
  });

  it('does not touch what it was given', () => {
    const record = { id: 'a', title: 'A', topics: ['x', 5], participants: [{ person: 5 }] };
    const copy = structuredClone(record);
    mend(record, event, RULES);
    expect(record).toEqual(copy);
  });
});
