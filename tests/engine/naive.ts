import { words, type Word } from '#base/fold.ts';
import type { Dataset } from '#domain/dataset.ts';
import { bestDay, isCertain, isPossible } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import { FACETS, type Choice, type FacetName, type FacetQuery, type Query } from '#domain/query.ts';
import { wordings, type Text } from '#domain/text.ts';

// The laws once more, in the plainest words and without any index: what the engine must agree with.

export type Part = FacetName | 'time' | 'text';

/** Everything larger that a term lies in, itself first. */
function upwards(dataset: Dataset, facet: FacetName, id: string): readonly string[] {
  const parentOf = (term: string): string | undefined => {
    if (facet === 'organization') return dataset.organizations.find((o) => o.id === term)?.parent;
    if (facet === 'topic') return dataset.topics.find((t) => t.id === term)?.broader;
    if (facet === 'place') return dataset.places.find((p) => p.id === term)?.within;
    return undefined;
  };
  const chain: string[] = [];
  for (let term: string | undefined = id; term !== undefined; term = parentOf(term)) chain.push(term);
  return chain;
}

export function valuesOf(event: Event, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'type':
      return event.type === undefined ? [] : [event.type];
    case 'person':
      return event.participations.filter(({ who }) => who.kind === 'person').map(({ who }) => who.id);
    case 'organization':
      return event.participations.flatMap(({ who, affiliation }) => [
        ...(who.kind === 'organization' ? [who.id] : []),
        ...(affiliation === undefined ? [] : [affiliation]),
      ]);
    case 'topic':
      return event.topics;
    case 'place':
      return event.place === undefined ? [] : [event.place];
  }
}

export interface Law {
  readonly has: (event: Event, facet: FacetName, choice: Choice) => boolean;
  /** What the includes of a facet allow, its excludes aside. */
  readonly included: (event: Event, facet: FacetName, query: FacetQuery) => boolean;
  readonly fits: (event: Event, query: Query, except?: Part) => boolean;
  readonly certainlyFits: (event: Event, query: Query) => boolean;
  readonly count: (test: (event: Event) => boolean) => number;
}

const PARTS: readonly Part[] = [...FACETS, 'time', 'text'];

export function law(dataset: Dataset): Law {
  const has: Law['has'] = (event, facet, { id, below }) =>
    valuesOf(event, facet).some(
      (value) => value === id || (below && upwards(dataset, facet, value).includes(id)),
    );
  const included: Law['included'] = (event, facet, { mode, include }) => {
    if (include.length === 0) return true;
    return mode === 'all'
      ? include.every((one) => has(event, facet, one))
      : include.some((one) => has(event, facet, one));
  };
  const allows = (event: Event, query: Query, part: Part): boolean => {
    if (part === 'time')
      return query.time === undefined || (event.date !== undefined && isPossible(event.date, query.time));
    if (part === 'text') return saysAll(dataset, event, query.text);
    const facet = query.facets[part];
    return (
      facet === undefined ||
      (included(event, part, facet) && !facet.exclude.some((one) => has(event, part, one)))
    );
  };
  const fits: Law['fits'] = (event, query, except) =>
    PARTS.every((part) => part === except || allows(event, query, part));
  const certainly = ({ date }: Event, { time }: Query) =>
    time === undefined || (date !== undefined && isCertain(date, time));
  return {
    has,
    included,
    fits,
    certainlyFits: (event, query) => fits(event, query) && certainly(event, query),
    count: (test) => dataset.events.filter(test).length,
  };
}

/** Events in the order of the product: best day, time of day, order of the file; undated last. */
export function byDay(dataset: Dataset): readonly Event[] {
  const key = ({ date }: Event) => (date === undefined ? 2e300 : (bestDay(date) ?? 1e300));
  const clock = ({ date }: Event) => (date?.time === undefined ? '' : `${date.time}:00`.slice(0, 8));
  return dataset.events.toSorted(
    (a, b) => key(a) - key(b) || (clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0),
  );
}

function saysAll(dataset: Dataset, event: Event, text: string): boolean {
  const wanted = words(text);
  if (wanted.length === 0) return true;
  const spoken = textsOf(dataset, event).flatMap((one) => wordings(one).flatMap((wording) => words(wording)));
  const begins = (word: string, one: Word) => word.startsWith(one.plain) || word.startsWith(one.long);
  return wanted.every((one) => spoken.some(({ plain, long }) => begins(plain, one) || begins(long, one)));
}

function textsOf(dataset: Dataset, event: Event): readonly Text[] {
  const persons = event.participations.flatMap(({ who }) =>
    dataset.persons.filter(({ id }) => id === who.id),
  );
  const organizations = event.participations.flatMap(({ who, affiliation }) =>
    dataset.organizations.filter(({ id }) => id === who.id || id === affiliation),
  );
  const places = event.place === undefined ? [] : upwards(dataset, 'place', event.place);
  return [
    event.title,
    event.summary,
    event.notes,
    ...event.quotes.map(({ text }) => text),
    ...event.figures.map(({ label }) => label),
    ...event.images.flatMap(({ caption, credit, alt }) => [caption, credit, alt]),
    ...event.participations.map((participation) => participation.function),
    ...persons.flatMap(({ name }) => [name.honorific, name.given, name.family, name.full]),
    ...organizations.map(({ name }) => name),
    ...dataset.places.filter(({ id }) => places.includes(id)).map(({ name }) => name),
    ...dataset.topics.filter(({ id }) => event.topics.includes(id)).map(({ label }) => label),
    ...dataset.sources
      .filter(({ id }) => event.sources.includes(id))
      .flatMap(({ title, publisher, author }) => [title, publisher, author]),
    ...dataset.metadata.vocabularies.eventTypes
      .filter(({ id }) => id === event.type)
      .map(({ label }) => label),
  ].filter((text) => text !== undefined);
}

export function personsPresent(event: Event): ReadonlySet<string> {
  const present = event.participations.filter(
    ({ who, presence }) => who.kind === 'person' && isPresent(presence),
  );
  return new Set(present.map(({ who }) => who.id));
}

/** By itself, or as what a present person acts for. */
export function organizationsPresent(event: Event): ReadonlySet<string> {
  const present = event.participations.filter(({ presence }) => isPresent(presence));
  return new Set(
    present.flatMap(({ who, affiliation }) => (who.kind === 'organization' ? [who.id] : (affiliation ?? []))),
  );
}

export function isWhole(dataset: Dataset, event: Event): boolean {
  return dataset.events.some(({ partOf }) => partOf === event.id);
}
