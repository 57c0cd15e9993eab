import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Text } from '#domain/text.ts';
import type { Listing } from '#engine/list-answer.ts';
import type { EntityDetail, EventDetail, FacetResult, Result, Timeline } from '#engine/result.ts';
import type { Directory, Quotes, TermDetail, TermKind } from '#engine/term-result.ts';
import type { Why } from '#engine/why.ts';
import type { EntityAsk, LabelsAsk } from '#worker/protocol.ts';
import { useExplore } from './hooks.ts';
import type { Account } from '#engine/account.ts';
import {
  accountOptions,
  directoryOptions,
  entityOptions,
  eventOptions,
  facetOptions,
  labelKey,
  labelsOptions,
  listOptions,
  quotesOptions,
  resultOptions,
  termOptions,
  timelineOptions,
  whyOptions,
  type Desk,
  type DirectorySlice,
  type FacetQuestion,
  type ListSlice,
  type QuotesSlice,
} from './options.ts';

/** While the next answer is on its way, `data` is the one before and `pending` is true. */
export interface Answered<T> {
  readonly data: T | undefined;
  readonly pending: boolean;
}

/** A record: while another is on its way there is none. `missing`: the data set has no such record. */
export interface Found<T> extends Answered<T> {
  readonly missing: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Only below the shell, which opens the data set. A question that fails twice throws to the nearest boundary. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('a question before a data set is open');
  return desk;
}

/** Counts, facets, overview and first events of the current choice. */
export function useResult(): Answered<Result> {
  const { state } = useExplore();
  return answered(useQuery(resultOptions(useDesk(), state.query)));
}

/** One facet under the current choice, searched by text, at most `limit` values besides the chosen ones; asked when `wanted`. */
export function useFacet(asked: FacetQuestion, wanted: boolean): Answered<FacetResult> {
  const { state } = useExplore();
  return answered(useQuery({ ...facetOptions(useDesk(), state.query, asked), enabled: wanted }));
}

/** Lanes and marks of the current choice, lanes as the state says. */
export function useTimeline(): Answered<Timeline> {
  const { state } = useExplore();
  return answered(useQuery(timelineOptions(useDesk(), state.query, state.lanes)));
}

/** A slice of the list of the current choice; undefined asks nothing. */
export function useListing(slice: ListSlice | undefined): Answered<Listing> {
  const { state } = useExplore();
  const options = listOptions(useDesk(), state.query, slice ?? NO_SLICE);
  const asked = answered(useQuery({ ...options, enabled: slice !== undefined }));
  return slice === undefined ? NOTHING_ASKED : asked;
}

const NO_SLICE: ListSlice = {
  sort: { by: 'date', descending: false },
  from: 0,
  count: 0,
  names: 0,
  event: undefined,
};
const NOTHING_ASKED: Answered<never> = { data: undefined, pending: false };

/** What each condition of the current choice costs. */
export function useWhy(): Answered<Why> {
  const { state } = useExplore();
  return answered(useQuery(whyOptions(useDesk(), state.query)));
}

/** One event, with its neighbours in the current choice. An address without an id names none. */
export function useEvent(id: string | undefined): Found<EventDetail> {
  const { state } = useExplore();
  const asked = useQuery({ ...eventOptions(useDesk(), state.query, id ?? ''), enabled: id !== undefined });
  return id === undefined ? NONE : found(asked);
}

/** One person or institution. */
export function useEntity(kind: EntityAsk['kind'], id: string | undefined): Found<EntityDetail> {
  const asked = useQuery({ ...entityOptions(useDesk(), kind, id ?? ''), enabled: id !== undefined });
  return id === undefined ? NONE : found(asked);
}

/** One place, topic or source. */
export function useTerm(kind: TermKind, id: string | undefined): Found<TermDetail> {
  const asked = useQuery({ ...termOptions(useDesk(), kind, id ?? ''), enabled: id !== undefined });
  return id === undefined ? NONE : found(asked);
}

/** The beginning of a directory under the current choice. */
export function useDirectory(slice: DirectorySlice): Answered<Directory> {
  const { state } = useExplore();
  return answered(useQuery(directoryOptions(useDesk(), state.query, slice)));
}

/** Further slices of it, in the order asked. Nothing of the choice before stands in for them. */
export function useDirectorySlices(slices: readonly DirectorySlice[]): readonly (Directory | undefined)[] {
  const { state } = useExplore();
  const desk = useDesk();
  const queries = slices.map((slice) => directoryOptions(desk, state.query, slice));
  return useQueries({ queries }).map(({ data }) => data);
}

/** Quotes of the events of the current choice. */
export function useQuotes(slice: QuotesSlice): Answered<Quotes> {
  const { state } = useExplore();
  return answered(useQuery(quotesOptions(useDesk(), state.query, slice)));
}

/** What the data set holds and what it does not. */
export function useAccount(): Answered<Account> {
  return answered(useQuery(accountOptions(useDesk())));
}

/** Display names, in the order asked; undefined while unknown and where there is no such record. */
export function useLabels(of: LabelsAsk['of']): readonly (Text | undefined)[] {
  const { data } = useQuery({ ...labelsOptions(useDesk(), of), enabled: of.length > 0 });
  return of.map((one) => data?.get(labelKey(one)));
}

const NONE: Found<never> = { data: undefined, pending: false, missing: true };

interface Asked<T> {
  readonly data: T | undefined;
  readonly isPlaceholderData: boolean;
  readonly isPending: boolean;
}

function answered<T>({ data, isPlaceholderData, isPending }: Asked<T>): Answered<T> {
  return { data, pending: isPlaceholderData || isPending };
}

function found<T>({ data, isPlaceholderData, isPending }: Asked<T | null>): Found<T> {
  return { data: data ?? undefined, pending: isPlaceholderData || isPending, missing: data === null };
}
