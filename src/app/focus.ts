import { useEffect, useRef } from 'react';

/** Gives up when nothing has come after this. */
const PATIENCE_MS = 10_000;

/**
 * After a step to another page the focus goes to its heading, so that a screen reader begins there. Not on the first page,
 * and not when the visitor has gone on meanwhile. Data may still be on its way: then as soon as the heading stands.
 */
export function useFocusOnPage(page: string): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return undefined;
    last.current = page;
    const before = document.activeElement;
    if (focusHeading()) return undefined;
    const observer = new MutationObserver(() => {
      const moved = document.activeElement !== before && document.activeElement !== document.body;
      if (moved || focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [page]);
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
