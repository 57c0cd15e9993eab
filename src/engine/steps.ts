import { float, int } from '#base/column.ts';
import { lowerBound } from '#base/sorted.ts';
import { day, type Day } from '#domain/day.ts';
import type { Index } from './columns.ts';
import type { Lane } from './result.ts';
import { countBetween, edgesBetween, UNITS } from './units.ts';

/** At most about so many steps: more are not told apart on any screen. */
const MOST = 4000;

/** Events per calendar unit, by best day: the finest unit that keeps to the limit. `positions` ascend and have a best day. */
export function stepsOf({ days }: Index, positions: Int32Array): NonNullable<Lane['steps']> {
  const first = day(float(days.best, int(positions, 0)));
  const last = day(float(days.best, int(positions, positions.length - 1)));
  const unit = UNITS.find((candidate) => countBetween(candidate, first, last) <= MOST);
  const edges = unit === undefined ? evenly(first, last) : edgesBetween(unit, first, last);
  const list = Float64Array.from(edges);
  const counts = new Int32Array(edges.length - 1);
  for (const position of positions) {
    const step = lowerBound(list, float(days.best, position) + 1) - 1;
    counts[step] = int(counts, step) + 1;
  }
  return { edges, counts: Array.from(counts) };
}

/** Beyond all calendars: steps of equally many days. */
function evenly(first: Day, last: Day): readonly Day[] {
  const width = Math.ceil((last - first + 1) / MOST);
  return Array.from({ length: MOST + 1 }, (_, i) => day(first + i * width));
}
