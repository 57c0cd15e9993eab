import type { Stage } from './stage.ts';
import { body, head, type Spot } from './draw.ts';
import { drawn, isShort, labelEdge, type Ruler } from './geometry.ts';
import { slotOf } from './glyph.ts';
import { label as labelOf, type Label } from './label.ts';
import type { LaneLayout } from './rows.ts';
import type { Ink, Shape } from './shapes.ts';
import { arrangeStrip } from './strips.ts';
import { PLACE_GAP, type Placed } from './sub-rows.ts';

/** A mark in the window: its own px. */
interface Seen {
  readonly placed: Placed;
  readonly lane: LaneLayout;
  readonly x: number;
  readonly y: number;
  readonly ruler: Ruler;
}

/** From left to right, px. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function arrangeMarks(placed: readonly Placed[], lane: LaneLayout, stage: Stage): void {
  const ruler = { pxPerDay: stage.pxPerDay, sizes: stage.rows.sizes };
  const chosen = chosenBox(placed, lane, stage);
  for (const one of placed) {
    const x = stage.origin + one.figure.at * stage.pxPerDay;
    const y = middleOf(one, lane, stage);
    const seen = { placed: one, lane, x, y, ruler };
    if (x >= 0 && x <= stage.viewport.width) arrangeMark(seen, chosen, stage);
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
  const words = placed.label;
  const span = words === undefined ? undefined : labelSpan(seen, words, stage);
  const shown = span !== undefined && (chosen === undefined || chosen.y !== boxOf(seen, span, stage).y || span.end < chosen.x || span.start > chosen.x + chosen.width);
  if (words !== undefined && shown) push(stage.layers.labels, wash(seen, span, stage));
  if (words !== undefined && shown) push(stage.layers.labels, labelShapes(words, { x: span.start, y, strong: placed.strong, ink: 'ink', size: sizes.label, halo: !hovered }));
  if (shown) push(stage.layers.labels, placeShapes(placed, { x: span.end, y, size: sizes.label, halo: !hovered }));
  const box = boxOf(seen, shown ? span : undefined, stage);
  if (hovered) stage.layers.hovered.push({ kind: 'highlight', ...box, soft: true });
  if (event === stage.focused) stage.layers.top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event, lane: seen.lane.lane.id, x, y, box });
}

/** Thins what of the mark's own band or bar lies under its label, so that every word is read on paper. */
function wash({ placed, y, ruler }: Seen, span: Span, stage: Stage): readonly Shape[] {
  if (isShort(placed.figure, ruler) || placed.figure.kind === 'limit') return [];
  const reach = drawn(placed.figure, ruler);
  const start = Math.max(span.start - 1, reach.start + stage.origin);
  const end = Math.min(span.end + 1, reach.end + stage.origin);
  const { bar } = stage.rows.sizes;
  return end <= start ? [] : [{ kind: 'rect', x: start, y: y - bar, width: end - start, height: 2 * bar, ink: 'paper', alpha: 0.75 }];
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
  push(stage.layers.bodies, body(placed.figure, spotOf(seen, stage, { size: stage.rows.sizes.glyph, outlined: false })));
  const height = lineHeight(stage);
  const box = { x: start, y: y - height / 2, width: end - start, height };
  if (event === stage.selected || event === stage.hovered) stage.layers.strips.push({ kind: 'highlight', ...box, soft: event !== stage.selected });
  const x = (start + end) / 2;
  if (event === stage.focused) stage.layers.top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event, lane: lane.lane.id, x, y, box });
}

/** Ends where the label begins. */
const RING = 17;

function arrangeSelected(seen: Seen, stage: Stage): void {
  const { placed, x, y } = seen;
  const { sizes } = stage.rows;
  const words = selectedLabel(seen, stage);
  const span = words === undefined ? undefined : labelSpan(seen, words, stage);
  const box = boxOf(seen, span, stage);
  const spot = spotOf(seen, stage, { size: sizes.glyphSelected, outlined: true });
  const { top } = stage.layers;
  top.push({ kind: 'highlight', ...box, soft: false });
  push(top, body(placed.figure, spot));
  push(top, head(placed.figure, spot));
  if (words !== undefined && span !== undefined) push(top, labelShapes(words, { x: span.start, y, strong: true, ink: 'on-mark', size: sizes.label, halo: false }));
  if (placed.mark.event === stage.focused) top.push({ kind: 'ring', x, y, size: RING });
  stage.targets.push({ event: placed.mark.event, lane: seen.lane.lane.id, x, y, box });
}

/** It always has a label, in weight 600, as wide as its title needs: what lies under it gives way. */
function selectedLabel({ placed }: Seen, stage: Stage): Label | undefined {
  const { sizes } = stage.rows;
  const wording = { title: stage.text(placed.mark.title), doubt: placed.figure.doubt, strong: true };
  return labelOf(wording, sizes.labelMax, { measure: stage.measure, sizes });
}

/** Where the selected mark of this lane covers what others have. */
function chosenBox(placed: readonly Placed[], lane: LaneLayout, stage: Stage): Box | undefined {
  if (stage.selected === undefined) return undefined;
  const one = placed.find(({ mark }) => mark.event === stage.selected);
  if (one === undefined) return undefined;
  const x = stage.origin + one.figure.at * stage.pxPerDay;
  if (x < 0 || x > stage.viewport.width) return undefined;
  const seen = { placed: one, lane, x, y: middleOf(one, lane, stage), ruler: { pxPerDay: stage.pxPerDay, sizes: stage.rows.sizes } };
  const words = selectedLabel(seen, stage);
  return boxOf(seen, words === undefined ? undefined : labelSpan(seen, words, stage), stage);
}

function spotOf({ placed, y, ruler }: Seen, stage: Stage, look: { readonly size: number; readonly outlined: boolean }): Spot {
  return { ruler, origin: stage.origin, width: stage.viewport.width, y, slot: slotOf(placed.mark.type, stage.slots), open: stage.unattested?.get(placed.mark.event), ...look };
}

function labelSpan({ placed, ruler }: Seen, words: Label, stage: Stage): Span {
  const edge = stage.origin + labelEdge(placed.figure, ruler, placed);
  return placed.side === 'right' ? { start: edge, end: edge + words.width } : { start: edge - words.width, end: edge };
}

/** Glyph and label with a little air. A label apart from its glyph (at the end of a band) makes the box wider. */
function boxOf({ placed, x, y, ruler }: Seen, span: Span | undefined, stage: Stage): Box {
  const half = stage.rows.sizes.glyph / 2 + 4;
  const trip = placed.figure.kind === 'trip' ? drawn(placed.figure, ruler) : undefined;
  const left = Math.min(x - half, span === undefined ? Infinity : span.start - 4, trip === undefined ? Infinity : stage.origin + trip.start - 3);
  const right = Math.max(x + half, span === undefined ? -Infinity : span.end + 5, trip === undefined ? -Infinity : stage.origin + trip.end + 3);
  const height = lineHeight(stage);
  return { x: left, y: y - height / 2, width: right - left, height };
}

function lineHeight(stage: Stage): number {
  return stage.rows.sizes.row - 1;
}

function middleOf({ row }: Placed, lane: LaneLayout, stage: Stage): number {
  const { row: pitch, lanePadding } = stage.rows.sizes;
  return lane.top + lanePadding / 2 + (row + 0.5) * pitch;
}

interface Lettered {
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
  readonly ink: Ink;
  readonly size: number;
  readonly halo: boolean;
}

function labelShapes(words: Label, { x, y, strong, ink, size, halo }: Lettered): readonly Shape[] {
  const title: Shape = { kind: 'text', x: x + words.signWidth, y, text: words.title.text, size, weight: strong ? 600 : 400, ink, align: 'start', halo };
  if (words.sign === '') return [title];
  return [{ kind: 'text', x, y, text: words.sign, size, weight: 400, ink: ink === 'ink' ? 'ink-3' : ink, align: 'start', halo }, title];
}

/** Where it was, after its label. */
function placeShapes({ place }: Placed, { x, y, size, halo }: Pick<Lettered, 'x' | 'y' | 'size' | 'halo'>): readonly Shape[] {
  return place === undefined ? [] : [{ kind: 'text', x: x + PLACE_GAP, y, text: place.text, size, weight: 400, ink: 'ink-3', align: 'start', halo }];
}

function push(layer: Shape[], shapes: readonly Shape[]): void {
  for (const shape of shapes) layer.push(shape);
}
