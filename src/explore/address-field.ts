import type { EventId } from '#domain/ids.ts';
import { FACETS, isBound, type FacetName, type FacetQuery } from '#domain/query.ts';
import type { LaneBy } from '#engine/result.ts';
import { readChoices, sameChoice, writeChoices } from './address-choice.ts';
import { escapeText, unescapeText } from './address-escape.ts';
import { readRange, writeRange } from './address-time.ts';
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
  const of = (state: State): FacetQuery =>
    state.query.facets[facet] ?? { mode: 'any', include: [], exclude: [] };
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
