import { useEffect, useRef, type RefObject } from 'react';
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
  /** A double click on nothing zooms in; on a mark it is a click. */
  readonly isFree: (point: Point) => boolean;
}

interface Input extends Heard {
  readonly areaRef: RefObject<HTMLElement | null>;
  readonly scrollerRef: RefObject<HTMLElement | null>;
  /** Of the time area, px; 0: not known yet. */
  readonly width: number;
  readonly time: TimeWindow;
}

/** After the last turn of a wheel that moved time, the filter follows. */
const WHEEL_REST_MS = 250;

/** Pointers and wheel on the lanes. While something moves only the live stretch changes; the filter follows at the end. */
export function useInput(input: Input): void {
  const latestRef = useRef(input);
  useEffect(() => {
    latestRef.current = input;
  });
  const { areaRef } = input;
  useEffect(() => {
    const element = areaRef.current;
    if (element === null) return undefined;
    const latest = () => latestRef.current;
    const pointers = listenPointers(element, latest);
    const wheel = listenWheel(element, latest);
    return () => {
      pointers();
      wheel();
    };
  }, [areaRef]);
}

type Latest = () => Input;

function listenPointers(element: HTMLElement, latest: Latest): () => void {
  let gesture: Gesture = IDLE;
  const run = (event: PointerEvent, happened: PointerStep) => {
    const { time, width } = latest();
    const span = time.live.get();
    if (span === undefined || width === 0) return;
    const before = gesture;
    const { gesture: next, effect } = step(gesture, happened, { span, whole: time.whole, width });
    gesture = next;
    if (before.kind === 'press' && (next.kind === 'pan' || next.kind === 'pinch')) {
      capture(element, event.pointerId);
      latest().onMove();
    }
    element.dataset['gesture'] = next.kind;
    carry(effect, event, { ...latest(), element });
  };
  const down = (event: PointerEvent) => {
    if (event.button === 0) run(event, { kind: 'down', touch: touchOf(event, element) });
  };
  const move = (event: PointerEvent) => {
    // Released where nobody told us: outside of the window, or under a menu.
    if (gesture.kind !== 'idle' && event.pointerType === 'mouse' && event.buttons === 0) cancel(event);
    if (gesture.kind !== 'idle') run(event, { kind: 'move', touch: touchOf(event, element) });
    else if (event.pointerType !== 'touch') latest().onHover(pointOf(event, element));
  };
  const up = (event: PointerEvent) => {
    run(event, { kind: 'up', id: event.pointerId });
  };
  const cancel = (event: PointerEvent) => {
    run(event, { kind: 'cancel', id: event.pointerId });
  };
  const leave = () => {
    latest().onHover(undefined);
  };
  const twice = (event: MouseEvent) => {
    const { time, width, isFree } = latest();
    const shown = time.live.goal();
    if (shown !== undefined && width > 0 && isFree(pointOf(event, element)))
      time.go(zoom(shown, { factor: 0.5, share: xIn(event, element) / width }, time.whole));
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

function carry(
  effect: Effect,
  event: PointerEvent,
  { time, scrollerRef, onClick, element }: Input & { readonly element: HTMLElement },
): void {
  switch (effect.kind) {
    case 'none':
      return;
    case 'show':
      time.live.set(effect.span);
      // A finger scrolls the lanes by itself (touch-action: pan-y).
      if (event.pointerType !== 'touch') scrollerRef.current?.scrollBy({ top: effect.scroll });
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
  const turn = (event: WheelEvent) => {
    const { time, width, onMove } = latest();
    const wheel = readWheel(event);
    const span = time.live.get();
    if (wheel.kind === 'page' || span === undefined || width === 0) return;
    event.preventDefault();
    onMove();
    const perPixel = (span.last - span.first) / width;
    time.live.set(
      wheel.kind === 'pan'
        ? pan(span, wheel.px * perPixel, time.whole)
        : zoom(span, { factor: wheel.factor, share: xIn(event, element) / width }, time.whole),
    );
    time.live.later(() => {
      latest().time.settle();
    }, WHEEL_REST_MS);
  };
  element.addEventListener('wheel', turn, { passive: false });
  return () => {
    latest().time.live.never();
    element.removeEventListener('wheel', turn);
  };
}

/** Gestures are followed in px of the window: the lanes themselves may scroll under the pointer. */
function touchOf(event: PointerEvent, element: HTMLElement): Touch {
  return { id: event.pointerId, x: xIn(event, element), y: event.clientY };
}

function pointOf(event: MouseEvent, element: HTMLElement): Point {
  return {
    x: xIn(event, element),
    y: event.clientY - element.getBoundingClientRect().top,
    touch: 'pointerType' in event && event.pointerType === 'touch',
  };
}

function xIn(event: MouseEvent, element: HTMLElement): number {
  return event.clientX - element.getBoundingClientRect().left;
}

function capture(element: HTMLElement, pointer: number): void {
  if (typeof element.setPointerCapture === 'function') element.setPointerCapture(pointer);
}
