import { useCallback, useSyncExternalStore } from 'react';

/** From here on the filters stand beside the view and the side panel pushes it (DESIGN-LANGUAGE, section 12). */
export const WIDE = '(min-width: 1180px)';
export const PHONE = '(max-width: 599px)';
export const DARK = '(prefers-color-scheme: dark)';

export function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (typeof window.matchMedia !== 'function') return () => undefined;
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query));
}
