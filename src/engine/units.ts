import { civil, day, dayOf, weekday, type Day } from '#domain/day.ts';
import { never } from '#base/assert.ts';
import type { Overview } from './result.ts';

export type Unit = Overview['unit'];

/** From fine to coarse. */
export const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

/** First day of the unit that holds a day. Weeks begin on Monday; decades and centuries with the years 0, 10, 100. */
export function floorTo(unit: Unit, of: Day): Day {
  if (unit === 'day') return of;
  if (unit === 'week') return day(of - weekday(of));
  const { year, month } = civil(of);
  return dayOf(year - modulo(year, years(unit)), month - ((month - 1) % months(unit)), 1);
}

/** First day of the next unit. */
export function nextOf(unit: Unit, first: Day): Day {
  if (unit === 'day') return day(first + 1);
  if (unit === 'week') return day(first + 7);
  const { year, month } = civil(first);
  const ahead = month + months(unit);
  if (unit === 'month' || unit === 'quarter')
    return ahead > 12 ? dayOf(year + 1, ahead - 12, 1) : dayOf(year, ahead, 1);
  return dayOf(year + years(unit), 1, 1);
}

/** Beginnings of the units from the one that holds `first` to the one that holds `last`, and the end of the last one. */
export function edgesBetween(unit: Unit, first: Day, last: Day): readonly Day[] {
  const edges = [floorTo(unit, first)];
  for (let edge = edges[0]; edge !== undefined && edge <= last;) {
    edge = nextOf(unit, edge);
    edges.push(edge);
  }
  return edges;
}

/** About how many units lie between two days: never too few by more than two. */
export function countBetween(unit: Unit, first: Day, last: Day): number {
  return (last - first) / LENGTHS[unit];
}

const LENGTHS: { readonly [U in Unit]: number } = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

function months(unit: Unit): number {
  return unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
}

function years(unit: Unit): number {
  switch (unit) {
    case 'decade':
      return 10;
    case 'century':
      return 100;
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return 1;
    default:
      return never(unit);
  }
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
