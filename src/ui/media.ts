import { useCallback, useSyncExternalStore } from 'react';

/** A telephone: one column, time downwards. Style sheets say the same, as they cannot take it from here. */
export const PHONE = '(max-width: 599.98px)';

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
