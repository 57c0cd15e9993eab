import type { NavigateFunction, NavigationType } from 'react-router';
import type { History } from '#explore/steps.ts';
import { createScroll } from './scroll.ts';

/** The history of the browser as the router keeps it. One codec reads the whole address, raw, as it was written. */
export interface RoutedHistory extends History {
  /** The router is there: from now on steps are written through it. */
  readonly join: (navigate: NavigateFunction) => void;
  /** The router has come to an entry, by a step, by Back or Forward, or by an address typed. */
  readonly arrived: (entry: string, by: `${NavigationType}`) => void;
}

export function createHistory(): RoutedHistory {
  const listeners = new Set<() => void>();
  const scroll = createScroll();
  let navigate: NavigateFunction | undefined;
  let stays = false;
  window.history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', scroll.leave);
  return {
    read,
    write: (address, replace) => {
      stays = pathOf(address) === pathOf(read());
      scroll.leave();
      // Before the router is there it will find what stands in the address bar.
      if (navigate === undefined) window.history.replaceState(window.history.state, '', `#${address}`);
      else void navigate(address, { replace });
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    join: (given) => {
      navigate = given;
    },
    arrived: (entry, by) => {
      if (by === 'POP') scroll.leave();
      for (const listener of listeners) listener();
      if (by === 'POP') scroll.arrive(entry);
      else if (stays) scroll.stay(entry);
      else scroll.top(entry);
    },
  };
}

function read(): string {
  return window.location.hash.slice(1) || '/';
}

function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? '';
}
