import { densityShapes, type Steps } from './density.ts';
import { arrangeMarks } from './arrange-marks.ts';
import { arrangeTicks } from './arrange-ticks.ts';
import { joined, layers } from './layers.ts';
import { layoutRows, zoomStep, type LaneLayout } from './rows.ts';
import { pxPerDay } from './scale.ts';
import type { LaneBox, Scene } from './shapes.ts';
import type { ArrangeInput, Stage } from './stage.ts';
import { gridLines } from './ticks.ts';

/** The window on a timeline as shapes, targets and lanes. Pure; costs n for n marks of all lanes. */
export function arrange(input: ArrangeInput): Scene {
  const stage = stageOf(input);
  const { rows, viewport } = stage;
  const foot = Math.max(rows.height, viewport.height);
  for (const x of stage.grid)
    stage.layers.grid.push({ kind: 'line', x1: x, y1: 0, x2: x, y2: foot, ink: 'rule', width: 1 });
  for (const lane of rows.lanes) arrangeLane(lane, stage);
  const lanes: readonly LaneBox[] = rows.lanes.map(({ lane, y, height, rows: count }) => ({
    id: lane.id,
    y,
    height,
    rows: count,
  }));
  const scene = { shapes: joined(stage.layers), targets: stage.targets, lanes, height: rows.height };
  return rows.density === undefined ? scene : { ...scene, density: rows.density };
}

function stageOf(input: ArrangeInput): Stage {
  const scale = pxPerDay(input.viewport);
  const rows = input.layout ?? layoutRows({ ...input, pxPerDay: zoomStep(scale) });
  return {
    ...input,
    rows,
    pxPerDay: scale,
    origin: -input.viewport.first * scale,
    grid: gridLines(input.viewport, input.rootScale),
    ruler: { pxPerDay: scale, sizes: rows.sizes },
    layers: layers(),
    targets: [],
  };
}

function arrangeLane(lane: LaneLayout, stage: Stage): void {
  const { viewport } = stage;
  const foot = lane.y + lane.height;
  stage.layers.grid.push({
    kind: 'line',
    x1: 0,
    y1: foot,
    x2: viewport.width,
    y2: foot,
    ink: 'rule',
    width: 1,
  });
  switch (lane.content.kind) {
    case 'density':
      arrangeDensity(lane.content.steps, foot - 1, stage);
      return;
    case 'ticks':
      arrangeTicks(lane.content.heaped, lane, stage);
      return;
    case 'marks':
      arrangeMarks(lane.content.placed, lane, stage);
      return;
  }
}

function arrangeDensity(steps: Steps, foot: number, { rows, viewport, layers: { bodies } }: Stage): void {
  if (rows.density === undefined) return;
  for (const shape of densityShapes({
    steps,
    density: rows.density,
    stretch: viewport,
    foot,
    height: rows.sizes.densityArea,
  }))
    bodies.push(shape);
}
