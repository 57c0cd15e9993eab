import { addAll, count, has, keep, members, none, type Bits } from '#base/bits.ts';
import { float, int } from '#base/column.ts';
import type { Index } from './columns.ts';
import { markOf } from './mark.ts';
import type { Records } from './records.ts';
import { refs } from './refs.ts';
import type { Lane, LaneBy, Mark, Timeline } from './result.ts';
import type { Selection } from './select.ts';
import { stepsOf } from './steps.ts';
import { tracks, type Division, type Track } from './tracks.ts';

/** Lanes in one answer; marks in one lane, and in all lanes together. */
const MOST_LANES = 60;
const MOST_MARKS = 4000;
const MOST_MARKS_IN_ALL = 20_000;
const MOST_UNDATED = 200;

/** Lanes over everything that fits the query without its window, so that moving the window is not another picture. */
export function timeline(selection: Selection, records: Records, division: Division): Timeline {
  const { by, names } = division;
  const { index } = selection;
  const events = selection.fit('time').bits;
  // By what they hold without the window: lanes keep their place while the window moves.
  const order = [...tracks(index, events, division)].sort(
    (a, b) => b.positions.length - a.positions.length || a.rank - b.rank,
  );
  const stated = order.filter((track) => track.stated);
  const shown = [...stated.slice(0, MOST_LANES), ...order.filter((track) => !track.stated)];
  const limit = markLimit(shown);
  const mark = marker(records, events);
  const undated = members(events).filter((position) => position >= index.placed);
  return {
    by,
    lanes: shown.map((track) => ({
      ...head(track, by),
      ...counts(selection, track),
      ...(track.positions.length > limit
        ? steps(index, track)
        : { marks: marks(index, track, mark), steps: undefined }),
    })),
    more: {
      lanes: order.length - shown.length,
      events: onlyIn(selection, stated.slice(MOST_LANES), shown),
    },
    total: count(events),
    undated: refs(records, names).briefs(undated.subarray(0, MOST_UNDATED)),
    undatedTotal: undated.length,
  };
}

function head({ id, label }: Track, by: LaneBy): Pick<Lane, 'id' | 'label' | 'type'> {
  return { id, label, type: by === 'type' && id !== '' ? id : undefined };
}

/** By best day, so that every event is counted once; those that only may lie in the window are said beside. */
function counts(
  { index, query, inTime }: Selection,
  { positions }: Track,
): Pick<Lane, 'count' | 'reaching' | 'undated'> {
  const { time } = query;
  let inside = 0;
  let reaching = 0;
  let undated = 0;
  for (const position of positions) {
    const best = float(index.days.best, position);
    const placed = position < index.placed;
    if (!placed) undated += 1;
    if (placed && (time === undefined || (best >= time.first && best <= time.last))) inside += 1;
    else if (inTime !== undefined && has(inTime, position)) reaching += 1;
  }
  return { count: inside, reaching, undated };
}

/** Largest lane that is still sent as marks: the small ones first, as long as all together stay within bounds. */
function markLimit(shown: readonly Track[]): number {
  const sizes = shown.map(({ positions }) => positions.length).toSorted((a, b) => a - b);
  let sum = 0;
  for (const size of sizes) {
    sum += size;
    if (sum > MOST_MARKS_IN_ALL) return Math.min(MOST_MARKS, size - 1);
  }
  return MOST_MARKS;
}

function marks(
  index: Index,
  { positions }: Track,
  mark: (position: number) => Mark | undefined,
): readonly Mark[] {
  return Array.from(positions.filter((position) => position < index.placed)).flatMap(
    (position) => mark(position) ?? [],
  );
}

/** A lane of undated events has neither marks nor steps. */
function steps(index: Index, { positions }: Track): Pick<Lane, 'marks' | 'steps'> {
  const placed = positions.filter((position) => position < index.placed);
  return { marks: [], steps: placed.length === 0 ? undefined : stepsOf(index, placed) };
}

/** Each event makes one mark, whatever the number of its lanes; it says its place among all events of the answer. */
function marker(records: Records, events: Bits): (position: number) => Mark | undefined {
  const places = new Int32Array(events.size);
  let place = 0;
  for (const position of members(events)) places[position] = place += 1;
  const made = new Map<number, Mark | undefined>();
  return (position) => {
    const mark = made.get(position) ?? markOf(records, position, int(places, position));
    made.set(position, mark);
    return mark;
  };
}

/** Events that fit the whole query and lie in hidden lanes alone. */
function onlyIn(selection: Selection, hidden: readonly Track[], shown: readonly Track[]): number {
  const inHidden = union(selection.index.size, hidden);
  keep(inHidden, selection.fit().bits);
  const both = union(selection.index.size, shown);
  keep(both, inHidden);
  return count(inHidden) - count(both);
}

function union(size: number, list: readonly Track[]): Bits {
  const bits = none(size);
  for (const { positions } of list) addAll(bits, positions);
  return bits;
}
