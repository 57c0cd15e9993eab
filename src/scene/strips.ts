import { drawn } from './geometry.ts';
import type { Item } from './importance.ts';
import type { LaneLayout } from './rows.ts';
import type { Stage } from './stage.ts';
import { slotOf } from './glyph.ts';

/** The part of the window into which an event may reach that stands outside of it. Px; undefined: it does not. */
export function reachInto(
  { figure }: Item,
  stage: Stage,
): { readonly start: number; readonly end: number } | undefined {
  const { origin, ruler, viewport } = stage;
  const reach = drawn(figure, ruler);
  const start = Math.max(0, reach.start + origin);
  const end = Math.min(viewport.width, reach.end + origin);
  return end - start < 1 ? undefined : { start, end };
}

/** Pale, at the foot of its lane, over the part inside. One strip for all that reach over the same part. */
export function arrangeStrip(item: Item, lane: LaneLayout, stage: Stage): void {
  const into = reachInto(item, stage);
  if (into === undefined) return;
  const { strip } = stage.rows.sizes;
  const y = lane.y + lane.height - strip - 1;
  const slot = slotOf(item.mark.type, stage.slots);
  const width = into.end - into.start;
  const drawnBefore = stage.layers.strips.some(
    (shape) =>
      shape.kind === 'band' &&
      shape.y === y &&
      shape.slot === slot &&
      shape.x === into.start &&
      shape.width === width,
  );
  if (!drawnBefore)
    stage.layers.strips.push({
      kind: 'band',
      x: into.start,
      y,
      width,
      height: strip,
      slot,
      fade: 'none',
      alpha: PALE,
    });
  const middle = { x: (into.start + into.end) / 2, y: y + strip / 2 };
  const box = { x: into.start, y, width, height: strip };
  stage.targets.push({ event: item.mark.event, lane: lane.lane.id, ...middle, box });
  if (item.mark.event === stage.selected) stage.layers.top.push({ kind: 'highlight', ...box, soft: false });
  if (item.mark.event === stage.focused) stage.layers.top.push({ kind: 'ring', ...middle, size: RING });
}

const PALE = 0.25;
const RING = 20;
