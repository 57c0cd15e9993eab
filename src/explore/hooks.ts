import { createContext, useContext } from 'react';
import type { Issue, Report } from '#domain/issue.ts';
import type { Summary } from '#worker/protocol.ts';
import type { Offer } from './catalog.ts';
import type { Action } from './change.ts';
import type { State } from './state.ts';

/** The choice of the visitor and the only ways to change it. */
export interface Explore {
  readonly state: State;
  /** Goes to the next state; a new history entry unless `replace`. */
  readonly change: (action: Action, options?: { readonly replace?: boolean }) => void;
  /** The address of the state after these actions, for links: every step can be opened in a new window. */
  readonly href: (...actions: readonly Action[]) => string;
}

export type DatasetStatus =
  | {
      readonly status: 'loading';
      readonly done: number;
      readonly total: number | undefined;
      readonly stage: 'fetch' | 'read' | 'assemble' | 'build';
    }
  | { readonly status: 'failed'; readonly issue: Issue; readonly retry: () => void }
  /** Not the data: the worker could not start, or broke twice. */
  | { readonly status: 'crashed'; readonly message: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly summary: Summary; readonly report: Report };

export const ExploreContext = createContext<Explore | undefined>(undefined);
export const OfferContext = createContext<Offer | undefined>(undefined);
export const DatasetContext = createContext<DatasetStatus | undefined>(undefined);

export function useExplore(): Explore {
  const explore = useContext(ExploreContext);
  if (explore === undefined) throw new Error('useExplore outside its provider');
  return explore;
}

/** The summary of the open data set. Only below the shell, which shows loading and failure itself. */
export function useSummary(): Summary {
  const dataset = useContext(DatasetContext);
  if (dataset?.status !== 'ready') throw new Error('useSummary before the data set is ready');
  return dataset.summary;
}

/** What the publisher offers. Only below the app, which loads it. */
export function useOffer(): Offer {
  const offer = useContext(OfferContext);
  if (offer === undefined) throw new Error('useOffer outside its provider');
  return offer;
}

export function useReport(): Report {
  const dataset = useContext(DatasetContext);
  if (dataset?.status !== 'ready') throw new Error('useReport before the data set is ready');
  return dataset.report;
}
