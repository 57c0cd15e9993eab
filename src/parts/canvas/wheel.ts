/** The part of a wheel event that decides. */
export interface Turn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Ctrl or Meta zooms (a trackpad's pinch arrives as Ctrl), sideways moves in time, the plain wheel is left to the page. */
export type Wheel =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly px: number }
  | { readonly kind: 'page' };

const LINE = 16;
const PAGE = 400;

export function readWheel(turn: Turn): Wheel {
  const unit = turn.deltaMode === 1 ? LINE : turn.deltaMode === 2 ? PAGE : 1;
  const dx = turn.deltaX * unit;
  const dy = turn.deltaY * unit;
  if (turn.ctrlKey || turn.metaKey) return { kind: 'zoom', factor: Math.exp(limit(dy, 120) * 0.004) };
  if (turn.shiftKey && dx === 0) return { kind: 'pan', px: dy };
  return Math.abs(dx) > Math.abs(dy) ? { kind: 'pan', px: dx } : { kind: 'page' };
}

function limit(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
