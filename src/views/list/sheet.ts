import type { ListGroup } from '#engine/list-answer.ts';

/** Heights in px, and what the list holds. */
export interface Sheet {
  readonly row: number;
  readonly head: number;
  readonly groups: readonly ListGroup[];
  readonly total: number;
}

export interface Heights {
  readonly row: number;
  readonly head: number;
  /** Of the heads of the columns. */
  readonly header: number;
}

export type Line =
  | { readonly kind: 'head'; readonly group: ListGroup; readonly at: number; readonly line: number }
  | { readonly kind: 'row'; readonly index: number; readonly at: number; readonly line: number };

/** Browsers draw no element that is higher than 17 to 33 million px; beyond this the way of the scroll bar is shortened. */
const HIGHEST = 8_000_000;

/** Px of all rows and heads of groups. */
export function heightOf({ row, head, groups, total }: Sheet): number {
  return total * row + groups.length * head;
}

/** Px of the element that is scrolled. */
export function scrolledHeight(sheet: Sheet): number {
  return Math.min(HIGHEST, heightOf(sheet));
}

/** What a place of the scroll bar shows at the top, in px of the whole list. The same but for very long lists. */
export function shownAt(sheet: Sheet, scroll: number, room: number): number {
  return scroll * stretch(sheet, room);
}

/** The place of the scroll bar that shows this at the top. */
export function scrollTo(sheet: Sheet, shown: number, room: number): number {
  return Math.max(0, shown) / stretch(sheet, room);
}

function stretch(sheet: Sheet, room: number): number {
  const way = scrolledHeight(sheet) - room;
  return way <= 0 ? 1 : (heightOf(sheet) - room) / way;
}

/** Px from the top of the whole list to a row. */
export function topOf({ row, head, groups }: Sheet, index: number): number {
  return index * row + (groupAt(groups, (group) => group.first <= index) + 1) * head;
}

/** The rows and heads that a stretch touches, in order. Looks only at these. */
export function linesIn(sheet: Sheet, from: number, to: number): readonly Line[] {
  const { row, head, groups, total } = sheet;
  const lines: Line[] = [];
  const startOf = (g: number) => (groups[g]?.first ?? 0) * row + g * head;
  const first = Math.max(
    0,
    groupAt(groups, (_, g) => startOf(g) <= from),
  );
  const stretches = groups.length === 0 ? [undefined] : groups.slice(first);
  for (const [i, group] of stretches.entries()) {
    const g = first + i;
    const start = startOf(g);
    if (start > to) break;
    const body = group === undefined ? 0 : start + head;
    if (group !== undefined && body > from)
      lines.push({ kind: 'head', group, at: start, line: group.first + g });
    const rows = group ?? { first: 0, count: total };
    const before = Math.max(0, Math.floor((from - body) / row));
    const end = Math.min(rows.count, Math.ceil((to - body) / row));
    for (let n = before; n < end; n += 1) {
      const index = rows.first + n;
      lines.push({ kind: 'row', index, at: body + n * row, line: index + (group === undefined ? 0 : g + 1) });
    }
  }
  return lines;
}

/** The last group that a test, true for the first ones only, holds for; -1: none. */
function groupAt(groups: readonly ListGroup[], test: (group: ListGroup, place: number) => boolean): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const group = groups[middle];
    if (group !== undefined && test(group, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
