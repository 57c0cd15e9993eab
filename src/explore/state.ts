import type { EventId } from '#domain/ids.ts';
import { EMPTY_QUERY, type Query } from '#domain/query.ts';
import type { ListBy, ListSort } from '#engine/list-answer.ts';
import type { LaneBy } from '#engine/result.ts';
import { FRESH, type DirectorySort } from './directory.ts';
import { DEFAULT_COLUMNS, DEFAULT_SORT } from './list.ts';

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
  /** Order and columns of the list. */
  readonly sort: ListSort;
  readonly columns: readonly ListBy[];
  /** Order of a directory, and the text its entries are searched by. */
  readonly order: DirectorySort;
  readonly find: string;
  /** The event with the open side panel. */
  readonly selected: EventId | undefined;
  /** Undefined: the browser's language. */
  readonly lang: 'de' | 'en' | undefined;
}

export const DEFAULT_VIEW = 'timeline';

/** The page that gives an account of the data set. */
export const ABOUT = 'about';

/** The view that is shown while no data set is chosen. */
export const GALLERY = 'gallery';

export function initial(dataset: string): State {
  return {
    dataset,
    view: DEFAULT_VIEW,
    id: undefined,
    query: EMPTY_QUERY,
    lanes: 'type',
    sort: DEFAULT_SORT,
    columns: DEFAULT_COLUMNS,
    ...FRESH,
    selected: undefined,
    lang: undefined,
  };
}
