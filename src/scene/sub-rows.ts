import { at } from '#base/column.ts';
import { besideOf, labelEdge, occupied, type Beside, type Reach, type Ruler, type Side } from './geometry.ts';
import type { Item, Ranked } from './importance.ts';
import { freeFrom, freeUntil, insert, isFree, overlapping, remove, removeAll, type Interval, type Intervals } from './intervals.ts';
import type { Cut } from './cut.ts';
import { label, type Label, type Lettering } from './label.ts';

/** A mark in its sub-row. Independent of the window: it stays there while panning. */
export interface Placed extends Item {
  readonly row: number;
  readonly side: Side;
  readonly beside: Beside;
  /** Undefined: the mark stands alone. */
  readonly label: Label | undefined;
  /** Where it was, after the label, if there is room at the most detailed level. */
  readonly place: Cut | undefined;
}

export interface SubRows {
  readonly placed: readonly Placed[];
  /** How many sub-rows are in use, at least one. */
  readonly rows: number;
}

export interface Bench extends Lettering {
  readonly ruler: Ruler;
  readonly title: (item: Item) => string;
  /** Marks beyond this px have their labels on the left. */
  readonly flipFrom: number;
  readonly maxRows: number;
  /** The place to put after a whole label; undefined: none, or none at this level of detail. */
  readonly place: (item: Item) => string | undefined;
}

/** One sub-row while it is being filled. */
interface Row {
  readonly marks: Intervals;
  readonly labels: Intervals;
}

/** A mark that is finding its place: in the end it is what is handed out, so that nothing is copied. */
interface Draft extends Placed {
  readonly reach: Reach;
  readonly edge: number;
  row: number;
  label: Label | undefined;
  place: Cut | undefined;
}

/**
 * Gives every mark of a lane its sub-row, in the order of importance: the first where mark and label are free, else,
 * without its label, the one where it covers the cheapest label, which is dropped. In the end dropped labels come back
 * narrower where there is room. Costs n log n.
 */
export function fillRows({ items, order }: Ranked, bench: Bench): SubRows {
  const rows: readonly Row[] = Array.from({ length: bench.maxRows }, () => ({ marks: [], labels: [] }));
  const drafts = items.map((item) => draft(item, bench));
  for (const index of order) place({ index, drafts, rows, bench });
  for (const index of order) bringBack({ index, drafts, rows, bench });
  for (const index of order) addPlace({ index, drafts, rows, bench });
  return { placed: drafts, rows: drafts.reduce((most, { row }) => Math.max(most, row + 1), 1) };
}

function draft({ mark, figure, strong }: Item, { ruler, flipFrom }: Bench): Draft {
  const side = figure.at * ruler.pxPerDay > flipFrom ? 'left' : 'right';
  const beside = besideOf(figure, ruler);
  const edge = labelEdge(figure, ruler, { side, beside });
  return { mark, figure, strong, side, beside, row: 0, label: undefined, place: undefined, reach: occupied(figure, ruler), edge };
}

interface Step {
  readonly index: number;
  readonly drafts: readonly Draft[];
  readonly rows: readonly Row[];
  readonly bench: Bench;
}

function place(step: Step): void {
  const { index, drafts, rows, bench } = step;
  const one = at(drafts, index);
  let best: { readonly row: number; readonly cost: number; readonly room: number } | undefined;
  for (let row = 0; row < rows.length; row += 1) {
    const lines = at(rows, row);
    const free = isFree(lines.marks, one.reach.start, one.reach.end) && isFree(lines.labels, one.reach.start, one.reach.end);
    const room = free ? roomFor(one, lines, { owner: index, most: bench.sizes.labelMax + bench.sizes.air }) : 0;
    if (free && room >= bench.sizes.labelMin && settle(step, row, room)) return;
    const cost = free ? 0 : costOf(one, lines, drafts);
    if (best === undefined || cost < best.cost || (cost === best.cost && room > best.room)) best = { row, cost, room };
    // An untouched sub-row: those below it are no different.
    if (lines.marks.length === 0) break;
  }
  if (best !== undefined) displace(step, best.row);
}

/** Mark and whole label fit here. */
function settle({ index, drafts, rows, bench }: Step, row: number, room: number): boolean {
  const one = at(drafts, index);
  const words = wordsOf(one, bench.sizes.labelMax, bench);
  if (words === undefined || words.width + bench.sizes.air > room) return false;
  const lines = at(rows, row);
  one.row = row;
  insert(lines.marks, { start: one.reach.start, end: one.reach.end, owner: index });
  setLabel({ one, index, lines, words, bench });
  return true;
}

/** The mark goes here alone; labels in its way are dropped. */
function displace({ index, drafts, rows }: Step, row: number): void {
  const one = at(drafts, index);
  const lines = at(rows, row);
  for (const covered of overlapping(lines.labels, one.reach.start, one.reach.end)) {
    remove(lines.labels, covered);
    at(drafts, covered.owner).label = undefined;
  }
  one.row = row;
  insert(lines.marks, { start: one.reach.start, end: one.reach.end, owner: index });
}

/** A label that found no room comes back, narrower if need be: in its sub-row, or in the one with the most room that the mark can move to. */
function bringBack(step: Step): void {
  const { index, drafts, rows, bench } = step;
  const one = at(drafts, index);
  if (one.label !== undefined) return;
  const { labelMax, labelMin, air } = bench.sizes;
  const { row, room } = roomiest(step);
  if (room - air < labelMin) return;
  const words = wordsOf(one, Math.min(labelMax, room - air), bench);
  if (words === undefined) return;
  if (row !== one.row) {
    removeAll(at(rows, one.row).marks, one.reach, index);
    one.row = row;
    insert(at(rows, row).marks, { ...one.reach, owner: index });
  }
  setLabel({ one, index, lines: at(rows, row), words, bench });
}

/** Only after a title that is not cut, and only whole. */
function addPlace({ index, drafts, rows, bench }: Step): void {
  const one = at(drafts, index);
  const name = bench.place(one);
  const title = bench.title(one);
  if (name === undefined || one.side === 'left' || one.label?.title.text !== title || title.includes(name)) return;
  const width = bench.measure(name, bench.sizes.label, 400);
  const taken = one.label.width + PLACE_GAP;
  const { labelMax, air } = bench.sizes;
  if (width > labelMax || roomFor(one, at(rows, one.row), { owner: index, most: taken + width + air }) < taken + width + air) return;
  one.place = { text: name, width };
  insert(at(rows, one.row).labels, { start: one.edge + taken, end: one.edge + taken + width + air, owner: index });
}

/** Between a label and the place after it, px. */
export const PLACE_GAP = 6;

function roomiest({ index, drafts, rows, bench }: Step): { readonly row: number; readonly room: number } {
  const one = at(drafts, index);
  const most = bench.sizes.labelMax + bench.sizes.air;
  let best = { row: one.row, room: roomFor(one, at(rows, one.row), { owner: index, most }) };
  for (let row = 0; row < rows.length; row += 1) {
    if (best.room >= most) break;
    const lines = at(rows, row);
    const { start, end } = one.reach;
    if (row === one.row || !isFree(lines.marks, start, end) || !isFree(lines.labels, start, end)) continue;
    const room = roomFor(one, lines, { owner: index, most });
    if (room > best.room) best = { row, room };
  }
  return best;
}

function wordsOf(one: Draft, most: number, bench: Bench): Label | undefined {
  return label({ title: bench.title(one), doubt: one.figure.doubt, strong: one.strong }, most, bench);
}

interface Naming {
  readonly one: Draft;
  readonly index: number;
  readonly lines: Row;
  readonly words: Label;
  readonly bench: Bench;
}

function setLabel({ one, index, lines, words, bench }: Naming): void {
  const width = words.width + bench.sizes.air;
  const [start, end] = one.side === 'right' ? [one.edge, one.edge + width] : [one.edge - width, one.edge];
  one.label = words;
  insert(lines.labels, { start, end, owner: index });
}

/** Px from the edge of the label to whatever of others comes next, `most` at most. */
function roomFor(one: Draft, { marks, labels }: Row, { owner, most }: { readonly owner: number; readonly most: number }): number {
  const x = one.edge;
  if (one.side === 'right') {
    const limit = x + most;
    return Math.min(freeUntil(marks, { x, limit, owner }), freeUntil(labels, { x, limit, owner })) - x;
  }
  const limit = x - most;
  return x - Math.max(freeFrom(marks, { x, limit, owner }), freeFrom(labels, { x, limit, owner }));
}

/** Covered marks weigh far more than any label; a label weighs what its event weighs. */
function costOf(one: Draft, { marks, labels }: Row, drafts: readonly Draft[]): number {
  const { start, end } = one.reach;
  let cost = 0;
  for (const other of overlapping(marks, start, end)) cost += COVERED * (Math.min(end, other.end) - Math.max(start, other.start));
  for (const other of overlapping(labels, start, end)) cost += 1 + importanceOf(other, drafts);
  return cost;
}

const COVERED = 1e6;

function importanceOf({ owner }: Interval, drafts: readonly Draft[]): number {
  return Math.max(0, at(drafts, owner).mark.importance);
}
