import type { TermDetail } from '#engine/term-result.ts';
import type { Only } from '#parts/entitypage/filterlink.tsx';

/** The events of the page, with everything below, as a filter. */
export function onlyOf({ kind, id, counts }: Pick<TermDetail, 'kind' | 'id' | 'counts'>): Only {
  return { facet: kind, id, below: counts.below !== undefined };
}
