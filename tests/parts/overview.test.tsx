import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { length, type Span } from '#parts/canvas/span.ts';
import { slabOf } from '#parts/canvas/slab.ts';
import { createLive, type Frames } from '#parts/canvas/live.ts';
import { ease } from '#parts/canvas/ease.ts';
import { drag, grab, moved, readBrushKey } from '#parts/overview-brush.ts';
import { fc } from '../property.ts';

const edges = Array.from({ length: 25 }, (_, month) =>
  dayOf(2018 + Math.floor(month / 12), (month % 12) + 1, 1),
);
const whole: Span = { first: dayOf(2018, 1, 1) - 5, last: dayOf(2020, 1, 1) + 5 };
const span: Span = { first: dayOf(2018, 6, 1), last: dayOf(2018, 9, 1) };

describe('brush', () => {
  test('inside a brush it is moved, outside or when all is shown a new one is drawn', () => {
    expect(grab(dayOf(2018, 7, 1), span, whole).kind).toBe('middle');
    expect(grab(dayOf(2019, 7, 1), span, whole).kind).toBe('new');
    expect(grab(dayOf(2018, 7, 1), whole, whole).kind).toBe('new');
  });

  test('edges never cross and stay within the whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('first' as const, 'last' as const),
        fc.integer({ min: whole.first - 500, max: whole.last + 500 }),
        (kind, day) => {
          const next = drag({ kind }, day, { span, whole });
          expect(length(next)).toBeGreaterThanOrEqual(2 - 1e-9);
          expect(next.first).toBeGreaterThanOrEqual(whole.first);
          expect(next.last).toBeLessThanOrEqual(whole.last);
          expect(kind === 'first' ? next.last : next.first).toBe(kind === 'first' ? span.last : span.first);
        },
      ),
    );
  });

  test('the middle keeps its length', () => {
    const held = grab(dayOf(2018, 7, 1), span, whole);
    const next = drag(held, dayOf(2018, 8, 1), { span, whole });
    expect(next).toEqual({ first: span.first + 31, last: span.last + 31 });
  });
});

describe('keys on a handle', () => {
  const press = (key: string, shift = false) => {
    const read = readBrushKey(key, shift);
    if (read === undefined) throw new Error(`no meaning: ${key}`);
    return read;
  };

  test('an arrow goes to the next bin, also from within one', () => {
    expect(moved(span, press('ArrowRight'), { edge: 'first', edges, whole }).first).toBe(dayOf(2018, 7, 1));
    expect(moved(span, press('ArrowLeft'), { edge: 'last', edges, whole }).last).toBe(dayOf(2018, 8, 1));
    expect(
      moved({ ...span, first: span.first + 10 }, press('ArrowLeft'), { edge: 'first', edges, whole }).first,
    ).toBe(dayOf(2018, 6, 1));
  });

  test('Page goes twelve, Home and End to the limit, Shift moves both', () => {
    expect(moved(span, press('PageUp'), { edge: 'last', edges, whole }).last).toBe(dayOf(2019, 9, 1));
    expect(moved(span, press('Home'), { edge: 'first', edges, whole }).first).toBe(whole.first);
    expect(moved(span, press('End'), { edge: 'last', edges, whole }).last).toBe(whole.last);
    const both = moved(span, press('ArrowRight', true), { edge: 'first', edges, whole });
    expect(both.first).toBe(dayOf(2018, 7, 1));
    expect(length(both)).toBe(length(span));
    expect(readBrushKey('x', false)).toBeUndefined();
  });
});

describe('what is shown right now', () => {
  /** Frames by hand, 100 ms apart. */
  function byHand(): { readonly frames: Frames; readonly run: () => boolean } {
    const asked = new Map<number, (now: number) => void>();
    let id = 0;
    let now = 0;
    return {
      frames: {
        request: (run) => {
          id += 1;
          asked.set(id, run);
          return id;
        },
        cancel: (which) => {
          asked.delete(which);
        },
      },
      run: () => {
        const due = [...asked];
        asked.clear();
        now += 100;
        for (const [, run] of due) run(now);
        return due.length > 0;
      },
    };
  }

  test('a glide ends exactly at its goal and tells each frame once', () => {
    const { frames, run } = byHand();
    const live = createLive(frames);
    let told = 0;
    live.set(whole);
    live.subscribe(() => {
      told += 1;
    });
    live.glide(span, 320);
    expect(live.goal()).toEqual(span);
    expect(live.get()).toEqual(whole);
    let count = 0;
    while (run()) count += 1;
    expect(live.get()).toEqual(span);
    expect(count).toBe(5);
    // The first frame shows what was there.
    expect(told).toBe(4);
  });

  test('a gesture stops a glide; no time means at once', () => {
    const { frames, run } = byHand();
    const live = createLive(frames);
    live.set(whole);
    live.glide(span, 320);
    live.set({ first: 1, last: 9 });
    expect(run()).toBe(false);
    expect(live.get()).toEqual({ first: 1, last: 9 });
    live.glide(span, 0);
    expect(live.get()).toEqual(span);
  });

  test('the curve begins at 0, ends at 1 and never goes back', () => {
    let before = 0;
    for (let t = 0; t <= 1.0001; t += 0.05) {
      const now = ease(t);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(ease(0)).toBe(0);
    expect(ease(1)).toBe(1);
    expect(ease(0.5)).toBeGreaterThan(0.5);
  });
});

test('the slab always covers the window on the lanes, and all lanes when they are low', () => {
  expect(slabOf(100, 600, 1200)).toEqual({ top: 0, height: 1200 });
  expect(slabOf(0, 600, 300)).toEqual({ top: 0, height: 600 });
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 1500 }),
      fc.integer({ min: 2401, max: 60_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, height, share) => {
        const scroll = share * Math.max(0, height - window);
        const slab = slabOf(scroll, window, height);
        expect(slab.top).toBeLessThanOrEqual(scroll);
        expect(slab.top + slab.height).toBeGreaterThanOrEqual(Math.min(height, scroll + window) - 1e-6);
        expect(slab.height).toBeLessThanOrEqual(Math.max(window * 3 + 600, 2400));
      },
    ),
  );
});
