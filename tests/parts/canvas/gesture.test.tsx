import { describe, expect, test } from 'vitest';
import {
  IDLE,
  step,
  type Effect,
  type Gesture,
  type Ground,
  type PointerStep,
  type Touch,
} from '#parts/canvas/gesture.ts';
import { length, type Span } from '#parts/canvas/span.ts';

const ground: Ground = { span: { first: 400, last: 600 }, whole: { first: 0, last: 1000 }, width: 1000 };
const at = (id: number, x: number, y = 50): Touch => ({ id, x, y });

/** Runs steps, showing what each says to show; answers all effects. */
function run(
  steps: readonly PointerStep[],
  start = ground,
): { readonly effects: readonly Effect[]; readonly gesture: Gesture; readonly span: Span } {
  let gesture: Gesture = IDLE;
  let { span } = start;
  const effects: Effect[] = [];
  for (const event of steps) {
    const next = step(gesture, event, { ...start, span });
    ({ gesture } = next);
    if (next.effect.kind === 'show') ({ span } = next.effect);
    effects.push(next.effect);
  }
  return { effects, gesture, span };
}

describe('one pointer', () => {
  test('down and up without moving is a click', () => {
    const { effects, gesture } = run([
      { kind: 'down', touch: at(1, 100) },
      { kind: 'move', touch: at(1, 102) },
      { kind: 'up', id: 1 },
    ]);
    expect(effects.at(-1)).toEqual({ kind: 'click', at: at(1, 100) });
    expect(effects.some((effect) => effect.kind === 'show')).toBe(false);
    expect(gesture).toEqual(IDLE);
  });

  test('dragging moves time under the pointer and settles once, at the end', () => {
    const { effects, span } = run([
      { kind: 'down', touch: at(1, 500) },
      { kind: 'move', touch: at(1, 600) },
      { kind: 'move', touch: at(1, 700) },
      { kind: 'up', id: 1 },
    ]);
    // 200 px to the right at 0.2 days per px: 40 days earlier.
    expect(span.first).toBeCloseTo(360, 9);
    expect(span.last).toBeCloseTo(560, 9);
    expect(effects.filter((effect) => effect.kind === 'settle')).toHaveLength(1);
    expect(effects.at(-1)).toEqual({ kind: 'settle' });
  });

  test('dragging up scrolls the lanes by what was moved since', () => {
    const { effects } = run([
      { kind: 'down', touch: at(1, 500, 200) },
      { kind: 'move', touch: at(1, 500, 180) },
      { kind: 'move', touch: at(1, 500, 150) },
    ]);
    expect(effects.flatMap((effect) => (effect.kind === 'show' ? [effect.scroll] : []))).toEqual([20, 30]);
  });

  test('another pointer changes nothing; a cancelled drag settles what is shown', () => {
    const { effects } = run([
      { kind: 'move', touch: at(7, 10) },
      { kind: 'down', touch: at(1, 500) },
      { kind: 'move', touch: at(1, 600) },
      { kind: 'cancel', id: 1 },
    ]);
    expect(effects[0]).toEqual({ kind: 'none' });
    expect(effects.at(-1)).toEqual({ kind: 'settle' });
  });
});

describe('two pointers', () => {
  const pinched = run([
    { kind: 'down', touch: at(1, 400) },
    { kind: 'down', touch: at(2, 600) },
    { kind: 'move', touch: at(1, 300) },
    { kind: 'move', touch: at(2, 700) },
  ]);

  test('both keep the day they lie on', () => {
    const dayAt = (x: number) => pinched.span.first + (x / ground.width) * length(pinched.span);
    expect(dayAt(300)).toBeCloseTo(480, 6);
    expect(dayAt(700)).toBeCloseTo(520, 6);
    expect(length(pinched.span)).toBeCloseTo(100, 6);
  });

  test('lifting one goes on as a pan from the other, without a jump', () => {
    const one = step(pinched.gesture, { kind: 'up', id: 1 }, { ...ground, span: pinched.span });
    expect(one.gesture.kind).toBe('pan');
    const moved = step(one.gesture, { kind: 'move', touch: at(2, 700) }, { ...ground, span: pinched.span });
    expect(moved.effect).toEqual({ kind: 'show', span: pinched.span, scroll: 0 });
  });

  test('fingers that cross do not turn time round', () => {
    const { effects } = run([
      { kind: 'down', touch: at(1, 400) },
      { kind: 'down', touch: at(2, 420) },
      { kind: 'move', touch: at(1, 500) },
    ]);
    expect(effects.at(-1)).toEqual({ kind: 'none' });
  });
});
