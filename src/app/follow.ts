import { useEffect } from 'react';
import { useProgram } from './program.ts';

/** Plain clicks on links within the product go through the router, so that scroll positions are kept; all others are the browser's. */
export function useFollow(): void {
  const { visit } = useProgram();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const address = followed(event);
      if (address === undefined) return;
      event.preventDefault();
      visit(address);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [visit]);
}

/** The address behind the hash that a click leads to, or undefined where the browser should do what it always does. */
export function followed(event: MouseEvent): string | undefined {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  if (link === null || link.hasAttribute('target') || link.hasAttribute('download')) return undefined;
  return link.getAttribute('href')?.slice(1);
}
