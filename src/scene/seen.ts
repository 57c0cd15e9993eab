import type { Placed } from './draft.ts';
import type { Spot } from './draw.ts';
import { drawn, labelEdge, type Ruler } from './geometry.ts';
import { slotOf } from './glyph.ts';
import type { Label } from './label.ts';
import type { LaneLayout } from './rows.ts';
import type { Stage } from './stage.ts';

/** A mark in the window: its own px. */
export interface Seen {
  readonly placed: Placed;
  readonly lane: LaneLayout;
  readonly x: number;
  readonly y: number;
  readonly ruler: Ruler;
}

/** From left to right, px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function seenOf(placed: Placed, lane: LaneLayout, stage: Stage): Seen {
  return {
    placed,
    lane,
    x: stage.origin + placed.figure.at * stage.pxPerDay,
    y: middleOf(placed, lane, stage),
    ruler: stage.ruler,
  };
}

/** Its best day lies in the window. */
export function isInside({ x }: Seen, { viewport }: Stage): boolean {
  return x >= 0 && x <= viewport.width;
}

export function spotOf(
  { placed, y, ruler }: Seen,
  stage: Stage,
  look: { readonly size: number; readonly outlined: boolean },
): Spot {
  return {
    ruler,
    origin: stage.origin,
    width: stage.viewport.width,
    y,
    slot: slotOf(placed.mark.type, stage.slots),
    open: stage.unattested?.get(placed.mark.event),
    ...look,
  };
}

export function labelSpan({ placed, ruler }: Seen, words: Label, stage: Stage): Span {
  const edge = stage.origin + labelEdge(placed.figure, ruler, placed);
  return placed.side === 'right'
    ? { start: edge, end: edge + words.width }
    : { start: edge - words.width, end: edge };
}

/** Glyph and label with a little air. A label apart from its glyph (at the end of a band) makes the box wider. */
export function boxOf({ placed, x, y, ruler }: Seen, span: Span | undefined, stage: Stage): Box {
  const half = stage.rows.sizes.glyph / 2 + 4;
  const trip = placed.figure.kind === 'trip' ? drawn(placed.figure, ruler) : undefined;
  const left = Math.min(
    x - half,
    span === undefined ? Infinity : span.start - 4,
    trip === undefined ? Infinity : stage.origin + trip.start - 3,
  );
  const right = Math.max(
    x + half,
    span === undefined ? -Infinity : span.end + 5,
    trip === undefined ? -Infinity : stage.origin + trip.end + 3,
  );
  const height = lineHeight(stage);
  return { x: left, y: y - height / 2, width: right - left, height };
}

export function lineHeight(stage: Stage): number {
  return stage.rows.sizes.row - 1;
}

function middleOf({ row }: Placed, lane: LaneLayout, stage: Stage): number {
  const { row: pitch, lanePadding } = stage.rows.sizes;
  return lane.top + lanePadding / 2 + (row + 0.5) * pitch;
}
