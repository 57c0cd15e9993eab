import { labelShapes, placeShapes, wash } from './arrange-label.ts';
import { arrangeSelected, chosenBox, RING } from './arrange-selected.ts';
import type { Placed } from './draft.ts';
import { body, head } from './draw.ts';
import { drawn } from './geometry.ts';
import { push } from './layers.ts';
import type { LaneLayout } from './rows.ts';
import {
  boxOf,
  isInside,
  labelSpan,
  lineHeight,
  seenOf,
  spotOf,
  type Box,
  type Seen,
  type Span,
} from './seen.ts';
import type { Stage } from './stage.ts';
import { arrangeStrip } from './strips.ts';

export function arrangeMarks(placed: readonly Placed[], lane: LaneLayout, stage: Stage): void {
  const chosen = chosenBox(placed, lane, stage);
  for (const one of placed) {
    const seen = seenOf(one, lane, stage);
    if (isInside(seen, stage)) arrangeMark(seen, chosen, stage);
    else arrangeOutside(seen, stage);
  }
}

function arrangeMark(seen: Seen, chosen: Box | undefined, stage: Stage): void {
  const { placed, x, y } = seen;
  const { event } = placed.mark;
  if (event === stage.selected) {
    arrangeSelected(seen, stage);
    return;
  }
  const { sizes } = stage.rows;
  const hovered = event === stage.hovered;
  const spot = spotOf(seen, stage, { size: hovered ? sizes.glyphHovered : sizes.glyph, outlined: false });
  push(stage.layers.bodies, body(placed.figure, spot));
  push(stage.layers.glyphs, head(placed.figure, spot));
  const span = arrangeLabel(seen, chosen, stage);
  const box = boxOf(seen, span, stage);
  if (hovered) stage.layers.hovered.push({ kind: 'highlight', ...box, soft: true });
  if (event === stage.focused) stage.layers.top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event, lane: seen.lane.lane.id, x, y, box });
}

/** Where its words stand; undefined: it has none, or they give way to the selected mark. */
function arrangeLabel(seen: Seen, chosen: Box | undefined, stage: Stage): Span | undefined {
  const { placed, y } = seen;
  if (placed.label === undefined) return undefined;
  const span = labelSpan(seen, placed.label, stage);
  if (chosen !== undefined && covers(chosen, boxOf(seen, span, stage).y, span)) return undefined;
  const { labels } = stage.layers;
  const size = stage.rows.sizes.label;
  // A halo costs more than the words: only where a line runs through them, and not on the highlighter.
  const crossed = stage.grid.some((x) => x > span.start - 2 && x < span.end + 2);
  const halo = crossed && placed.mark.event !== stage.hovered;
  push(labels, wash(seen, span, stage));
  push(
    labels,
    labelShapes(placed.label, { x: span.start, y, strong: placed.strong, ink: 'ink', size, halo }),
  );
  push(labels, placeShapes(placed, { x: span.end, y, size, halo }));
  return span;
}

function covers(box: Box, y: number, span: Span): boolean {
  return box.y === y && span.end >= box.x && span.start <= box.x + box.width;
}

/** Beyond the edge of the window. A bar or bracket goes on into it; what only may be inside lies at the foot of the lane. */
function arrangeOutside(seen: Seen, stage: Stage): void {
  const { placed, lane, y } = seen;
  const { kind } = placed.figure;
  if (kind === 'point') return;
  if (kind === 'band') {
    arrangeStrip(placed, lane, stage);
    return;
  }
  const reach = drawn(placed.figure, seen.ruler);
  const start = Math.max(0, reach.start + stage.origin);
  const end = Math.min(stage.viewport.width, reach.end + stage.origin);
  if (end - start < 1) return;
  const { event } = placed.mark;
  push(
    stage.layers.bodies,
    body(placed.figure, spotOf(seen, stage, { size: stage.rows.sizes.glyph, outlined: false })),
  );
  const height = lineHeight(stage);
  const box = { x: start, y: y - height / 2, width: end - start, height };
  if (event === stage.selected || event === stage.hovered)
    stage.layers.strips.push({ kind: 'highlight', ...box, soft: event !== stage.selected });
  const x = (start + end) / 2;
  if (event === stage.focused) stage.layers.top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event, lane: lane.lane.id, x, y, box });
}
