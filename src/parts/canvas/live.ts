import { createContext, useContext, useSyncExternalStore } from 'react';
import { ease } from './ease.ts';
import { mix, sameSpan, type Span } from './span.ts';

/**
 * What is shown right now, during a gesture too. It lives outside React: canvas and overview listen and draw by
 * themselves, the filter in the address follows when the gesture is over.
 */
export interface Live {
  readonly get: () => Span | undefined;
  /** Where a running glide will end; else what is shown. */
  readonly goal: () => Span | undefined;
  readonly set: (span: Span) => void;
  /** Goes there in `ms` along `--ease`; 0: at once. A later `set` or `glide` replaces it. */
  readonly glide: (to: Span, ms: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs in `ms`, once things have come to rest; a later call takes its place. */
  readonly later: (run: () => void, ms: number) => void;
  /** Calls that off. */
  readonly never: () => void;
  /** Moves, or has something left to do when it rests. */
  readonly busy: () => boolean;
}

export interface Frames {
  readonly request: (run: (now: number) => void) => number;
  readonly cancel: (id: number) => void;
}

export const BROWSER: Frames = {
  request: (run) => requestAnimationFrame(run),
  cancel: (id) => {
    cancelAnimationFrame(id);
  },
};

export function createLive(frames: Frames = BROWSER): Live {
  const listeners = new Set<() => void>();
  let span: Span | undefined;
  let glide: { readonly to: Span; frame: number } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    if (glide !== undefined) frames.cancel(glide.frame);
    glide = undefined;
  };
  const show = (next: Span) => {
    if (span !== undefined && sameSpan(span, next)) return;
    span = next;
    for (const listener of listeners) listener();
  };
  const start = (from: Span, to: Span, ms: number) => {
    let began: number | undefined;
    const run = (now: number) => {
      began ??= now;
      const share = Math.min(1, (now - began) / ms);
      glide = share < 1 ? { to, frame: frames.request(run) } : undefined;
      show(mix(from, to, ease(share)));
    };
    glide = { to, frame: frames.request(run) };
  };
  return {
    get: () => span,
    goal: () => glide?.to ?? span,
    set: (next) => {
      stop();
      show(next);
    },
    glide: (to, ms) => {
      if (glide !== undefined && sameSpan(glide.to, to)) return;
      stop();
      if (span === undefined || ms <= 0 || sameSpan(span, to)) show(to);
      else start(span, to, ms);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    later: (run, ms) => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        rest = undefined;
        run();
      }, ms);
    },
    never: () => {
      clearTimeout(rest);
      rest = undefined;
    },
    busy: () => glide !== undefined || rest !== undefined,
  };
}

/** One per page: canvas and overview of the explorer show the same stretch of time. */
export const LiveContext = createContext<Live>(createLive());

export function useLive(): Live {
  return useContext(LiveContext);
}

/** Re-renders with every frame of a gesture: for small elements only. */
export function useLiveSpan(): Span | undefined {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, live.get, live.get);
}
