import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { EventId } from '#domain/ids.ts';
import type { FacetName, Query } from '#domain/query.ts';
import type { ListSort } from '#engine/list-answer.ts';
import type { LaneBy } from '#engine/result.ts';
import type { DirectoryAsk, QuotesAsk, TermKind } from '#engine/term-result.ts';
import type { EntityAsk, LabelsAsk } from '#worker/protocol.ts';
import { queryKey } from './canonical.ts';
import type { Client } from './client.ts';

/** To whom and about which data set a question is put. */
export interface Desk {
  readonly client: Client;
  readonly dataset: string;
  /** Changes when the bytes behind the data set change: answers about others are never taken for its own. */
  readonly hash: string | undefined;
  /** By preference, for sorting by label. */
  readonly languages: readonly string[];
}

/** Values per facet that come with every result; more are asked for by name. */
const FACET_LIMIT = 1000;

/** Results live in the worker's memory of bits; here only the last few steps are kept, for Back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: false,
        structuralSharing: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        throwOnError: true,
      },
    },
  });
}

export function resultOptions({ client, dataset, hash, languages }: Desk, query: Query) {
  return queryOptions({
    queryKey: [dataset, hash, 'result', languages.join(), queryKey(query)],
    queryFn: ({ signal }) =>
      client.ask('evaluate', { dataset, query, languages, facetLimit: FACET_LIMIT }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export interface FacetQuestion {
  readonly name: FacetName;
  readonly search: string;
  readonly limit: number;
}

export function facetOptions(
  { client, dataset, hash, languages }: Desk,
  query: Query,
  { name, search, limit }: FacetQuestion,
) {
  return queryOptions({
    queryKey: [dataset, hash, 'facet', languages.join(), queryKey(query), name, search, limit],
    queryFn: ({ signal }) =>
      client.ask('facet', { dataset, query, name, search, limit, languages }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function timelineOptions({ client, dataset, hash, languages }: Desk, query: Query, by: LaneBy) {
  return queryOptions({
    queryKey: [dataset, hash, 'timeline', languages.join(), queryKey(query), by],
    queryFn: ({ signal }) => client.ask('timeline', { dataset, query, by, languages }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export interface ListSlice {
  readonly sort: ListSort;
  readonly from: number;
  readonly count: number;
  /** People and topics per row. */
  readonly names: number;
  /** An event whose place is asked for. */
  readonly event: EventId | undefined;
}

/** A slice of the list. While the answer is on its way: the same slice of the choice before. */
export function listOptions({ client, dataset, hash, languages }: Desk, query: Query, slice: ListSlice) {
  const { sort, from, count, names, event } = slice;
  const place = [from, count, names].join();
  return queryOptions({
    queryKey: [
      dataset,
      hash,
      'list',
      languages.join(),
      place,
      sort.by,
      sort.descending,
      event,
      queryKey(query),
    ],
    queryFn: ({ signal }) => client.ask('list', { dataset, query, languages, ...slice }, { signal }),
    placeholderData: (before, asked) => (asked?.queryKey[4] === place ? before : undefined),
  });
}

/** What each condition of a query costs. */
export function whyOptions({ client, dataset, hash }: Desk, query: Query) {
  return queryOptions({
    queryKey: [dataset, hash, 'why', queryKey(query)],
    queryFn: ({ signal }) => client.ask('why', { dataset, query }, { signal }),
  });
}

/** The answer is null where there is no such event. Of another event nothing is shown meanwhile. */
export function eventOptions({ client, dataset, hash, languages }: Desk, query: Query, id: string) {
  return queryOptions({
    queryKey: [dataset, hash, 'event', languages.join(), id, queryKey(query)],
    queryFn: async ({ signal }) =>
      (await client.ask('event', { dataset, id, query, languages }, { signal })) ?? null,
    placeholderData: (before, asked) => (asked?.queryKey[4] === id ? before : undefined),
  });
}

/** The answer is null where there is no such place, topic or source. */
export function termOptions({ client, dataset, hash, languages }: Desk, kind: TermKind, id: string) {
  return queryOptions({
    queryKey: [dataset, hash, 'term', languages.join(), kind, id],
    queryFn: async ({ signal }) =>
      (await client.ask('term', { dataset, kind, id, languages }, { signal })) ?? null,
  });
}

export type DirectorySlice = Pick<DirectoryAsk, 'kind' | 'search' | 'sort' | 'from' | 'count'>;

/** A slice of a directory. While the answer is on its way: the same slice as it was before. */
export function directoryOptions(
  { client, dataset, hash, languages }: Desk,
  query: Query,
  slice: DirectorySlice,
) {
  const { kind, search, sort, from, count } = slice;
  const place = [kind, from, count].join();
  return queryOptions({
    queryKey: [
      dataset,
      hash,
      'directory',
      place,
      languages.join(),
      search,
      sort.by,
      sort.descending,
      queryKey(query),
    ],
    queryFn: ({ signal }) => client.ask('directory', { dataset, query, languages, ...slice }, { signal }),
    placeholderData: (before, asked) => (asked?.queryKey[3] === place ? before : undefined),
  });
}

export type QuotesSlice = Pick<QuotesAsk, 'search' | 'from' | 'count'>;

export function quotesOptions({ client, dataset, hash, languages }: Desk, query: Query, slice: QuotesSlice) {
  const { search, from, count } = slice;
  return queryOptions({
    queryKey: [dataset, hash, 'quotes', languages.join(), from, count, search, queryKey(query)],
    queryFn: ({ signal }) => client.ask('quotes', { dataset, query, languages, ...slice }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The answer is null where there is no such person or institution. */
export function entityOptions(
  { client, dataset, hash, languages }: Desk,
  kind: EntityAsk['kind'],
  id: string,
) {
  return queryOptions({
    queryKey: [dataset, hash, 'entity', languages.join(), kind, id],
    queryFn: async ({ signal }) =>
      (await client.ask('entity', { dataset, kind, id, languages }, { signal })) ?? null,
  });
}

export function accountOptions({ client, dataset, hash }: Desk) {
  return queryOptions({
    queryKey: [dataset, hash, 'account'],
    queryFn: ({ signal }) => client.ask('account', { dataset }, { signal }),
  });
}

/** Names by what was asked; with the ones before, while the next are on their way. */
export function labelsOptions({ client, dataset, hash }: Desk, of: LabelsAsk['of']) {
  return queryOptions({
    queryKey: [dataset, hash, 'labels', ...of.map(labelKey)],
    queryFn: async ({ signal }) => {
      const labels = await client.ask('labels', { dataset, of }, { signal });
      return new Map(of.map((one, i) => [labelKey(one), labels[i]]));
    },
    placeholderData: keepPreviousData,
  });
}

export function labelKey({ kind, id }: LabelsAsk['of'][number]): string {
  return `${kind}/${id}`;
}
