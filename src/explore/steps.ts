import { decode, encode, LONGEST, type Decoded } from './address.ts';
import { queryKey } from './canonical.ts';
import type { State } from './state.ts';

/** Where the address lives: the history of the browser, or a list in a test. */
export interface History {
  readonly read: () => string;
  readonly write: (address: string, replace: boolean) => void;
  /** Calls back after every change of the address, its own included. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** What the visitor has chosen, now; the history follows at a pace that browsers accept. */
export interface Steps {
  readonly current: () => Decoded;
  readonly go: (next: State, replace: boolean) => void;
  readonly subscribe: (changed: () => void) => () => void;
  /** A step waits to be written. */
  readonly pending: () => boolean;
  /** Writes it now: before the page goes away. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Chromium silently drops writes beyond 200 in ten seconds, Safari beyond 100 in thirty. */
const GAP_MS = 500;

/**
 * Every step goes through encode and decode, so that what is shown is what the address says, always. A step that makes
 * the address too long is not taken; the notice says so.
 */
export function createSteps(history: History): Steps {
  const listeners = new Set<() => void>();
  let written = history.read();
  let now = decode(written);
  let waiting: { readonly address: string; readonly replace: boolean } | undefined;
  let gap: ReturnType<typeof setTimeout> | undefined;

  const show = (decoded: Decoded): void => {
    now = keepQuery(now, decoded);
    for (const listener of listeners) listener();
  };
  const write = (): void => {
    gap = undefined;
    if (waiting === undefined) return;
    const { address, replace } = waiting;
    waiting = undefined;
    written = address;
    gap = setTimeout(write, GAP_MS);
    history.write(address, replace);
  };
  const stop = history.subscribe(() => {
    const address = history.read();
    if (address === written) return;
    written = address;
    waiting = undefined;
    show(decode(address));
  });

  return {
    current: () => now,
    go: (next, replace) => {
      const address = encode(next);
      if (address.length > LONGEST)
        return show({ state: now.state, notices: [{ field: 'address', code: 'too-long', value: '' }] });
      if (address === (waiting?.address ?? written)) return undefined;
      // Back where the history stands: nothing is left to write, or Back would lead to the same again.
      waiting = address === written ? undefined : { address, replace: replace && (waiting?.replace ?? true) };
      show(decode(address));
      if (gap === undefined) write();
      return undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pending: () => waiting !== undefined,
    flush: () => {
      clearTimeout(gap);
      write();
    },
    stop: () => {
      clearTimeout(gap);
      stop();
    },
  };
}

/** An equal question stays the same object, so that opening a side panel asks nothing anew. */
function keepQuery(before: Decoded, after: Decoded): Decoded {
  const same = queryKey(before.state.query) === queryKey(after.state.query);
  return same ? { ...after, state: { ...after.state, query: before.state.query } } : after;
}
