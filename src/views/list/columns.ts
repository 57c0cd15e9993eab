import type { ListBy, ListSort } from '#engine/list-answer.ts';

/** Least width in rem, and share of what is left over. */
const WIDTHS: { readonly [Column in ListBy]: readonly [least: number, share: number] } = {
  type: [7.75, 0],
  date: [5, 0],
  title: [12, 3],
  place: [6, 1.1],
  people: [11, 2.8],
  topics: [7.5, 1.5],
  sources: [4.5, 0],
};

/** In a list without heads of years a date says its year. */
const WHOLE_DATE = 8;

const GAP = 1.25;

/** What gives way first where there is little room. Date, title and people stay. */
const GIVES_WAY: readonly ListBy[] = ['sources', 'topics', 'type', 'place'];

/** The columns that have room, of those chosen. `room` in rem. */
export function fittingColumns(chosen: readonly ListBy[], room: number, sort: ListSort): readonly ListBy[] {
  let columns = chosen;
  for (const column of GIVES_WAY) {
    if (leastOf(columns, sort) <= room) break;
    // What the list is sorted by is seen.
    if (column !== sort.by) columns = columns.filter((other) => other !== column);
  }
  return columns;
}

function leastOf(columns: readonly ListBy[], sort: ListSort): number {
  return columns.reduce((sum, column) => sum + leastWidth(column, sort) + GAP, -GAP);
}

function leastWidth(column: ListBy, { by }: ListSort): number {
  return column === 'date' && by !== 'date' ? WHOLE_DATE : WIDTHS[column][0];
}

/** For grid-template-columns. */
export function template(columns: readonly ListBy[], sort: ListSort): string {
  return columns
    .map((column) => {
      const share = WIDTHS[column][1];
      const least = `${leastWidth(column, sort)}rem`;
      return share === 0 ? least : `minmax(${least}, ${share}fr)`;
    })
    .join(' ');
}

/** The order that a click on the head of a column makes: the useful one first, then round. */
export function nextSort(column: ListBy, sort: ListSort): ListSort {
  const falling = column === 'date' || column === 'people' || column === 'sources';
  return { by: column, descending: column === sort.by ? !sort.descending : falling };
}

/** Rem that a column has, as the browser shares them out. `room`: of all columns. */
export function widthOf(
  column: ListBy,
  columns: readonly ListBy[],
  { room, sort }: { readonly room: number; readonly sort: ListSort },
): number {
  let free = room - GAP * (columns.length - 1);
  let flexible = columns;
  for (;;) {
    const shares = flexible.reduce((sum, one) => sum + WIDTHS[one][1], 0);
    const unit = shares === 0 ? 0 : free / shares;
    const rigid = flexible.filter((one) => leastWidth(one, sort) >= unit * WIDTHS[one][1]);
    if (rigid.includes(column)) return leastWidth(column, sort);
    if (rigid.length === 0) return unit * WIDTHS[column][1];
    free -= rigid.reduce((sum, one) => sum + leastWidth(one, sort), 0);
    flexible = flexible.filter((one) => !rigid.includes(one));
  }
}
