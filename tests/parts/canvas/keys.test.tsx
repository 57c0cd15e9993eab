import { describe, expect, test } from 'vitest';
import { readKey, type Key } from '#parts/canvas/keys.ts';
import { readWheel, type Turn } from '#parts/canvas/wheel.ts';

const plain: Omit<Key, 'key'> = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys', () => {
  test.each([
    ['ArrowLeft', plain, { kind: 'move', to: 'left' }],
    ['ArrowDown', plain, { kind: 'move', to: 'down' }],
    ['ArrowRight', { ...plain, shiftKey: true }, { kind: 'screen', by: 1 }],
    ['PageUp', plain, { kind: 'screen', by: -1 }],
    ['Home', plain, { kind: 'edge', of: 'window', to: 'first' }],
    ['End', { ...plain, ctrlKey: true }, { kind: 'edge', of: 'whole', to: 'last' }],
    ['+', { ...plain, shiftKey: true }, { kind: 'zoom', by: 'in' }],
    ['-', plain, { kind: 'zoom', by: 'out' }],
    ['0', plain, { kind: 'zoom', by: 'all' }],
    ['Enter', plain, { kind: 'open' }],
    [' ', plain, { kind: 'select' }],
    ['Escape', plain, { kind: 'out' }],
    ['F', { ...plain, shiftKey: true }, { kind: 'only' }],
    ['d', plain, { kind: 'date' }],
    ['?', { ...plain, shiftKey: true }, { kind: 'help' }],
  ] as const)('%s', (key, with_, command) => {
    expect(readKey({ key, ...with_ })).toEqual(command);
  });

  test('shortcuts of the browser stay the browser’s', () => {
    for (const key of ['d', 'f', '+', '-', '0', 'ArrowLeft']) {
      expect(readKey({ key, ...plain, ctrlKey: true })).toBeUndefined();
      expect(readKey({ key, ...plain, metaKey: true })).toBeUndefined();
      expect(readKey({ key, ...plain, altKey: true })).toBeUndefined();
    }
    expect(readKey({ key: 'Tab', ...plain })).toBeUndefined();
    expect(readKey({ key: 'x', ...plain })).toBeUndefined();
  });
});

describe('wheel', () => {
  const still: Turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

  test('alone it scrolls the page', () => {
    expect(readWheel({ ...still, deltaY: 100 })).toEqual({ kind: 'page' });
  });

  test('sideways it moves in time, in whatever unit it comes', () => {
    expect(readWheel({ ...still, deltaX: 30, deltaY: 5 })).toEqual({ kind: 'pan', px: 30 });
    expect(readWheel({ ...still, deltaX: 3, deltaMode: 1 })).toEqual({ kind: 'pan', px: 48 });
    expect(readWheel({ ...still, deltaY: 40, shiftKey: true })).toEqual({ kind: 'pan', px: 40 });
  });

  test('with Ctrl or Meta it zooms: away from the hand out, towards it in, and never by a leap', () => {
    const out = readWheel({ ...still, deltaY: 100, ctrlKey: true });
    const into = readWheel({ ...still, deltaY: -100, metaKey: true });
    expect(out.kind === 'zoom' && out.factor).toBeCloseTo(1.49, 1);
    expect(into.kind === 'zoom' && into.factor).toBeCloseTo(0.67, 1);
    const leap = readWheel({ ...still, deltaY: 1e6, ctrlKey: true });
    expect(leap.kind === 'zoom' && leap.factor).toBeLessThan(2);
  });
});
