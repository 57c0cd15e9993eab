import { count, countBelow, take, type Bits } from '#base/bits.ts';
import { at, int } from '#base/column.ts';
import { FACETS } from '#domain/query.ts';
import type { Index } from './columns.ts';
import { facetResult, type FacetOptions } from './facets.ts';
import { overview } from './overview.ts';
import type { Result } from './result.ts';
import { countCertain, type Selection } from './select.ts';
import { extentOf } from './time.ts';

const FIRST = 50;

/**
 * Answers a query. Without conditions, or with a window alone, no event is looked at one by one; else each facet and the
 * overview cost one pass over the events that fit the other conditions.
 */
export function evaluate(selection: Selection, options: FacetOptions): Result {
  const { index } = selection;
  const fits = selection.fit().bits;
  const anyTime = selection.fit('time');
  return {
    total: index.size,
    possible: count(fits),
    certain: countCertain(selection),
    undated: count(anyTime.bits) - countBelow(anyTime.bits, index.dated),
    facets: FACETS.map((name) => facetResult(selection, name, options)),
    overview: overview(index.bins, anyTime),
    events: idsOf(index, fits),
    extent: extentOf(index.days, fits),
  };
}

function idsOf({ dataset, order }: Index, fits: Bits): Result['events'] {
  return Array.from(take(fits, FIRST), (position) => at(dataset.events, int(order, position)).id);
}
