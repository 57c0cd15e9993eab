import { at } from '#base/column.ts';
import { besideOf, labelEdge, occupied, type Beside, type Reach, type Ruler, type Side } from './geometry.ts';
import type { Item, Ranked } from './importance.ts';
import { freeFrom, freeUntil, insert, isFree, overlapping, remove, type Interval, type Intervals } from './intervals.ts';
import { label, type Label, type Lettering } from './label.ts';

/** A mark in its sub-row. Independent of the window: it stays there while panning. */
export interface Placed extends Item {
  readonly row: number;
  readonly side: Side;
  readonly beside: Beside;
  /** Undefined: the mark stands alone. */
  readonly label: Label | undefined;
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
}

/** One sub-row while it is being filled. */
interface Row {
  readonly marks: Intervals;
  readonly labels: Intervals;
}

interface Draft {
  readonly item: Item;
  readonly reach: Reach;
  readonly side: Side;
  readonly beside: Beside;
  readonly edge: number;
  row: number;
  label: Label | undefined;
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
  const placed = drafts.map(({ item, row, side, beside, label: words }) => ({ ...item, row, side, beside, label: words }));
  return { placed, rows: placed.reduce((most, { row }) => Math.max(most, row + 1), 1) };
}

function draft(item: Item, { ruler, flipFrom }: Bench): Draft {
  const { figure } = item;
  const side = figure.at * ruler.pxPerDay > flipFrom ? 'left' : 'right';
  const beside = besideOf(figure, ruler);
  return { item, reach: occupied(figure, ruler), side, beside, edge: labelEdge(figure, ruler, { side, beside }), row: 0, label: undefined };
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
    const room = roomFor(one, lines, { owner: index, most: bench.sizes.labelMax + bench.sizes.air });
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
  insert(lines.marks, { ...one.reach, owner: index });
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
  insert(lines.marks, { ...one.reach, owner: index });
}

function bringBack({ index, drafts, rows, bench }: Step): void {
  const one = at(drafts, index);
  if (one.label !== undefined) return;
  const lines = at(rows, one.row);
  const { labelMax, labelMin, air } = bench.sizes;
  const room = roomFor(one, lines, { owner: index, most: labelMax + air }) - air;
  if (room < labelMin) return;
  const words = wordsOf(one, Math.min(labelMax, room), bench);
  if (words !== undefined) setLabel({ one, index, lines, words, bench });
}

function wordsOf({ item }: Draft, most: number, bench: Bench): Label | undefined {
  return label({ title: bench.title(item), doubt: item.figure.doubt, strong: item.strong }, most, bench);
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
  return Math.max(0, at(drafts, owner).item.mark.importance);
}
