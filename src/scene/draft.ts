import { besideOf, labelEdge, occupied, type Beside, type Reach, type Ruler, type Side } from './geometry.ts';
import type { Cut } from './cut.ts';
import type { Item } from './importance.ts';
import { freeFrom, freeUntil, insert, type Intervals } from './intervals.ts';
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
export interface Row {
  readonly marks: Intervals;
  readonly labels: Intervals;
  /** Marks that lie on each other. What one of them covers of another is not among `marks`. */
  readonly crowd: Set<Draft>;
}

/** A mark that is finding its place: in the end it is what is handed out, so that nothing is copied. */
export interface Draft extends Placed {
  readonly reach: Reach;
  readonly edge: number;
  row: number;
  /** It lies on another mark, or another on it: then neither moves again. */
  crowded: boolean;
  label: Label | undefined;
  place: Cut | undefined;
}

/** One mark at a time, all of its lane, their sub-rows. */
export interface Step {
  readonly index: number;
  readonly drafts: readonly Draft[];
  readonly rows: readonly Row[];
  readonly bench: Bench;
}

export function draft({ mark, figure, strong }: Item, { ruler, flipFrom }: Bench): Draft {
  const side = figure.at * ruler.pxPerDay > flipFrom ? 'left' : 'right';
  const beside = besideOf(figure, ruler);
  const edge = labelEdge(figure, ruler, { side, beside });
  return {
    mark,
    figure,
    strong,
    side,
    beside,
    row: 0,
    crowded: false,
    label: undefined,
    place: undefined,
    reach: occupied(figure, ruler),
    edge,
  };
}

export function wordsOf(one: Draft, most: number, bench: Bench): Label | undefined {
  return label({ title: bench.title(one), doubt: one.figure.doubt, strong: one.strong }, most, bench);
}

export interface Naming {
  readonly one: Draft;
  readonly index: number;
  readonly lines: Row;
  readonly words: Label;
  readonly bench: Bench;
}

export function setLabel({ one, index, lines, words, bench }: Naming): void {
  const width = words.width + bench.sizes.air;
  const [start, end] = one.side === 'right' ? [one.edge, one.edge + width] : [one.edge - width, one.edge];
  one.label = words;
  insert(lines.labels, { start, end, owner: index });
}

/** Px from the edge of the label to whatever of others comes next, `most` at most. */
export function roomFor(one: Draft, row: Row, reading: Reading): number {
  const room = one.side === 'right' ? roomRight(one, row, reading) : roomLeft(one, row, reading);
  return one.crowded ? roomInCrowd(one, row, room) : room;
}

interface Reading {
  readonly owner: number;
  readonly most: number;
}

function roomRight({ edge: x }: Draft, { marks, labels }: Row, { owner, most }: Reading): number {
  const limit = x + most;
  return Math.min(freeUntil(marks, { x, limit, owner }), freeUntil(labels, { x, limit, owner })) - x;
}

function roomLeft({ edge: x }: Draft, { marks, labels }: Row, { owner, most }: Reading): number {
  const limit = x - most;
  return x - Math.max(freeFrom(marks, { x, limit, owner }), freeFrom(labels, { x, limit, owner }));
}

function roomInCrowd(one: Draft, { crowd }: Row, free: number): number {
  let room = free;
  for (const { reach } of crowd) {
    if (reach === one.reach) continue;
    const right = one.side === 'right';
    const ahead = right ? reach.end > one.edge : reach.start < one.edge;
    if (ahead) room = Math.min(room, right ? reach.start - one.edge : one.edge - reach.end);
  }
  return room;
}
