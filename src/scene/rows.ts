import type { Lane, Timeline } from '#engine/result.ts';
import type { Text } from '#domain/text.ts';
import { at } from '#base/column.ts';
import { densityHeight, densityOf, stepsOf, type Density, type Steps } from './density.ts';
import type { Ruler } from './geometry.ts';
import { heap, type Heaped } from './heap.ts';
import { rank, type Ranked } from './importance.ts';
import { metrics, type Metrics } from './metrics.ts';
import type { Measure } from './shapes.ts';
import { fillRows } from './sub-rows.ts';
import type { Bench, Placed } from './draft.ts';

/** Where every mark of a timeline stands at one scale, whatever the window: panning never changes it. */
export interface RowLayout {
  readonly timeline: Timeline;
  /** The scale it was made for. It also serves scales up to a step larger (`zoomStep`): distances only grow. */
  readonly pxPerDay: number;
  readonly sizes: Metrics;
  readonly lanes: readonly LaneLayout[];
  /** Undefined: no lane is drawn as density. */
  readonly density: Density | undefined;
  /** Height of all lanes, px. */
  readonly height: number;
}

export interface LaneLayout {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Where its sub-rows begin: `y`, or lower where words of the page stand above them. */
  readonly top: number;
  readonly rows: number;
  readonly content: Content;
}

/** `density`: counted steps. `ticks`: a small tick per event. `marks`: glyphs with labels as far as they fit. */
export type Content =
  | { readonly kind: 'density'; readonly steps: Steps }
  | { readonly kind: 'ticks'; readonly heaped: readonly Heaped[] }
  | { readonly kind: 'marks'; readonly placed: readonly Placed[] };

export interface LayoutInput {
  readonly timeline: Timeline;
  readonly pxPerDay: number;
  readonly text: (text: Text) => string;
  readonly measure: Measure;
  readonly rootScale: number;
  /** End of all time that can be shown, fractional day; labels near it stand on the left. Without it: the end of the marks. */
  readonly end?: number | undefined;
  /** Sub-rows of a lane at most; 6 unless given. */
  readonly maxRows?: number | undefined;
  /** Sub-rows as many as it takes, not by the number of events. */
  readonly asNeeded?: boolean | undefined;
  /** Width of labels at most, px at a root font of 16 px; 176 unless given. */
  readonly labelMax?: number | undefined;
  /** Room above the sub-rows of some lanes, by lane, px at a root font of 16 px: for words of the page. */
  readonly headRoom?: ReadonlyMap<string, number> | undefined;
}

const MAX_ROWS = 6;
/** A lane has one sub-row for every four events: its height says how much there is, and stays the same at every zoom. */
const PER_ROW = 4;
/** Denser than one event per 6 px: ticks instead of glyphs, which would lie on each other. */
const TICKS_BELOW = 6;

/**
 * The scale for which sub-rows are computed: the largest step not above the one shown. Eight steps double it, so that
 * marks keep their sub-rows over a short stretch of zooming as well.
 */
export function zoomStep(pxPerDay: number): number {
  return 2 ** (Math.floor(Math.log2(pxPerDay) * STEPS + 1e-9) / STEPS);
}

const STEPS = 8;

/** Costs n log n for n marks; keep the result for a timeline and a zoom step (`layouts`). */
export function layoutRows(input: LayoutInput): RowLayout {
  const { timeline, pxPerDay, measure, rootScale } = input;
  const base = metrics(rootScale);
  const sizes = input.labelMax === undefined ? base : { ...base, labelMax: input.labelMax * rootScale };
  const ruler: Ruler = { pxPerDay, sizes };
  const ranked = rank(timeline);
  const end = input.end ?? lastOf(ranked);
  const bench: Workbench = {
    measure,
    sizes,
    ruler,
    title: (item) => input.text(item.mark.title),
    place: placesOf(input, ranked),
    flipFrom: end * pxPerDay - sizes.flip,
    maxRows: input.maxRows ?? MAX_ROWS,
    asNeeded: input.asNeeded ?? false,
    density: densityOf(timeline, pxPerDay),
  };
  const lanes: LaneLayout[] = [];
  let y = 0;
  for (let i = 0; i < ranked.length; i += 1) {
    const one = at(ranked, i);
    const top = y + (input.headRoom?.get(one.lane.id) ?? 0) * rootScale;
    const lane = layoutLane(one, top, bench);
    lanes.push({ ...lane, y, height: top - y + lane.height, top });
    y = top + lane.height;
  }
  return { timeline, pxPerDay, sizes, lanes, density: bench.density, height: y };
}

interface Workbench extends Bench {
  readonly asNeeded: boolean;
  readonly density: Density | undefined;
}

function layoutLane(ranked: Ranked, top: number, bench: Workbench): LaneLayout {
  const { lane, items } = ranked;
  const { sizes, ruler, maxRows, density } = bench;
  const dense = isDense(ranked, ruler.pxPerDay);
  // At most two levels at once: beside counted steps, what would be ticks is counted too.
  const steps = lane.steps ?? (dense && density !== undefined ? stepsOf(items, density.days) : undefined);
  if (steps !== undefined)
    return { lane, y: top, top, height: densityHeight(sizes), rows: 1, content: { kind: 'density', steps } };
  const ofRows = (rows: number, content: LaneLayout['content']): LaneLayout => {
    const height = rows * sizes.row + sizes.lanePadding;
    return { lane, y: top, top, height, rows, content };
  };
  if (dense) {
    const { heaped, rows } = heap(items, { ruler, maxRows });
    return ofRows(rows, { kind: 'ticks', heaped });
  }
  const byCount = Math.max(1, Math.min(maxRows, Math.ceil(items.length / PER_ROW)));
  const filled = fillRows(ranked, bench.asNeeded ? bench : { ...bench, maxRows: byCount });
  return ofRows(bench.asNeeded ? filled.rows : byCount, { kind: 'marks', placed: filled.placed });
}

/** From here on, px per event of the densest lane, a label is followed by its place. */
const RECORDS_FROM = 240;

function placesOf({ text, pxPerDay }: LayoutInput, ranked: readonly Ranked[]): Bench['place'] {
  const sparse = ranked.every((one) => one.items.length === 0 || spacing(one, pxPerDay) > RECORDS_FROM);
  return ({ mark }) => (sparse && mark.place !== undefined ? text(mark.place) : undefined);
}

function isDense(ranked: Ranked, pxPerDay: number): boolean {
  return ranked.items.length >= FEW && spacing(ranked, pxPerDay) < TICKS_BELOW;
}

/** So few are never reduced to ticks. */
const FEW = 60;

/** Px per event, over the lane's own extent: it depends on the scale alone, so panning changes no level. */
function spacing({ items }: Ranked, pxPerDay: number): number {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined || items.length < 2) return Infinity;
  return ((last.figure.at - first.figure.at) * pxPerDay) / (items.length - 1);
}

function lastOf(ranked: readonly Ranked[]): number {
  let last = -Infinity;
  for (const { items } of ranked) for (const { figure } of items) last = Math.max(last, figure.to);
  return last;
}

/** Remembers the last few layouts, so that a host can ask for one in every frame. */
export function layouts(): (input: LayoutInput) => RowLayout {
  const kept: { readonly input: LayoutInput; readonly layout: RowLayout }[] = [];
  return (asked) => {
    const input = { ...asked, pxPerDay: zoomStep(asked.pxPerDay) };
    const known = kept.findIndex((one) => same(one.input, input));
    const found = kept[known] ?? { input, layout: layoutRows(input) };
    if (known >= 0) kept.splice(known, 1);
    kept.unshift(found);
    kept.length = Math.min(kept.length, KEPT);
    return found.layout;
  };
}

const KEPT = 6;

function same(a: LayoutInput, b: LayoutInput): boolean {
  return (
    a.timeline === b.timeline &&
    a.pxPerDay === b.pxPerDay &&
    a.text === b.text &&
    a.measure === b.measure &&
    a.rootScale === b.rootScale &&
    a.end === b.end &&
    a.maxRows === b.maxRows &&
    a.asNeeded === b.asNeeded &&
    a.labelMax === b.labelMax &&
    a.headRoom === b.headRoom
  );
}
