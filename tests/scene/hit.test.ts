import { describe, expect, test } from 'vitest';
import { hit } from '#scene/hit.ts';
import { fc } from '../property.ts';
import { anyTimeline, anyViewport, id, lane, mark, scene, target, timeline, years } from './fixture.ts';

const names = (list: readonly { readonly event: string }[]) => list.map(({ event }) => event);

describe('hit', () => {
  const of = timeline(
    lane('visit', [mark('First', '2019-03-01'), mark('Second', '2019-03-02'), mark('Third', '2019-09-01')]),
    lane('opening', [mark('Last', '2019-12-31')]),
  );
  const made = scene(of, years(2019, 2019));

  test('the mark at its own place comes first', () => {
    fc.assert(
      fc.property(anyTimeline, anyViewport, (any, viewport) => {
        const all = scene(any, viewport);
        for (const { x, y, event, lane: name } of all.targets) {
          const [nearest] = hit(all, { x, y, slop: 24 });
          expect(nearest).toMatchObject({ x, y });
          expect(hit(all, { x, y, slop: 24 }).some((one) => one.event === event && one.lane === name)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('half a target away still hits, beyond it nothing does', () => {
    const { x, y } = target(made, 'Third');
    expect(names(hit(made, { x: x - 11, y, slop: 24 }))).toEqual(['Third']);
    expect(hit(made, { x: x - 13, y, slop: 24 })).toEqual([]);
    expect(names(hit(made, { x: x - 13, y, slop: 44 }))).toEqual(['Third']);
  });

  test('the label belongs to its mark', () => {
    const { x, y } = target(made, 'Third');
    expect(names(hit(made, { x: x + 30, y, slop: 24 }))).toEqual(['Third']);
  });

  test('marks that lie on each other are both meant', () => {
    const { x, y } = target(made, 'First');
    expect(names(hit(made, { x, y, slop: 24 })).toSorted()).toEqual(['First', 'Second']);
    expect(id('First')).toBe('First');
  });
});
