import { useEffect, useRef, type RefObject } from 'react';
import type { Size } from './ground.ts';
import { IDLE, step, type Effect, type Gesture, type PointerStep, type Touch } from './gesture.ts';
import { pan, zoom } from './span.ts';
import { readWheel } from './wheel.ts';
import type { TimeWindow } from './window.ts';

/** A point on the lanes, px from the left edge of the time area and the top of all lanes. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

export interface Heard {
  readonly onClick: (point: Point) => void;
  readonly onHover: (point: Point | undefined) => void;
  /** A movement began: whatever floats over the canvas goes away. */
  readonly onMove: () => void;
}

interface Input extends Heard {
  readonly area: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly size: Size;
  readonly time: TimeWindow;
}

/** After the last turn of a wheel that moved time, the filter follows. */
const WHEEL_REST_MS = 250;

/** Pointers and wheel on the lanes. While something moves only the live stretch changes; the filter follows at the end. */
export function useInput(input: Input): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const { area } = input;
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const pointers = listenPointers(element, latest);
    const wheel = listenWheel(element, latest);
    return () => {
      pointers();
      wheel();
    };
  }, [area]);
}

type Latest = RefObject<Input>;

function listenPointers(element: HTMLElement, latest: Latest): () => void {
  let gesture: Gesture = IDLE;
  const run = (event: PointerEvent, happened: PointerStep) => {
    const { time, size } = latest.current;
    const span = time.live.get();
    if (span === undefined || size.width === 0) return;
    const before = gesture;
    const { gesture: next, effect } = step(gesture, happened, { span, whole: time.whole, width: size.width });
    gesture = next;
    if (before.kind === 'press' && (next.kind === 'pan' || next.kind === 'pinch')) {
      capture(element, event.pointerId);
      latest.current.onMove();
    }
    element.dataset['gesture'] = next.kind;
    carry(effect, event, element, latest.current);
  };
  const down = (event: PointerEvent) => {
    if (event.button === 0) run(event, { kind: 'down', touch: touchOf(event, element) });
  };
  const move = (event: PointerEvent) => {
    if (gesture.kind !== 'idle') run(event, { kind: 'move', touch: touchOf(event, element) });
    else if (event.pointerType !== 'touch') latest.current.onHover(pointOf(event, element));
  };
  const up = (event: PointerEvent) => {
    run(event, { kind: 'up', id: event.pointerId });
  };
  const cancel = (event: PointerEvent) => {
    run(event, { kind: 'cancel', id: event.pointerId });
  };
  const leave = () => {
    latest.current.onHover(undefined);
  };
  const twice = (event: MouseEvent) => {
    const { time, size } = latest.current;
    const shown = time.live.goal();
    if (shown !== undefined && size.width > 0) time.go(zoom(shown, 0.5, xIn(event, element) / size.width, time.whole));
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('dblclick', twice);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('dblclick', twice);
  };
}

function carry(effect: Effect, event: PointerEvent, element: HTMLElement, { time, scroller, onClick }: Input): void {
  switch (effect.kind) {
    case 'none':
      return;
    case 'show':
      time.live.set(effect.span);
      // A finger scrolls the lanes by itself (touch-action: pan-y).
      if (event.pointerType !== 'touch' && scroller.current !== null) scroller.current.scrollTop += effect.scroll;
      return;
    case 'click':
      onClick(pointOf(event, element));
      return;
    case 'settle':
      time.settle();
      return;
  }
}

function listenWheel(element: HTMLElement, latest: Latest): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    const { time, size, onMove } = latest.current;
    const wheel = readWheel(event);
    const span = time.live.get();
    if (wheel.kind === 'page' || span === undefined || size.width === 0) return;
    event.preventDefault();
    onMove();
    const perPixel = (span.last - span.first) / size.width;
    time.live.set(wheel.kind === 'pan' ? pan(span, wheel.px * perPixel, time.whole) : zoom(span, wheel.factor, xIn(event, element) / size.width, time.whole));
    clearTimeout(rest);
    rest = setTimeout(() => {
      latest.current.time.settle();
    }, WHEEL_REST_MS);
  };
  element.addEventListener('wheel', turn, { passive: false });
  return () => {
    clearTimeout(rest);
    element.removeEventListener('wheel', turn);
  };
}

/** Gestures are followed in px of the window: the lanes themselves may scroll under the pointer. */
function touchOf(event: PointerEvent, element: HTMLElement): Touch {
  return { id: event.pointerId, x: xIn(event, element), y: event.clientY };
}

function pointOf(event: PointerEvent, element: HTMLElement): Point {
  return { x: xIn(event, element), y: event.clientY - element.getBoundingClientRect().top, touch: event.pointerType === 'touch' };
}

function xIn(event: MouseEvent, element: HTMLElement): number {
  return event.clientX - element.getBoundingClientRect().left;
}

function capture(element: HTMLElement, pointer: number): void {
  if (typeof element.setPointerCapture === 'function') element.setPointerCapture(pointer);
}
