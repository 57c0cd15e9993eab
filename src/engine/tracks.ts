import { drop, has, members, none, addAll, copy, type Bits } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import type { Text } from '#domain/text.ts';
import type { Facet, Index } from './columns.ts';
import type { Names } from './labels.ts';
import { positionsOf } from './relation.ts';
import type { LaneBy } from './result.ts';

/** What becomes a lane: the events of one value, ascending. */
export interface Track {
  readonly id: string;
  readonly label: Text;
  readonly positions: Int32Array;
  /** Order among lanes with equally many events. */
  readonly rank: number;
  /** False: the lane of the events that state no value. */
  readonly stated: boolean;
}

/** By what, and in which order. */
export interface Division {
  readonly by: LaneBy;
  readonly names: Names;
}

/** One track per value that occurs in `events`, and one for the events without a value. */
export function tracks(index: Index, events: Bits, { by, names }: Division): readonly Track[] {
  if (by === 'none') return [{ id: '', label: '', positions: members(events), rank: 0, stated: true }];
  const facet = index.facets[by];
  // Types stand in the order of their vocabulary, names in that of the language.
  const ranks = by === 'type' ? undefined : names.ranks(facet);
  const found: Track[] = [];
  for (let code = 0; code < facet.ids.length; code += 1) {
    const positions = positionsOf(facet.own, code).filter((position) => has(events, position));
    if (positions.length === 0) continue;
    const rank = ranks === undefined ? code : int(ranks, code);
    found.push({ id: at(facet.ids, code), label: at(facet.labels, code), positions, rank, stated: true });
  }
  const without = members(unstated(facet, events));
  if (without.length > 0)
    found.push({ id: '', label: '', positions: without, rank: facet.ids.length, stated: false });
  return found;
}

function unstated({ own }: Facet, events: Bits): Bits {
  const stated = none(events.size);
  addAll(stated, own.positions);
  const bits = copy(events);
  drop(bits, stated);
  return bits;
}
