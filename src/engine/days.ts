import { at, float, int } from '#base/column.ts';
import { Growing } from '#base/sorted.ts';
import type { Days } from './columns.ts';
import type { Dates } from './encode.ts';

/** The columns of days by position, with how many events can be placed and how many are dated. */
export function buildDays(
  dates: Dates,
  order: Int32Array,
): { readonly days: Days; readonly placed: number; readonly dated: number } {
  const size = order.length;
  const column = () => new Float64Array(size);
  const days = { best: column(), from: column(), to: column(), latest: column(), earliest: column() };
  const near = new Growing();
  const wide = new Growing();
  let placed = 0;
  let dated = 0;
  for (let position = 0; position < size; position += 1) {
    const item = int(order, position);
    copy(days, position, { dates, item });
    if (at(dates.dated, item) === 0) continue;
    dated = position + 1;
    if (float(days.best, position) !== Infinity) placed = position + 1;
    if (!isSharp(days, position)) (isNear(days, position) ? near : wide).push(position);
  }
  return { days: { ...days, near: near.done(), wide: wide.done(), ...touched(days) }, placed, dated };
}

/** A year: what is known to the year or better, and lasts no longer, is near. */
export const NEAR = 366;

type Columns = Pick<Days, 'best' | 'from' | 'to' | 'latest' | 'earliest'>;

function copy(
  days: Columns,
  position: number,
  { dates, item }: { readonly dates: Dates; readonly item: number },
): void {
  const dated = at(dates.dated, item) === 1;
  const plain = dated && at(dates.qualified, item) === 0;
  days.best[position] = float(dates.best, item);
  days.from[position] = dated ? float(dates.startEarliest, item) : Infinity;
  days.to[position] = dated ? float(dates.endLatest, item) : -Infinity;
  days.latest[position] = plain ? float(dates.startLatest, item) : Infinity;
  days.earliest[position] = plain ? float(dates.endEarliest, item) : -Infinity;
}

/** One unqualified day: whether a window holds it, and that it certainly does, depends on its place in the order alone. */
function isSharp({ best, from, to, latest, earliest }: Columns, position: number): boolean {
  const day = float(best, position);
  return (
    float(from, position) === day &&
    float(to, position) === day &&
    float(latest, position) === day &&
    float(earliest, position) === day
  );
}

function isNear({ best, from, to }: Columns, position: number): boolean {
  const day = float(best, position);
  return day !== Infinity && day - float(from, position) <= NEAR && float(to, position) - day <= NEAR;
}

/** First and last day that each 32 neighbours touch: an unlimited side says nothing, there the best day counts. */
function touched({ best, from, to }: Columns): Pick<Days, 'firsts' | 'lasts'> {
  const firsts = new Float64Array(Math.ceil(best.length / 32)).fill(Infinity);
  const lasts = new Float64Array(firsts.length).fill(-Infinity);
  for (let position = 0; position < best.length; position += 1) {
    const group = position >>> 5;
    firsts[group] = Math.min(float(firsts, group), firstDay(float(from, position), float(best, position)));
    lasts[group] = Math.max(float(lasts, group), lastDay(float(to, position), float(best, position)));
  }
  return { firsts, lasts };
}

/** Infinity: none is known. */
export function firstDay(from: number, best: number): number {
  return Number.isFinite(from) ? from : best;
}

/** Minus infinity: none is known. */
export function lastDay(to: number, best: number): number {
  if (Number.isFinite(to)) return to;
  return best === Infinity ? -Infinity : best;
}
