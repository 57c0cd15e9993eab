import { expect, test } from 'vitest';
import {
  freeFrom,
  freeUntil,
  insert,
  isFree,
  overlapping,
  remove,
  removeAll,
  type Intervals,
} from '#scene/intervals.ts';
import { fc } from '../property.ts';

const piece = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Who holds each px: the same by brute force. */
function filled(pieces: readonly { readonly start: number; readonly end: number }[]) {
  const list: Intervals = [];
  const px: (number | undefined)[] = Array.from({ length: 80 }, () => undefined);
  pieces.forEach(({ start, end }, owner) => {
    insert(list, { start, end, owner });
    for (let x = start; x < end; x += 1) px[x] ??= owner;
  });
  return { list, px };
}

function pxOf(list: Intervals): readonly (number | undefined)[] {
  return Array.from({ length: 80 }, (_, x) => list.find(({ start, end }) => start <= x && x < end)?.owner);
}

test('stay disjoint and ascending, the first comer keeps its px', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { list, px } = filled(pieces);
      expect(pxOf(list)).toEqual(px);
      list.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end);
        expect(list[i + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
      });
    }),
  );
});

test('what is free', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      piece,
      fc.integer({ min: 0, max: 12 }),
      (pieces, { start, end }, owner) => {
        const { list, px } = filled(pieces);
        const held = px.slice(start, end);
        expect(isFree(list, start, end)).toBe(held.every((who) => who === undefined));
        expect(new Set(overlapping(list, start, end).map((one) => one.owner))).toEqual(
          new Set(held.filter((who) => who !== undefined)),
        );
        const others = (who: number | undefined) => who !== undefined && who !== owner;
        const right = px.findIndex((who, x) => x >= start && x < end && others(who));
        const until = freeUntil(list, { x: start, limit: end, owner });
        expect(Math.max(start, until)).toBe(right < 0 ? end : right);
        const left = px.findLastIndex((who, x) => x >= start && x < end && others(who));
        const from = freeFrom(list, { x: end, limit: start, owner });
        expect(Math.min(end, from)).toBe(left < 0 ? start : left + 1);
      },
    ),
  );
});

test('what is taken out is free again', () => {
  const { list } = filled([
    { start: 0, end: 10 },
    { start: 5, end: 15 },
    { start: 12, end: 20 },
  ]);
  removeAll(list, { start: 5, end: 15 }, 1);
  expect(list.map(({ owner }) => owner)).toEqual([0, 2]);
  const first = list[0];
  if (first !== undefined) remove(list, first);
  expect(isFree(list, 0, 15)).toBe(true);
});
