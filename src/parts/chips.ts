import {
  BOUND,
  FACETS,
  heldBy,
  isBound,
  NO_CHOICE,
  NOT_STATED,
  withFacet,
  withoutChoice,
  type Choice,
  type FacetName,
  type Query,
} from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import { isOnlyPresent, type Action } from '#explore/change.ts';
import { rangeShort } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { inline } from './participants-roles.ts';
import { valueName } from './valuename.ts';

/** One active filter as it stands in the result bar; `undo` takes it away. */
export interface Chip {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly excluded: boolean;
  readonly undo: Action;
}

/** "without Place Berlin". */
export function chipWords({ excluded, what, value }: Chip, { filters }: Words): string {
  return [excluded ? filters.without : '', what, value].filter((part) => part !== '').join(' ');
}

/** The values of a query whose names are needed, in the order of its chips. */
export function namedIn(
  query: Query,
): readonly { readonly kind: 'event' | FacetName; readonly id: string }[] {
  return choices(query).map(({ facet, choice }) => ({ kind: facet, id: choice.id }));
}

export interface Naming {
  /** Answers `namedIn`, same order; undefined: no such record in the data set. */
  readonly labels: readonly (Text | undefined)[];
  readonly words: Words;
  readonly text: (text: Text) => string;
}

/**
 * The chips of a query. What is asked of participations stands behind the person or institution that it binds to,
 * "Peter Altmaier, as guest, present"; with nobody chosen it has chips of its own.
 */
export function chips(query: Query, naming: Naming): readonly Chip[] {
  const { words } = naming;
  const all = choices(query).map((chosen, index) => ({
    ...chosen,
    name: nameOf(chosen, naming.labels[index], naming),
  }));
  const bound = all.filter(({ facet }) => isBound(facet));
  const holders = all.filter(
    ({ facet, excluded }) => !excluded && (facet === 'person' || facet === 'organization'),
  );
  const rest = holders.length === 0 ? [] : boundWords(bound, query, words);
  const list: Chip[] = (holders.length === 0 ? all : all.filter(({ facet }) => !isBound(facet))).map(
    (one) => {
      const { facet, choice, excluded, name } = one;
      const value = choice.below ? `${name}, ${words.filters.belowShort}` : name;
      const undo: Action = { kind: 'choose', facet, choice, as: 'none' };
      const holds = holders.includes(one);
      return {
        key: `${facet} ${excluded ? '-' : '+'}${choice.below ? '~' : ''}${choice.id}`,
        what: words.filters.names[facet],
        value: holds ? [value, ...rest].join(', ') : value,
        excluded,
        undo: holds && holders.length === 1 ? { kind: 'query', query: without(query, one) } : undo,
      };
    },
  );
  for (const facet of FACETS) {
    const chosen = query.facets[facet];
    if (chosen?.mode === 'all' && chosen.include.length > 1 && !isBound(facet))
      list.push({
        key: `${facet} all`,
        what: '',
        value: words.filters.modeAll(facet),
        excluded: false,
        undo: { kind: 'mode', facet, mode: 'any' },
      });
  }
  if (query.time !== undefined)
    list.push({
      key: 'time',
      what: words.filters.time,
      value: rangeShort(query.time, words.lang),
      excluded: false,
      undo: { kind: 'time', range: undefined },
    });
  if (query.text !== '')
    list.push({
      key: 'text',
      what: words.filters.text,
      value: words.filters.quoted(query.text),
      excluded: false,
      undo: { kind: 'text', text: '' },
    });
  return list;
}

interface Chosen {
  readonly facet: FacetName;
  readonly choice: Choice;
  readonly excluded: boolean;
}

function choices(query: Query): readonly Chosen[] {
  return FACETS.flatMap((facet) => {
    const chosen = query.facets[facet];
    if (chosen === undefined) return [];
    const of = (excluded: boolean) => (choice: Choice) => ({ facet, choice, excluded });
    return [...chosen.include.map(of(false)), ...chosen.exclude.map(of(true))];
  });
}

interface Named extends Chosen {
  readonly name: string;
}

function nameOf({ facet, choice: { id } }: Chosen, label: Text | undefined, { words, text }: Naming): string {
  if (label === undefined && id !== NOT_STATED) return words.filters.unknownValue(id);
  return valueName(facet, { id, label: label ?? '' }, { words, text });
}

/** "as guest or host", "present", "not for the ministry". */
function boundWords(bound: readonly Named[], query: Query, { filters, lang }: Words): readonly string[] {
  return BOUND.flatMap((facet) => {
    if (facet === 'presence' && isOnlyPresent(query)) return filters.presenceShort['attended'] ?? [];
    const of = (excluded: boolean) =>
      bound
        .filter((one) => one.facet === facet && one.excluded === excluded)
        .map(({ name }) => (facet === 'role' ? inline(name, lang) : name));
    const [included, excluded] = [of(false), of(true)];
    return [
      ...(included.length === 0 ? [] : [filters.bound[facet](filters.or(included))]),
      ...excluded.map((name) => filters.boundNot[facet](name)),
    ];
  });
}

/** The only one that the conditions bind to takes them along. */
function without(query: Query, { facet, choice }: Chosen): Query {
  const left = withFacet(query, facet, withoutChoice(heldBy(query, facet), choice));
  return BOUND.reduce((rest, name) => withFacet(rest, name, NO_CHOICE), left);
}
