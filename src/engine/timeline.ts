import { addAll, count, has, keep, members, none, type Bits } from '#base/bits.ts';
import { float, int } from '#base/column.ts';
import { markOf } from './mark.ts';
import type { Records } from './records.ts';
import { refs } from './refs.ts';
import type { Lane, LaneBy, Mark, Timeline } from './result.ts';
import type { Selection } from './select.ts';
import { stepsOf } from './steps.ts';
import { tracks, type Division, type Track } from './tracks.ts';

/** Lanes in one answer, and marks in one lane. */
const MOST_LANES = 60;
const MOST_MARKS = 4000;
const MOST_UNDATED = 200;

/** Lanes over everything that fits the query without its window, so that moving the window is not another picture. */
export function timeline(selection: Selection, records: Records, division: Division): Timeline {
  const { by, names } = division;
  const { index } = selection;
  const events = selection.fit('time').bits;
  const counted = tracks(index, events, division).map((track) => ({ track, ...counts(selection, track) }));
  // By what they hold without the window: lanes keep their place while the window moves.
  const order = counted.sort(
    (a, b) => b.track.positions.length - a.track.positions.length || a.track.rank - b.track.rank,
  );
  const stated = order.filter(({ track }) => track.stated);
  const shown = [...stated.slice(0, MOST_LANES), ...order.filter(({ track }) => !track.stated)];
  const mark = marker(records, events);
  return {
    by,
    lanes: shown.map(({ track, ...numbers }) => ({
      ...head(track, by),
      ...numbers,
      ...content(selection, track, mark),
    })),
    more: {
      lanes: order.length - shown.length,
      events: onlyIn(selection, stated.slice(MOST_LANES), shown),
    },
    total: count(events),
    undated: refs(records, names).briefs(
      members(events)
        .filter((position) => position >= index.dated)
        .subarray(0, MOST_UNDATED),
    ),
  };
}

function head({ id, label }: Track, by: LaneBy): Pick<Lane, 'id' | 'label' | 'type'> {
  return { id, label, type: by === 'type' && id !== '' ? id : undefined };
}

/** By best day, so that every dated event is counted once; those that only may lie in the window are said beside. */
function counts(
  { index, query, allowed }: Selection,
  { positions }: Track,
): Pick<Lane, 'count' | 'reaching' | 'undated'> {
  const { time } = query;
  const possible = allowed.get('time');
  let inside = 0;
  let reaching = 0;
  let undated = 0;
  for (const position of positions) {
    const best = float(index.days.best, position);
    if (position >= index.dated) undated += 1;
    else if (time === undefined || (best >= time.first && best <= time.last)) inside += 1;
    else if (possible !== undefined && has(possible, position)) reaching += 1;
  }
  return { count: inside, reaching, undated };
}

function content(
  { index }: Selection,
  { positions }: Track,
  mark: (position: number) => Mark | undefined,
): Pick<Lane, 'marks' | 'steps'> {
  const dated = positions.filter((position) => position < index.dated);
  const placed = dated.filter((position) => position < index.placed);
  if (placed.length > MOST_MARKS) return { marks: [], steps: stepsOf(index, placed) };
  return { marks: Array.from(dated).flatMap((position) => mark(position) ?? []), steps: undefined };
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

interface Tracked {
  readonly track: Track;
}

/** Events that fit the whole query and lie in hidden lanes alone. */
function onlyIn(selection: Selection, hidden: readonly Tracked[], shown: readonly Tracked[]): number {
  const inHidden = union(selection.index.size, hidden);
  keep(inHidden, selection.fit().bits);
  const both = union(selection.index.size, shown);
  keep(both, inHidden);
  return count(inHidden) - count(both);
}

function union(size: number, tracked: readonly Tracked[]): Bits {
  const bits = none(size);
  for (const { track } of tracked) addAll(bits, track.positions);
  return bits;
}
