import { between, length, pan, type Span } from './span.ts';

/** A pointer on the canvas; px from the left edge of the time area and the top of the lanes' window. */
export interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** What the pointers are doing. A press becomes a pan when it has moved; a second pointer makes a pinch of either. */
export type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'press'; readonly at: Touch; readonly span: Span }
  | { readonly kind: 'pan'; readonly from: Touch; readonly last: Touch; readonly span: Span }
  | {
      readonly kind: 'pinch';
      readonly a: Touch;
      readonly b: Touch;
      readonly dayA: number;
      readonly dayB: number;
    };

export type PointerStep =
  | { readonly kind: 'down'; readonly touch: Touch }
  | { readonly kind: 'move'; readonly touch: Touch }
  | { readonly kind: 'up'; readonly id: number }
  | { readonly kind: 'cancel'; readonly id: number };

/** What is shown while a gesture runs. */
export interface Ground {
  readonly span: Span;
  readonly whole: Span;
  /** Width of the time area in px. */
  readonly width: number;
}

export type Effect =
  | { readonly kind: 'none' }
  /** Show this now; nothing is decided yet. `scroll`: px the lanes move up. */
  | { readonly kind: 'show'; readonly span: Span; readonly scroll: number }
  | { readonly kind: 'click'; readonly at: Touch }
  /** The gesture is over: what is shown becomes the filter. */
  | { readonly kind: 'settle' };

export const IDLE: Gesture = { kind: 'idle' };

/** A press that moves less than this is a click. */
const SLACK = 4;
const NONE: Effect = { kind: 'none' };

export function step(
  gesture: Gesture,
  event: PointerStep,
  ground: Ground,
): { readonly gesture: Gesture; readonly effect: Effect } {
  switch (event.kind) {
    case 'down':
      return { gesture: down(gesture, event.touch, ground), effect: NONE };
    case 'move':
      return move(gesture, event.touch, ground);
    case 'up':
      return up(gesture, event.id, ground);
    case 'cancel':
      return {
        gesture: IDLE,
        effect: gesture.kind === 'idle' || gesture.kind === 'press' ? NONE : { kind: 'settle' },
      };
  }
}

function down(gesture: Gesture, touch: Touch, ground: Ground): Gesture {
  if (gesture.kind === 'press') return pinch(gesture.at, touch, ground);
  if (gesture.kind === 'pan') return pinch(gesture.last, touch, ground);
  if (gesture.kind === 'pinch') return gesture;
  return { kind: 'press', at: touch, span: ground.span };
}

function pinch(a: Touch, b: Touch, ground: Ground): Gesture {
  return { kind: 'pinch', a, b, dayA: dayAt(a.x, ground), dayB: dayAt(b.x, ground) };
}

function move(
  gesture: Gesture,
  touch: Touch,
  ground: Ground,
): { readonly gesture: Gesture; readonly effect: Effect } {
  if (gesture.kind === 'press' && gesture.at.id === touch.id) {
    if (Math.hypot(touch.x - gesture.at.x, touch.y - gesture.at.y) < SLACK) return { gesture, effect: NONE };
    return panned({ kind: 'pan', from: gesture.at, last: gesture.at, span: gesture.span }, touch, ground);
  }
  if (gesture.kind === 'pan' && gesture.from.id === touch.id) return panned(gesture, touch, ground);
  if (gesture.kind === 'pinch') return pinched(gesture, touch, ground);
  return { gesture, effect: NONE };
}

type Panning = Extract<Gesture, { kind: 'pan' }>;
type Pinching = Extract<Gesture, { kind: 'pinch' }>;

function panned(
  gesture: Panning,
  touch: Touch,
  ground: Ground,
): { readonly gesture: Gesture; readonly effect: Effect } {
  const days = ((gesture.from.x - touch.x) / ground.width) * length(gesture.span);
  const span = pan(gesture.span, days, ground.whole);
  return {
    gesture: { ...gesture, last: touch },
    effect: { kind: 'show', span, scroll: gesture.last.y - touch.y },
  };
}

/** Both fingers keep the day they lie on. */
function pinched(
  gesture: Pinching,
  touch: Touch,
  ground: Ground,
): { readonly gesture: Gesture; readonly effect: Effect } {
  const a = gesture.a.id === touch.id ? touch : gesture.a;
  const b = gesture.b.id === touch.id ? touch : gesture.b;
  const next: Gesture = { ...gesture, a, b };
  const apart = b.x - a.x;
  const days = gesture.dayB - gesture.dayA;
  if (Math.abs(apart) < 12 || apart * days <= 0) return { gesture: next, effect: NONE };
  const perPixel = days / apart;
  const first = gesture.dayA - a.x * perPixel;
  return {
    gesture: next,
    effect: { kind: 'show', span: between(first, first + ground.width * perPixel, ground.whole), scroll: 0 },
  };
}

function up(
  gesture: Gesture,
  id: number,
  ground: Ground,
): { readonly gesture: Gesture; readonly effect: Effect } {
  if (gesture.kind === 'press')
    return gesture.at.id === id
      ? { gesture: IDLE, effect: { kind: 'click', at: gesture.at } }
      : { gesture, effect: NONE };
  if (gesture.kind === 'pan')
    return gesture.from.id === id ? { gesture: IDLE, effect: { kind: 'settle' } } : { gesture, effect: NONE };
  if (gesture.kind === 'pinch') {
    const left = gesture.a.id === id ? gesture.b : gesture.a;
    return { gesture: { kind: 'pan', from: left, last: left, span: ground.span }, effect: NONE };
  }
  return { gesture, effect: NONE };
}

function dayAt(x: number, ground: Ground): number {
  return ground.span.first + (x / ground.width) * length(ground.span);
}
