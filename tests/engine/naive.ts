import type { Dataset, Term } from '#domain/dataset.ts';
import type { DayRange, EventDate } from '#domain/date.ts';
import type { Event } from '#domain/event.ts';
import { isPresent } from '#domain/presence.ts';
import type { Participation } from '#domain/participation.ts';
import {
  BOUND,
  FACETS,
  isBound,
  type BoundName,
  type Choice,
  type FacetName,
  type Query,
} from '#domain/query.ts';
import { pick, type Text } from '#domain/text.ts';

// The laws once more, in the plainest words and without any index: what the engine must agree with.

export type Part = FacetName | 'participations' | 'time' | 'text';

/** Everything larger that a term lies in, itself first. */
function upwards(dataset: Dataset, facet: FacetName, id: string): readonly string[] {
  const parentOf = (term: string): string | undefined => {
    if (facet === 'organization' || facet === 'affiliation')
      return dataset.organizations.find((o) => o.id === term)?.parent;
    if (facet === 'topic') return dataset.topics.find((t) => t.id === term)?.broader;
    if (facet === 'place') return dataset.places.find((p) => p.id === term)?.within;
    return undefined;
  };
  const chain: string[] = [];
  for (let term: string | undefined = id; term !== undefined; term = parentOf(term)) chain.push(term);
  return chain;
}

/** `dataset`: only for what stands elsewhere, kinds of sources and the language of functions. */
export function valuesOf(event: Event, facet: FacetName, dataset?: Dataset): readonly string[] {
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
    case 'source':
      return event.sources;
    case 'sourcekind':
      return event.sources.flatMap((id) => dataset?.sources.find((one) => one.id === id)?.kind ?? []);
    case 'role':
    case 'presence':
    case 'function':
    case 'affiliation':
      return event.participations.map((one) => said(one, facet, dataset));
  }
}

/** What one participation says; '' where it says nothing. */
function said(one: Participation, facet: BoundName, dataset: Dataset | undefined): string {
  if (facet !== 'function') return one[facet] ?? '';
  return one.function === undefined
    ? ''
    : pick(one.function, [dataset?.metadata.defaultLanguage ?? 'de']).value;
}

export interface Law {
  readonly has: (event: Event, facet: FacetName, choice: Choice) => boolean;
  readonly fits: (event: Event, query: Query, except?: Part) => boolean;
  readonly certainlyFits: (event: Event, query: Query) => boolean;
  readonly count: (test: (event: Event) => boolean) => number;
}

const PARTS: readonly Part[] = ['participations', ...FACETS, 'time', 'text'];

export function law(dataset: Dataset): Law {
  const means = (facet: FacetName, value: string, { id, below }: Choice): boolean =>
    value === id || (below && upwards(dataset, facet, value).includes(id));
  const has: Law['has'] = (event, facet, choice) => {
    const values = valuesOf(event, facet, dataset);
    if (choice.id === '' && !isBound(facet)) return values.length === 0;
    return values.some((value) => means(facet, value, choice));
  };
  /** The participations that a chosen person or institution takes part with. */
  const rowsOf = (
    event: Event,
    facet: 'person' | 'organization',
    choice: Choice,
  ): readonly Participation[] => {
    if (choice.id === '') return has(event, facet, choice) ? event.participations : [];
    return event.participations.filter(({ who, affiliation }) => {
      const ids = [who.kind === facet ? who.id : '', facet === 'organization' ? (affiliation ?? '') : ''];
      return ids.some((id) => id !== '' && means(facet, id, choice));
    });
  };
  const says = (rows: readonly Participation[], { facets }: Query): boolean => {
    const one = (row: Participation, name: BoundName, choices: readonly Choice[]) =>
      choices.some((choice) => means(name, said(row, name, dataset), choice));
    const asked = BOUND.filter((name) => (facets[name]?.include.length ?? 0) > 0);
    const passes = (row: Participation) => asked.every((name) => one(row, name, facets[name]?.include ?? []));
    const bars = (row: Participation) => BOUND.some((name) => one(row, name, facets[name]?.exclude ?? []));
    return (asked.length === 0 || rows.some(passes)) && !rows.some(bars);
  };
  const included = (event: Event, facet: FacetName, query: Query): boolean => {
    const { include, mode } = query.facets[facet] ?? { include: [], mode: 'any' };
    if (include.length === 0) return true;
    const one = (choice: Choice) =>
      has(event, facet, choice) &&
      ((facet !== 'person' && facet !== 'organization') || says(rowsOf(event, facet, choice), query));
    return mode === 'all' ? include.every(one) : include.some(one);
  };
  const isChosen = ({ facets }: Query) =>
    (['person', 'organization'] as const).some((name) => (facets[name]?.include.length ?? 0) > 0);
  const allows = (event: Event, query: Query, part: Part): boolean => {
    if (part === 'time')
      return query.time === undefined || (event.date !== undefined && mayTouch(event.date, query.time));
    if (part === 'text') return saysAll(dataset, event, query.text);
    if (part === 'participations') return isChosen(query) || says(event.participations, query);
    if (isBound(part)) return true;
    const exclude = query.facets[part]?.exclude ?? [];
    return included(event, part, query) && !exclude.some((one) => has(event, part, one));
  };
  const fits: Law['fits'] = (event, query, except) =>
    PARTS.every((part) => part === except || allows(event, query, part));
  const certainly = ({ date }: Event, { time }: Query) =>
    time === undefined || (date !== undefined && surelyTouches(date, time));
  return {
    has,
    fits,
    certainlyFits: (event, query) => fits(event, query) && certainly(event, query),
    count: (test) => dataset.events.filter(test).length,
  };
}

/** Events in the order of the product: best day, time of day, order of the file; undated last. */
export function byDay(dataset: Dataset): readonly Event[] {
  const key = ({ date }: Event) => (date === undefined ? 2e300 : (middleOf(date) ?? 1e300));
  const clock = ({ date }: Event) => (date?.time === undefined ? '' : `${date.time}:00`.slice(0, 8));
  return dataset.events.toSorted(
    (a, b) => key(a) - key(b) || (clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0),
  );
}

/** Days that start and end may be, as [earliest, latest] each. */
function limits({ start, end }: EventDate): readonly [number, number, number, number] {
  return [
    start.earliest ?? -Infinity,
    start.latest ?? Infinity,
    end.earliest ?? -Infinity,
    end.latest ?? Infinity,
  ];
}

/** Whether each way of reading start and end overlaps the window: all of them tried where they are few. */
function overlaps(date: EventDate, { first, last }: DayRange): readonly boolean[] {
  const [from, begun, over, to] = limits(date);
  // Of very many readings the ones that reach furthest to either side tell all.
  const few = begun - from < 32 && to - over < 32;
  const starts = few ? days(from, begun) : [from, begun];
  const ends = few ? days(over, to) : [over, to];
  return starts.flatMap((start) =>
    ends.filter((end) => start <= end || !few).map((end) => start <= last && end >= first),
  );
}

function days(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function mayTouch(date: EventDate, window: DayRange): boolean {
  return overlaps(date, window).includes(true);
}

function surelyTouches(date: EventDate, window: DayRange): boolean {
  return !/[?~%]/.test(date.written) && !overlaps(date, window).includes(false);
}

/** The day in the middle of what the start may be, of the end where nothing is written before the stroke. */
export function middleOf(date: EventDate): number | undefined {
  const [from, begun, over, to] = limits(date);
  const [low, high] = /^(?:\.\.)?\//.test(date.written) ? [over, to] : [from, begun];
  if (low === -Infinity || high === Infinity)
    return [low, high].find((limit) => Math.abs(limit) !== Infinity);
  return Math.floor((low + high) / 2);
}

/** Words without case and accents, an umlaut once as one letter and once as two. As far as generated texts go. */
function spoken(text: string): readonly (readonly [string, string])[] {
  const split = (one: string) =>
    one
      .replace(/ß/g, 'ss')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .match(/\p{Script=Han}|[a-z\d\p{Script=Greek}]+/gu) ?? [];
  const lower = text.toLowerCase();
  const long = split(lower.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter));
  return split(lower).map((word, i) => [word, long[i] ?? word]);
}

function saysAll(dataset: Dataset, event: Event, text: string): boolean {
  const said = textsOf(dataset, event).flatMap((one) =>
    Object.values(typeof one === 'string' ? { one } : one).flatMap(spoken),
  );
  return spoken(text).every((wanted) =>
    said.some((word) => word.some((form) => wanted.some((start) => form.startsWith(start)))),
  );
}

function textsOf(dataset: Dataset, event: Event): readonly Text[] {
  const { participations, quotes, figures, images } = event;
  const speakers = (kind: string) =>
    quotes.filter(({ speakerKind }) => speakerKind === kind).map(({ speaker }) => speaker);
  const named = {
    persons: [
      ...participations.filter(({ who }) => who.kind === 'person').map(({ who }) => who.id),
      ...speakers('person'),
      ...images.flatMap(({ depicts }) => depicts),
    ],
    organizations: [
      ...participations.filter(({ who }) => who.kind === 'organization').map(({ who }) => who.id),
      ...participations.map(({ affiliation }) => affiliation),
      ...speakers('organization'),
    ],
    sources: [...event.sources, ...[...quotes, ...figures, ...images].map(({ source }) => source)],
  };
  const places = event.place === undefined ? [] : upwards(dataset, 'place', event.place);
  return [
    event.title,
    event.summary,
    event.notes,
    ...event.quotes.map(({ text }) => text),
    ...event.figures.map(({ label }) => label),
    ...event.images.flatMap(({ caption, credit, alt }) => [caption, credit, alt]),
    ...event.participations.map((participation) => participation.function),
    ...dataset.persons
      .filter(({ id }) => named.persons.includes(id))
      .flatMap(({ name }) => [name.honorific, name.given, name.family, name.full]),
    ...dataset.organizations.filter(({ id }) => named.organizations.includes(id)).map(({ name }) => name),
    ...dataset.places.filter(({ id }) => places.includes(id)).map(({ name }) => name),
    ...dataset.topics.filter(({ id }) => event.topics.includes(id)).map(({ label }) => label),
    ...dataset.sources
      .filter(({ id }) => named.sources.includes(id))
      .flatMap(({ title, publisher, author, note }) => [title, publisher, author, note]),
    labelled(dataset.metadata.vocabularies.eventTypes, event.type),
    ...event.participations.map(({ role }) => labelled(dataset.metadata.vocabularies.participantRoles, role)),
    ...event.figures.map(({ unit }) => unit),
  ].filter((text) => text !== undefined);
}

/** What is read on the page: the label, else the id as it is. */
function labelled(terms: readonly Term[], id: string | undefined): Text | undefined {
  return terms.find((term) => term.id === id)?.label ?? id;
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
