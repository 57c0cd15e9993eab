import type { EventId } from '#domain/ids.ts';
import { FACETS, heldBy, isBound, sameChoice, type FacetName, type FacetQuery } from '#domain/query.ts';
import type { LaneBy } from '#engine/result.ts';
import { readChoices, writeChoices } from './address-choice.ts';
import { escapeText, unescapeText } from './address-escape.ts';
import { readRange, writeRange } from './address-time.ts';
import { DEFAULT_ORDER, DIRECTORY_ORDERS } from './directory.ts';
import { columnNamed, columnsWith, DEFAULT_COLUMNS, DEFAULT_SORT } from './list.ts';
import type { State } from './state.ts';

/** Why a part of an address was left out. Words: i18n/de/app.ts. */
export type NoticeCode =
  | 'conflict'
  | 'date'
  | 'empty'
  | 'encoding'
  | 'newer'
  | 'path'
  | 'repeated'
  | 'reversed'
  | 'too-long'
  | 'unknown-field'
  | 'unknown-value';

export type Refuse = (code: NoticeCode, piece: string) => void;

/** One field of the part after the question mark. Each is documented, with an example, in docs/addresses.md. */
export interface Field {
  readonly name: string;
  /** Undefined: this is the default and stays out of the address. */
  readonly write: (state: State) => string | undefined;
  /** The state with what could be read; the rest goes to `refuse`. */
  readonly read: (text: string, state: State, refuse: Refuse) => State;
}

const LANES: readonly LaneBy[] = ['type', 'person', 'organization', 'topic', 'place', 'none'];

/** In the order in which they are written, and read whatever their order in the address. */
export const FIELDS: readonly Field[] = [
  ...FACETS.flatMap(facetFields),
  {
    name: 'time',
    write: ({ query }) => (query.time === undefined ? undefined : writeRange(query.time)),
    read: (text, state, refuse) => {
      const range = readRange(text);
      if (range.ok) return { ...state, query: { ...state.query, time: range.value } };
      refuse(range.error, text);
      return state;
    },
  },
  textField(
    'q',
    (state) => state.query.text,
    (state, text) => ({ ...state, query: { ...state.query, text } }),
  ),
  {
    name: 'lanes',
    write: ({ lanes }) => (lanes === 'type' ? undefined : lanes),
    read: (text, state, refuse) => {
      const lanes = LANES.find((lane) => lane === text);
      if (lanes === undefined) refuse('unknown-value', text);
      return lanes === undefined ? state : { ...state, lanes };
    },
  },
  orderField('sort', columnNamed, DEFAULT_SORT),
  columnsField(),
  orderField('order', (text) => DIRECTORY_ORDERS.find((by) => by === text), DEFAULT_ORDER),
  textField(
    'find',
    (state) => state.find,
    (state, find) => ({ ...state, find }),
  ),
  textField(
    'event',
    (state) => state.selected,
    (state, id) => ({ ...state, selected: id as EventId }),
  ),
  {
    name: 'lang',
    write: ({ lang }) => lang,
    read: (text, state, refuse) => {
      if (text === 'de' || text === 'en') return { ...state, lang: text };
      refuse('unknown-value', text);
      return state;
    },
  },
];

/** A column to sort by; with a minus before it in falling order. */
function orderField<Key extends 'sort' | 'order'>(
  name: Key,
  named: (text: string) => State[Key]['by'] | undefined,
  usual: State[Key],
): Field {
  return {
    name,
    write: (state) => {
      const { by, descending } = state[name];
      const isUsual = by === usual.by && descending === usual.descending;
      return isUsual ? undefined : `${descending ? '-' : ''}${by}`;
    },
    read: (text, state, refuse) => {
      const descending = text.startsWith('-');
      const by = named(descending ? text.slice(1) : text);
      if (by === undefined) refuse('unknown-value', text);
      return by === undefined ? state : { ...state, [name]: { by, descending } };
    },
  };
}

function columnsField(): Field {
  return {
    name: 'columns',
    write: ({ columns }) => {
      const text = columnsWith(columns).join(',');
      return text === DEFAULT_COLUMNS.join(',') ? undefined : text;
    },
    read: (text, state, refuse) => {
      const chosen = text.split(',').flatMap((piece) => {
        const column = columnNamed(piece);
        if (column === undefined) refuse(piece === '' ? 'empty' : 'unknown-value', piece);
        return column ?? [];
      });
      return chosen.length === 0 ? state : { ...state, columns: columnsWith(chosen) };
    },
  };
}

function textField(
  name: string,
  get: (state: State) => string | undefined,
  set: (state: State, text: string) => State,
): Field {
  return {
    name,
    write: (state) => {
      const text = get(state);
      return text === undefined || text === '' ? undefined : escapeText(text);
    },
    read: (raw, state, refuse) => {
      const text = unescapeText(raw);
      if (text.ok && text.value !== '') return set(state, text.value);
      refuse(text.ok ? 'empty' : 'encoding', raw);
      return state;
    },
  };
}

function facetFields(facet: FacetName): readonly Field[] {
  const of = ({ query }: State): FacetQuery => heldBy(query, facet);
  const set = (state: State, part: Partial<FacetQuery>): State => {
    const facets = { ...state.query.facets, [facet]: { ...of(state), ...part } };
    return { ...state, query: { ...state.query, facets } };
  };
  return [
    {
      name: facet,
      write: (state) => writeChoices(of(state).include) || undefined,
      read: (text, state, refuse) => {
        const include = readChoices(text, refuse);
        return include.length === 0 ? state : set(state, { include });
      },
    },
    {
      name: `${facet}.not`,
      write: (state) => writeChoices(of(state).exclude) || undefined,
      read: (text, state, refuse) => {
        const { include } = of(state);
        const exclude = readChoices(text, refuse).filter((choice) => {
          const both = include.some((other) => sameChoice(other, choice));
          if (both) refuse('conflict', choice.id);
          return !both;
        });
        return exclude.length === 0 ? state : set(state, { exclude });
      },
    },
    ...(isBound(facet) ? [] : [modeField(facet, of, set)]),
  ];
}

function modeField(
  facet: FacetName,
  of: (state: State) => FacetQuery,
  set: (state: State, part: Partial<FacetQuery>) => State,
): Field {
  return {
    name: `${facet}.mode`,
    write: (state) => (of(state).mode === 'all' ? 'all' : undefined),
    read: (text, state, refuse) => {
      if (text === 'all') return set(state, { mode: 'all' });
      if (text !== 'any') refuse('unknown-value', text);
      return state;
    },
  };
}
