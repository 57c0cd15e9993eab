import type { EventId } from '#domain/ids.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import type { LaneBy } from '#engine/result.ts';

/** What the visitor has chosen. All of it stands in the address; nothing else does. */
export interface State {
  /** Id in public/datasets/index.json. */
  readonly dataset: string;
  /** Address segment of a view or page: `timeline`, `event`, `person`, `organization`. */
  readonly view: string;
  /** The record a page shows. */
  readonly id: string | undefined;
  readonly query: Query;
  readonly lanes: LaneBy;
  /** The event with the open side panel. */
  readonly selected: EventId | undefined;
  /** Undefined: the browser's language. */
  readonly lang: 'de' | 'en' | undefined;
}

export const DEFAULT_VIEW = 'timeline';

/** The view that is shown while no data set is chosen. */
export const GALLERY = 'gallery';

export function initial(dataset: string): State {
  return {
    dataset,
    view: DEFAULT_VIEW,
    id: undefined,
    query: EMPTY_QUERY,
    lanes: 'type',
    selected: undefined,
    lang: undefined,
  };
}
