import { describe, expect, test } from 'vitest';
import { move, standOf, type Direction, type Place } from '#scene/move.ts';
import { fc } from '../property.ts';
import { anyTimeline, id, lane, mark, timeline } from './fixture.ts';

const of = timeline(
  lane('visit', [mark('v1', '2015-01-01'), mark('v2', '2016-01-01'), mark('v3', '2019-01-01')]),
  lane('empty', []),
  lane('opening', [mark('o1', '2015-06-01'), mark('o2', '2018-12-01'), mark('v3', '2019-01-01')]),
);
const at = (name: string, event: string): Place => ({ lane: name, event: id(event) });

describe('move', () => {
  test.each<[Place | undefined, Direction, Place | undefined]>([
    [undefined, 'right', at('visit', 'v1')],
    [at('visit', 'gone'), 'left', at('visit', 'v1')],
    [at('visit', 'v1'), 'left', undefined],
    [at('visit', 'v1'), 'right', at('visit', 'v2')],
    [at('visit', 'v3'), 'right', undefined],
    [at('visit', 'v1'), 'end', at('visit', 'v3')],
    [at('visit', 'v3'), 'end', undefined],
    [at('visit', 'v3'), 'home', at('visit', 'v1')],
    [at('visit', 'v1'), 'up', undefined],
    [at('visit', 'v2'), 'down', at('opening', 'o1')],
    [at('opening', 'o2'), 'up', at('visit', 'v3')],
    [at('opening', 'v3'), 'left', at('opening', 'o2')],
    [at('opening', 'o1'), 'down', undefined],
  ])('%o %s', (from, direction, expected) => {
    expect(move(of, from, direction)).toEqual(expected);
  });

  test('right from the first of a lane passes every mark once, left comes back', () => {
    fc.assert(
      fc.property(anyTimeline, (any) => {
        for (const { id: name, marks } of any.lanes) {
          const [first] = marks;
          let place: Place | undefined = first === undefined ? undefined : { lane: name, event: first.event };
          const seen: string[] = [];
          while (place !== undefined) {
            seen.push(place.event);
            const on: Place | undefined = move(any, place, 'right');
            if (on !== undefined) expect(move(any, on, 'left')).toEqual(place);
            place = on;
          }
          expect(seen).toEqual(marks.map(({ event }) => event));
        }
      }),
    );
  });

  test('where an event stands first', () => {
    expect(standOf(of, id('v3'))).toEqual(at('visit', 'v3'));
    expect(standOf(of, id('gone'))).toBeUndefined();
    expect(move(timeline(), undefined, 'down')).toBeUndefined();
  });
});
