import { describe, expect, test } from 'vitest';
import * as bits from '#base/bits.ts';
import { fc } from '../property.ts';

interface Given {
  readonly size: number;
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

/** Two sets below one size; sizes around the borders of words come often. */
function given(): fc.Arbitrary<Given> {
  const size = fc.oneof(fc.constantFrom(0, 1, 31, 32, 33, 64, 65), fc.integer({ min: 0, max: 200 }));
  return size.chain((n) => {
    const member = fc.integer({ min: 0, max: Math.max(0, n - 1) });
    const set = fc.array(member, { maxLength: n === 0 ? 0 : 80 }).map((list) => new Set(list));
    return fc.record({ size: fc.constant(n), a: set, b: set });
  });
}

const made = (size: number, set: ReadonlySet<number>) => bits.of(size, Int32Array.from(set));
const list = (set: Iterable<number>) => [...set].toSorted((a, b) => a - b);
const told = (set: bits.Bits) => [...bits.members(set)];

describe('a set of bits agrees with a Set', () => {
  test('members, count, has', () => {
    fc.assert(
      fc.property(given(), ({ size, a }) => {
        const set = made(size, a);
        expect(told(set)).toEqual(list(a));
        expect(bits.count(set)).toBe(a.size);
        for (let i = -1; i <= size + 1; i += 1) expect(bits.has(set, i)).toBe(a.has(i));
      }),
    );
  });

  test('keep, drop, join; the other set and the copy stay as they were', () => {
    fc.assert(
      fc.property(given(), ({ size, a, b }) => {
        const other = made(size, b);
        const from = made(size, a);
        const change = (how: (bits: bits.Bits, other: bits.Bits) => void) => {
          const copy = bits.copy(from);
          how(copy, other);
          return told(copy);
        };
        expect(change(bits.keep)).toEqual(list(a).filter((i) => b.has(i)));
        expect(change(bits.drop)).toEqual(list(a).filter((i) => !b.has(i)));
        expect(change(bits.join)).toEqual(list(new Set([...a, ...b])));
        expect(bits.countBoth(from, other)).toBe([...a].filter((i) => b.has(i)).length);
        expect([told(from), told(other)]).toEqual([list(a), list(b)]);
      }),
    );
  });

  test('countBelow, take, next, previous', () => {
    fc.assert(
      fc.property(given(), fc.integer({ min: -3, max: 203 }), ({ size, a }, at) => {
        const set = made(size, a);
        expect(bits.countBelow(set, Math.max(0, at))).toBe(list(a).filter((i) => i < at).length);
        expect([...bits.take(set, Math.max(0, at))]).toEqual(list(a).slice(0, Math.max(0, at)));
        expect(bits.next(set, at)).toBe(list(a).find((i) => i >= at));
        expect(bits.previous(set, at)).toBe(list(a).findLast((i) => i <= at));
      }),
    );
  });

  test('ranges never reach beyond the size', () => {
    fc.assert(
      fc.property(
        given(),
        fc.integer({ min: -5, max: 210 }),
        fc.integer({ min: -5, max: 210 }),
        ({ size }, first, end) => {
          const expected = Array.from({ length: size }, (_, i) => i).filter((i) => i >= first && i < end);
          expect(told(bits.range(size, first, end))).toEqual(expected);
          expect(told(bits.all(size))).toHaveLength(size);
          expect(told(bits.none(size))).toEqual([]);
        },
      ),
    );
  });

  test('sets of different sizes are a fault of the program', () => {
    expect(() => bits.keep(bits.none(10), bits.none(11))).toThrow('sets of one size');
  });
});
