import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#explore/client.ts';
import type { Opening } from '#explore/opening.ts';
import type { Steps } from '#explore/steps.ts';
import { createContext, useContext } from 'react';
import type { Offers } from './offers.ts';

/** What runs before there is a page, and without React: where the visitor stands, and the data set on its way. */
export interface Core {
  readonly steps: Steps;
  readonly client: Client;
  readonly opening: Opening;
  readonly offers: Offers;
  /** Whether data may be loaded from an address, given the hosts that the site names. */
  readonly allowed: (address: string, hosts: readonly string[]) => boolean;
  /** Follows an address within the product: a new entry of the history. */
  readonly visit: (address: string) => void;
}

/** Everything that lives longer than the page on screen. One per window; a test builds its own. */
export interface Program extends Core {
  readonly queries: QueryClient;
}

export const ProgramContext = createContext<Program | undefined>(undefined);

export function useProgram(): Program {
  const program = useContext(ProgramContext);
  if (program === undefined) throw new Error('useProgram outside its provider');
  return program;
}
