import type { DayRange } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import {
  heldBy,
  NO_CHOICE,
  withFacet,
  withoutChoice,
  type Choice,
  type FacetName,
  type FacetQuery,
  type Query,
} from '#domain/query.ts';
import type { ListBy, ListSort } from '#engine/list-answer.ts';
import type { LaneBy } from '#engine/result.ts';
import { FRESH, type DirectorySort } from './directory.ts';
import { columnsWith } from './list.ts';
import { DEFAULT_VIEW, GALLERY, initial, type State } from './state.ts';

export type Action =
  /** Puts a value into a facet, excludes it, or takes it out. */
  | {
      readonly kind: 'choose';
      readonly facet: FacetName;
      readonly choice: Choice;
      readonly as: 'include' | 'exclude' | 'none';
    }
  /** This facet holds only this value. */
  | { readonly kind: 'only'; readonly facet: FacetName; readonly choice: Choice }
  | { readonly kind: 'mode'; readonly facet: FacetName; readonly mode: FacetQuery['mode'] }
  /** Only where the chosen persons and institutions are attested as present; or whatever is said of it. */
  | { readonly kind: 'only-present'; readonly on: boolean }
  | { readonly kind: 'clear-facet'; readonly facet: FacetName }
  | { readonly kind: 'time'; readonly range: DayRange | undefined }
  | { readonly kind: 'text'; readonly text: string }
  /** Takes all filters away. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'lanes'; readonly by: LaneBy }
  | { readonly kind: 'sort'; readonly sort: ListSort }
  | { readonly kind: 'columns'; readonly columns: readonly ListBy[] }
  | { readonly kind: 'order'; readonly order: DirectorySort }
  /** Searches the entries of a directory. */
  | { readonly kind: 'find'; readonly text: string }
  | { readonly kind: 'select'; readonly event: EventId | undefined }
  /** Goes to a view, or to the page of a record. */
  | { readonly kind: 'open'; readonly view: string; readonly id?: string | undefined }
  | { readonly kind: 'language'; readonly lang: 'de' | 'en' | undefined }
  | { readonly kind: 'dataset'; readonly id: string }
  /** To all data sets, also where the start page opens one of them. */
  | { readonly kind: 'gallery' };

/** The next state. Pure; an action that changes nothing returns the same object. */
export function change(state: State, action: Action): State {
  const { query } = state;
  switch (action.kind) {
    case 'choose':
      return held(state, action.facet, chosen(heldBy(query, action.facet), action.choice, action.as));
    case 'only':
      return held(state, action.facet, { ...NO_CHOICE, include: [action.choice] });
    case 'mode':
      return held(state, action.facet, { ...heldBy(query, action.facet), mode: action.mode });
    case 'only-present':
      return held(state, 'presence', action.on ? ONLY_PRESENT : NO_CHOICE);
    case 'clear-facet':
      return held(state, action.facet, NO_CHOICE);
    case 'time':
      return withQuery(state, { ...state.query, time: action.range });
    case 'text':
      return withQuery(state, { ...state.query, text: action.text });
    case 'clear':
      return withQuery(state, { facets: {}, time: undefined, text: '' });
    case 'query':
      return withQuery(state, action.query);
    case 'lanes':
      return { ...state, lanes: action.by };
    case 'sort':
      return { ...state, sort: action.sort };
    case 'columns':
      return { ...state, columns: columnsWith(action.columns) };
    case 'order':
      return { ...state, order: action.order };
    case 'find':
      return { ...state, find: action.text };
    case 'select':
      return state.selected === action.event ? state : { ...state, selected: action.event };
    case 'open':
      return {
        ...state,
        ...(action.view === state.view ? {} : FRESH),
        view: action.view,
        id: action.id,
        // A page shows one record; all other views share the open event.
        selected: action.id === undefined ? state.selected : undefined,
      };
    case 'language':
      return { ...state, lang: action.lang };
    case 'gallery':
      return { ...initial(''), view: GALLERY, lang: state.lang };
    case 'dataset':
      return {
        ...state,
        dataset: action.id,
        view: DEFAULT_VIEW,
        id: undefined,
        query: { facets: {}, time: undefined, text: '' },
        ...FRESH,
        selected: undefined,
      };
  }
}

const ONLY_PRESENT: FacetQuery = {
  mode: 'any',
  include: [
    { id: 'attended', below: false },
    { id: 'online', below: false },
  ],
  exclude: [],
};

/** Whether a query asks only for those attested as present. */
export function isOnlyPresent({ facets: { presence } }: Query): boolean {
  const ids = presence?.include.map(({ id }) => id).toSorted();
  return ids?.join() === 'attended,online' && presence?.exclude.length === 0;
}

function chosen(facet: FacetQuery, choice: Choice, as: 'include' | 'exclude' | 'none'): FacetQuery {
  const without = withoutChoice(facet, choice);
  return as === 'none' ? without : { ...without, [as]: [...without[as], choice] };
}

function held(state: State, name: FacetName, facet: FacetQuery): State {
  return withQuery(state, withFacet(state.query, name, facet));
}

function withQuery(state: State, query: Query): State {
  return { ...state, query };
}
