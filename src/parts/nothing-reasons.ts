import type { FacetName, Query } from '#domain/query.ts';
import { NOT_STATED } from '#domain/query.ts';
import type { Text } from '#domain/text.ts';
import type { Reason, Why } from '#engine/why.ts';
import type { Action } from '#explore/change.ts';
import { rangeShort } from '#i18n/dates.ts';
import { namedIn, type Naming } from './chips.ts';
import { valueName } from './valuename.ts';

/** A condition in words, the events that fit without it, and the step that takes it away. */
export interface NamedReason {
  readonly key: string;
  readonly without: string;
  readonly name: string;
  readonly count: number;
  readonly step: Action;
}

/**
 * One for each facet with a single value; of several values the facet as a whole, and those values that alone would
 * bring events back.
 */
export function namedReasons({ reasons }: Why, query: Query, naming: Naming): readonly NamedReason[] {
  const name = namer(query, naming);
  return reasons.flatMap((reason) => {
    const size = reason.kind === 'time' || reason.kind === 'text' ? 0 : sizeOf(query, reason.facet);
    if (reason.kind === 'facet' && size === 1) return [];
    if (reason.kind === 'value' && size > 1 && reason.count === 0) return [];
    return [named(reason, query, { naming, name })];
  });
}

function sizeOf({ facets }: Query, name: FacetName): number {
  const facet = facets[name];
  return facet === undefined ? 0 : facet.include.length + facet.exclude.length;
}

type Namer = (facet: FacetName, id: string) => string;

/** The labels answer `namedIn`, in its order. */
function namer(query: Query, { labels, words, text }: Naming): Namer {
  const known = new Map<string, Text | undefined>(
    namedIn(query).map(({ kind, id }, i) => [`${kind}/${id}`, labels[i]]),
  );
  return (facet, id) => {
    const label = known.get(`${facet}/${id}`);
    if (label === undefined && id !== NOT_STATED) return id;
    return valueName(facet, { id, label: label ?? '' }, { words, text });
  };
}

interface Speech {
  readonly naming: Naming;
  readonly name: Namer;
}

function named(reason: Reason, query: Query, { naming: { words }, name }: Speech): NamedReason {
  const { nothing, filters } = words;
  const { count } = reason;
  switch (reason.kind) {
    case 'facet': {
      const { facet } = reason;
      const chosen = query.facets[facet];
      const values = [
        ...(chosen?.include ?? []).map(({ id }) => name(facet, id)),
        ...(chosen?.exclude ?? []).map(({ id }) => `${filters.without} ${name(facet, id)}`),
      ];
      const all = chosen?.mode === 'all' || (chosen?.exclude.length ?? 0) > 0;
      return {
        key: facet,
        without: nothing.without[facet],
        name: all ? values.join(', ') : filters.or(values),
        count,
        step: { kind: 'clear-facet', facet },
      };
    }
    case 'value': {
      const { facet, choice, excluded } = reason;
      const value = `${name(facet, choice.id)}${choice.below ? `, ${filters.belowShort}` : ''}`;
      return {
        key: `${facet} ${excluded ? '-' : '+'}${choice.below ? '~' : ''}${choice.id}`,
        without: excluded ? nothing.withoutExclusion : nothing.without[facet],
        name: excluded ? nothing.excluded(filters.names[facet], value) : value,
        count,
        step: { kind: 'choose', facet, choice, as: 'none' },
      };
    }
    case 'time':
      return {
        key: 'time',
        without: nothing.withoutTime,
        name: query.time === undefined ? '' : rangeShort(query.time, words.lang),
        count,
        step: { kind: 'time', range: undefined },
      };
    case 'text':
      return {
        key: 'text',
        without: nothing.withoutText,
        name: filters.quoted(query.text),
        count,
        step: { kind: 'text', text: '' },
      };
  }
}
