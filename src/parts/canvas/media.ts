import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. False where there are none (tests). */
export function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (typeof matchMedia !== 'function') return () => undefined;
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query));
}

/** Length of a movement to another stretch of time in ms: none for whoever asked for none. */
export function glideTime(): number {
  return matches('(prefers-reduced-motion: reduce)') ? 0 : 320;
}
