import { describe, expect, test } from 'vitest';
import { Growing, countWithin, lowerBound, lowerBoundOf, smallest } from '#base/sorted.ts';
import { fc } from '../property.ts';

const number = fc.integer({ min: -50, max: 50 });
const ascending = fc.array(number, { maxLength: 60 }).map((list) => list.toSorted((a, b) => a - b));

describe('sorted lists', () => {
  test('lowerBound is the first index that is not below', () => {
    fc.assert(
      fc.property(ascending, number, (list, value) => {
        const first = list.findIndex((one) => one >= value);
        const expected = first < 0 ? list.length : first;
        expect(lowerBound(Int32Array.from(list), value)).toBe(expected);
        expect(lowerBound(Float64Array.from(list), value)).toBe(expected);
      }),
    );
  });

  test('countWithin counts a half-open range', () => {
    fc.assert(
      fc.property(ascending, number, number, (list, a, b) => {
        const [first, end] = [Math.min(a, b), Math.max(a, b)];
        const expected = list.filter((one) => one >= first && one < end).length;
        expect(countWithin(Int32Array.from(list), first, end)).toBe(expected);
      }),
    );
  });

  test('lowerBoundOf finds words by code unit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), fc.string({ maxLength: 3 }), (list, word) => {
        const sorted = list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const first = sorted.findIndex((one) => one >= word);
        expect(lowerBoundOf(sorted, word)).toBe(first < 0 ? sorted.length : first);
      }),
    );
  });

  test('smallest is the beginning of the whole order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 100 }), fc.nat(110), (list, limit) => {
        const weight = (n: number) => n % 7;
        const compare = (a: number, b: number) => weight(b) - weight(a) || a - b;
        const candidates = Int32Array.from(list);
        expect([...smallest(candidates, limit, compare)]).toEqual(list.toSorted(compare).slice(0, limit));
        expect([...candidates]).toEqual(list);
      }),
    );
  });

  test('a growing list keeps what is pushed', () => {
    const growing = new Growing();
    for (let i = 0; i < 1000; i += 1) growing.push(i * 3);
    expect(growing.length).toBe(1000);
    expect([...growing.done()]).toEqual(Array.from({ length: 1000 }, (_, i) => i * 3));
  });
});
