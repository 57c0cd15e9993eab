import { at } from '#base/column.ts';
import { roomFor, setLabel, wordsOf, type Step } from './draft.ts';
import { hasTail } from './geometry.ts';
import { insert, isFree, removeAll } from './intervals.ts';

/** A label that found no room comes back, narrower if need be: in its sub-row, or in the one with the most room that the mark can move to. */
export function bringBack(step: Step): void {
  const { index, drafts, rows, bench } = step;
  const one = at(drafts, index);
  if (one.label !== undefined || (one.crowded && hasTail(one.figure))) return;
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

function roomiest({ index, drafts, rows, bench }: Step): { readonly row: number; readonly room: number } {
  const one = at(drafts, index);
  const most = bench.sizes.labelMax + bench.sizes.air;
  let best = { row: one.row, room: roomFor(one, at(rows, one.row), { owner: index, most }) };
  for (let row = 0; row < rows.length; row += 1) {
    if (best.room >= most || one.crowded) break;
    const lines = at(rows, row);
    const { start, end } = one.reach;
    if (row === one.row || !isFree(lines.marks, start, end) || !isFree(lines.labels, start, end)) continue;
    const room = roomFor(one, lines, { owner: index, most });
    if (room > best.room) best = { row, room };
  }
  return best;
}

/** Only after a title that is not cut, and only whole. */
export function addPlace({ index, drafts, rows, bench }: Step): void {
  const one = at(drafts, index);
  const name = bench.place(one);
  const title = bench.title(one);
  if (name === undefined || one.side === 'left' || one.label?.title.text !== title || title.includes(name))
    return;
  const width = bench.measure(name, bench.sizes.label, 400);
  const taken = one.label.width + PLACE_GAP;
  const { labelMax, air } = bench.sizes;
  if (
    width > labelMax ||
    roomFor(one, at(rows, one.row), { owner: index, most: taken + width + air }) < taken + width + air
  )
    return;
  one.place = { text: name, width };
  insert(at(rows, one.row).labels, {
    start: one.edge + taken,
    end: one.edge + taken + width + air,
    owner: index,
  });
}

/** Between a label and the place after it, px. */
export const PLACE_GAP = 6;
