import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Text } from '#domain/text.ts';
import type { EntityDetail, EventDetail, FacetResult, Result, Timeline } from '#engine/result.ts';
import type { EntityAsk, LabelsAsk } from '#worker/protocol.ts';
import { useExplore } from './hooks.ts';
import {
  entityOptions,
  eventOptions,
  facetOptions,
  labelKey,
  labelsOptions,
  resultOptions,
  timelineOptions,
  type Desk,
  type FacetQuestion,
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
