import type { History } from '#explore/steps.ts';
import { createScroll } from './scroll.ts';

/**
 * The address behind the hash, in the history of the browser. There is nothing to route: one codec reads the whole
 * address, and it needs it raw, as it was written.
 */
export function createHistory(): History {
  const listeners = new Set<() => void>();
  const scroll = createScroll();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const moved = (): void => {
    scroll.leave();
    tell();
    scroll.arrive(keyOf(window.history.state));
  };
  window.history.scrollRestoration = 'manual';
  window.addEventListener('popstate', moved);
  window.addEventListener('pagehide', scroll.leave);
  scroll.arrive(keyOf(window.history.state));

  return {
    read,
    write: (address, replace) => {
      const stays = pathOf(address) === pathOf(read());
      scroll.leave();
      const key = replace ? keyOf(window.history.state) : newKey();
      const state = { key };
      if (replace) window.history.replaceState(state, '', `#${address}`);
      else window.history.pushState(state, '', `#${address}`);
      tell();
      if (stays) scroll.stay(key);
      else scroll.top(key);
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

let made = 0;

/** Unlike any other of this tab, also after a reload. */
function newKey(): string {
  made += 1;
  return `${Date.now().toString(36)}-${made}`;
}

function read(): string {
  return window.location.hash.slice(1) || '/';
}

function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? '';
}

/** Entries made by typing an address or following a foreign link have no key; one will do for all. */
function keyOf(state: unknown): string {
  const key = typeof state === 'object' && state !== null && 'key' in state ? state.key : undefined;
  return typeof key === 'string' ? key : 'start';
}
