import type { Day } from '#domain/day.ts';
import { between, length, pan, type Span } from './canvas/span.ts';

/** What the pointer holds of the brush. */
export type Hold =
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'middle'; readonly from: number; readonly span: Span }
  /** A new stretch from this day on. */
  | { readonly kind: 'new'; readonly from: number };

/** `day`: where the pointer went down. Inside a brush that leaves something out it is moved; else a new one is drawn. */
export function grab(day: number, span: Span, whole: Span): Hold {
  const all = span.first <= whole.first + 1 && span.last >= whole.last - 1;
  const inside = day >= span.first && day <= span.last;
  return inside && !all ? { kind: 'middle', from: day, span } : { kind: 'new', from: day };
}

/** The brush while the pointer is over `day`; `span`: as it is now. */
export function drag(
  hold: Hold,
  day: number,
  { span, whole }: { readonly span: Span; readonly whole: Span },
): Span {
  switch (hold.kind) {
    case 'first':
      return between(Math.min(day, span.last - 2), span.last, whole);
    case 'last':
      return between(span.first, Math.max(day, span.first + 2), whole);
    case 'middle':
      return pan(hold.span, day - hold.from, whole);
    case 'new':
      return between(hold.from, day, whole);
  }
}

export type Edge = 'first' | 'last';
export type BrushKey = { readonly by: number; readonly both: boolean } | { readonly to: 'start' | 'end' };

/** Arrows: one bin, Page keys: twelve, Home and End: to the limit; with Shift both edges move. */
export function readBrushKey(key: string, shift: boolean): BrushKey | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { by: -1, both: shift };
    case 'ArrowRight':
    case 'ArrowUp':
      return { by: 1, both: shift };
    case 'PageDown':
      return { by: -12, both: shift };
    case 'PageUp':
      return { by: 12, both: shift };
    case 'Home':
      return { to: 'start' };
    case 'End':
      return { to: 'end' };
    default:
      return undefined;
  }
}

export interface Handle {
  readonly edge: Edge;
  /** First day of each bin, and the end of the last. */
  readonly edges: readonly Day[];
  readonly whole: Span;
}

/** The brush after a key on one of its handles. Edges stop at bins, at the other edge and at the limits. */
export function moved(span: Span, key: BrushKey, { edge, edges, whole }: Handle): Span {
  if ('to' in key) return edge === 'first' ? firstTo(key.to, span, whole) : lastTo(key.to, span, whole);
  const target = hop(span[edge], key.by, edges);
  if (key.both) return pan(span, target - span[edge], whole);
  if (edge === 'first') return between(Math.min(target, span.last - 2), span.last, whole);
  return between(span.first, Math.max(target, span.first + 2), whole);
}

function firstTo(to: 'start' | 'end', span: Span, whole: Span): Span {
  return to === 'start'
    ? { first: whole.first, last: span.last }
    : between(span.last - shortest(span), span.last, whole);
}

function lastTo(to: 'start' | 'end', span: Span, whole: Span): Span {
  return to === 'end'
    ? { first: span.first, last: whole.last }
    : between(span.first, span.first + shortest(span), whole);
}

function shortest(span: Span): number {
  return Math.min(2, length(span));
}

/** The edge `by` bins away from a day; from between two edges the nearer one in that direction is the first step. */
function hop(from: number, by: number, edges: readonly Day[]): number {
  const after = edges.findIndex((edge) => edge > from + 0.5);
  const next = after < 0 ? edges.length : after;
  const index = by > 0 ? next + by - 1 : lastBefore(edges, from) + by + 1;
  const clamped = Math.max(0, Math.min(edges.length - 1, index));
  return edges[clamped] ?? from;
}

function lastBefore(edges: readonly Day[], from: number): number {
  return edges.findLastIndex((edge) => edge < from - 0.5);
}
