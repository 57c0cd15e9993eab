import { matches } from '#ui/media.ts';

/** Length of a movement to another stretch of time in ms: none for whoever asked for none. */
export function glideTime(): number {
  return matches('(prefers-reduced-motion: reduce)') ? 0 : 320;
}
