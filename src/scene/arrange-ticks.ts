import type { Stage } from './stage.ts';
import { slotOf } from './glyph.ts';
import type { Heaped } from './heap.ts';
import type { LaneLayout } from './rows.ts';

/** A tick of 3 px per event in the colour of its type, heaped from the foot of the lane. */
export function arrangeTicks(heaped: readonly Heaped[], lane: LaneLayout, stage: Stage): void {
  const { sizes } = stage.rows;
  const width = sizes.tickCell - 1;
  const height = sizes.tickLevel - 1;
  for (const { at, level, mark } of heaped) {
    const x = stage.origin + at * stage.pxPerDay;
    if (x < 0 || x > stage.viewport.width) continue;
    const foot = lane.y + lane.height - sizes.lanePadding / 2 - level * sizes.tickLevel;
    const box = { x: x - width / 2, y: foot - height, width, height };
    const chosen = mark.event === stage.selected;
    if (chosen || mark.event === stage.hovered)
      stage.layers.top.push({
        kind: 'highlight',
        x: box.x - 3,
        y: box.y - 3,
        width: width + 6,
        height: height + 6,
        soft: !chosen,
      });
    const layer = chosen ? stage.layers.top : stage.layers.bodies;
    layer.push({
      kind: 'band',
      x: box.x,
      y: box.y,
      width,
      height,
      slot: slotOf(mark.type, stage.slots),
      fade: 'none',
    });
    const y = foot - height / 2;
    if (mark.event === stage.focused) stage.layers.top.push({ kind: 'ring', x, y, size: 16 });
    stage.targets.push({ event: mark.event, lane: lane.lane.id, x, y, box });
  }
}
