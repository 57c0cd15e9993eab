import { at } from '#base/column.ts';
import { addPlace, bringBack } from './comeback.ts';
import {
  draft,
  roomFor,
  setLabel,
  wordsOf,
  type Bench,
  type Draft,
  type Placed,
  type Row,
  type Step,
} from './draft.ts';
import type { Ranked } from './importance.ts';
import { hasTail } from './geometry.ts';
import { insert, isFree, overlapping, remove, removeAll, type Interval } from './intervals.ts';

export interface SubRows {
  readonly placed: readonly Placed[];
  /** How many sub-rows are in use, at least one. */
  readonly rows: number;
}

/**
 * Gives every mark of a lane its sub-row, in the order of importance: the first where mark and label are free, else,
 * without its label, the one where it covers the cheapest label, which is dropped. In the end dropped labels come back
 * narrower where there is room. Costs n log n.
 */
export function fillRows({ items, order }: Ranked, bench: Bench): SubRows {
  const rows: readonly Row[] = Array.from({ length: bench.maxRows }, () => ({
    marks: [],
    labels: [],
    crowd: new Set<Draft>(),
  }));
  const drafts = items.map((item) => draft(item, bench));
  for (const index of order) place({ index, drafts, rows, bench });
  for (const index of order) bringBack({ index, drafts, rows, bench });
  for (const index of order) addPlace({ index, drafts, rows, bench });
  return { placed: drafts, rows: drafts.reduce((most, { row }) => Math.max(most, row + 1), 1) };
}

function place(step: Step): void {
  const { index, drafts, rows, bench } = step;
  const one = at(drafts, index);
  let best: { readonly row: number; readonly cost: number; readonly room: number } | undefined;
  for (let row = 0; row < rows.length; row += 1) {
    const lines = at(rows, row);
    const free =
      isFree(lines.marks, one.reach.start, one.reach.end) &&
      isFree(lines.labels, one.reach.start, one.reach.end);
    const room = free
      ? roomFor(one, lines, { owner: index, most: bench.sizes.labelMax + bench.sizes.air })
      : 0;
    if (free && room >= bench.sizes.labelMin && settle(step, row, room)) return;
    const cost = free ? 0 : costOf(one, lines, drafts);
    if (best === undefined || cost < best.cost || (cost === best.cost && room > best.room))
      best = { row, cost, room };
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
function displace({ index, drafts, rows, bench }: Step, row: number): void {
  const one = at(drafts, index);
  const lines = at(rows, row);
  const { start, end } = one.reach;
  for (const covered of overlapping(lines.labels, start, end)) {
    remove(lines.labels, covered);
    at(drafts, covered.owner).label = undefined;
  }
  for (const under of overlapping(lines.marks, start, end)) {
    const other = at(drafts, under.owner);
    for (const both of [one, other]) {
      both.crowded = true;
      lines.crowd.add(both);
    }
    // The label stands beyond a tail whose length is no time: zooming in would push what lies on the tail under it.
    if (!hasTail(other.figure)) continue;
    const { labelMax, air } = bench.sizes;
    removeAll(
      lines.labels,
      { start: other.edge - labelMax - air, end: other.edge + labelMax + air },
      under.owner,
    );
    other.label = undefined;
  }
  one.row = row;
  insert(lines.marks, { start, end, owner: index });
}

/** Covered marks weigh far more than any label; a label weighs what its event weighs. */
function costOf(one: Draft, { marks, labels }: Row, drafts: readonly Draft[]): number {
  const { start, end } = one.reach;
  let cost = 0;
  for (const other of overlapping(marks, start, end))
    cost += COVERED * (Math.min(end, other.end) - Math.max(start, other.start));
  for (const other of overlapping(labels, start, end)) cost += 1 + importanceOf(other, drafts);
  return cost;
}

const COVERED = 1e6;

function importanceOf({ owner }: Interval, drafts: readonly Draft[]): number {
  return Math.max(0, at(drafts, owner).mark.importance);
}
