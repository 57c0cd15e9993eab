import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import {
  between,
  centred,
  filterOf,
  length,
  mix,
  pan,
  rangeOf,
  revealing,
  sameRange,
  spanOf,
  zoom,
  type Span,
} from '#parts/canvas/span.ts';
import { fc } from '../../property.ts';

const whole: Span = { first: 0, last: 1000 };
const spans = fc
  .tuple(fc.double({ min: 0, max: 990, noNaN: true }), fc.double({ min: 3, max: 1000, noNaN: true }))
  .map(([first, wide]): Span => ({ first, last: Math.min(1000, first + wide) }))
  .filter((span) => length(span) >= 2);

describe('days of the filter and stretches of time', () => {
  test('a day is as long as one', () => {
    const day = dayOf(2019, 8, 30);
    expect(spanOf({ first: day, last: day })).toEqual({ first: day, last: day + 1 });
  });

  test('there and back gives the same days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }), (first, more) => {
        const range = rangeOf({ first, last: first + more + 1 });
        expect(range).toEqual({ first, last: first + more });
        expect(rangeOf(spanOf(range))).toEqual(range);
      }),
    );
  });

  test('every day touched is in the filter, no other', () => {
    expect(rangeOf({ first: 10.4, last: 20.1 })).toEqual({ first: 10, last: 20 });
    expect(rangeOf({ first: 10, last: 20 })).toEqual({ first: 10, last: 19 });
  });

  test('no filter where no day of the data is left out', () => {
    const extent = rangeOf({ first: 5, last: 100 });
    expect(filterOf({ first: 4.2, last: 100.5 }, extent)).toBeUndefined();
    expect(filterOf({ first: 5, last: 100 }, extent)).toBeUndefined();
    expect(filterOf({ first: 6, last: 100 }, extent)).toEqual({ first: 6, last: 99 });
    expect(
      sameRange(filterOf({ first: 5, last: 99 }, extent), {
        ...extent,
        last: rangeOf({ first: 0, last: 99 }).last,
      }),
    ).toBe(true);
  });
});

describe('moving', () => {
  test('panning keeps the length and stays within the whole', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: -2000, max: 2000, noNaN: true }), (span, days) => {
        const moved = pan(span, days, whole);
        expect(length(moved)).toBeCloseTo(length(span), 6);
        expect(moved.first).toBeGreaterThanOrEqual(whole.first - 1e-6);
        expect(moved.last).toBeLessThanOrEqual(whole.last + 1e-6);
      }),
    );
  });

  test('zooming keeps what is under the pointer, as far as the edges allow', () => {
    const before: Span = { first: 400, last: 500 };
    const after = zoom(before, { factor: 0.5, share: 0.25 }, whole);
    expect(after.first + length(after) * 0.25).toBeCloseTo(425, 9);
    expect(length(after)).toBeCloseTo(50, 9);
    expect(zoom(before, { factor: 100, share: 0.5 }, whole)).toEqual(whole);
    expect(length(zoom(before, { factor: 1e-9, share: 0.5 }, whole))).toBeCloseTo(2, 6);
  });

  test('a mark in view moves nothing, one outside comes into view', () => {
    const span: Span = { first: 400, last: 500 };
    expect(revealing(span, 450, whole)).toBe(span);
    fc.assert(
      fc.property(spans, fc.double({ min: 0, max: 1000, noNaN: true }), (from, at) => {
        const view = revealing(from, at, whole);
        expect(at).toBeGreaterThanOrEqual(view.first - 1e-6);
        expect(at).toBeLessThanOrEqual(view.last + 1e-6);
        expect(length(view)).toBeCloseTo(length(from), 6);
      }),
    );
  });

  test('centring and choosing', () => {
    expect(centred({ first: 0, last: 100 }, 300, whole)).toEqual({ first: 250, last: 350 });
    expect(between(300, 200, whole)).toEqual({ first: 200, last: 300 });
    expect(length(between(300, 300, whole))).toBeCloseTo(2, 9);
    expect(between(-50, 5000, whole)).toEqual(whole);
  });

  test('a glide begins and ends where it should and never leaves the two', () => {
    fc.assert(
      fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(mix(from, to, 1)).toEqual(to);
        expect(mix(from, to, 0).first).toBeCloseTo(from.first, 6);
        const part = mix(from, to, share);
        const low = Math.min(from.first, to.first);
        const high = Math.max(from.last, to.last);
        expect(part.first).toBeGreaterThanOrEqual(low - 1e-6);
        expect(part.last).toBeLessThanOrEqual(high + 1e-6);
        expect(part.last).toBeGreaterThan(part.first);
      }),
    );
  });
});
