import type { Kind } from '#domain/ids.ts';
import { FACETS, type Choice, type FacetName, type Query } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Action } from '#explore/change.ts';
import { rangeShort } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';

/** One active filter as it stands in the result bar; `undo` takes it away. */
export interface Chip {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly excluded: boolean;
  readonly undo: Action;
}

/** The values of a query whose names are needed, in the order of its chips. */
export function namedIn(query: Query): readonly { readonly kind: Kind | 'type'; readonly id: string }[] {
  return choices(query).map(({ facet, choice }) => ({ kind: facet, id: choice.id }));
}

export interface Naming {
  /** Answers `namedIn`, same order; undefined: no such record in the data set. */
  readonly labels: readonly (Text | undefined)[];
  readonly words: Words;
  readonly text: (text: Text) => string;
}

/** The chips of a query. */
export function chips(query: Query, { labels, words, text }: Naming): readonly Chip[] {
  const list: Chip[] = choices(query).map(({ facet, choice, excluded }, index) => {
    const label = labels[index];
    const name = label === undefined ? words.filters.unknownValue(choice.id) : text(label);
    return {
      key: `${facet} ${excluded ? '-' : '+'}${choice.below ? '~' : ''}${choice.id}`,
      what: words.filters.names[facet],
      value: choice.below ? `${name}, ${words.filters.belowShort}` : name,
      excluded,
      undo: { kind: 'choose', facet, choice, as: 'none' },
    };
  });
  for (const facet of FACETS) {
    const chosen = query.facets[facet];
    if (chosen?.mode === 'all' && chosen.include.length > 1)
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
