import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { FacetName, Query } from '#domain/query.ts';
import type { LaneBy } from '#engine/result.ts';
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

/** The answer is null where there is no such event. Of another event nothing is shown meanwhile. */
export function eventOptions({ client, dataset, hash, languages }: Desk, query: Query, id: string) {
  return queryOptions({
    queryKey: [dataset, hash, 'event', languages.join(), id, queryKey(query)],
    queryFn: async ({ signal }) =>
      (await client.ask('event', { dataset, id, query, languages }, { signal })) ?? null,
    placeholderData: (before, asked) => (asked?.queryKey[4] === id ? before : undefined),
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
