import { recallForTab, rememberForTab } from './preferences.ts';

/** Where each entry of the history was scrolled to. */
export interface Scroll {
  /** Notes the position of the entry on screen. */
  readonly leave: () => void;
  /** Back or forward: to where it was, as soon as the page is long enough again. */
  readonly arrive: (entry: string) => void;
  /** A new page begins at its top. */
  readonly top: (entry: string) => void;
  /** The same page with other filters stays where it is. */
  readonly stay: (entry: string) => void;
}

/** Gives up restoring when the page has not become long enough by then. */
const PATIENCE_MS = 10_000;
const KEPT = 200;

export function createScroll(): Scroll {
  const positions = readPositions();
  let current = 'start';
  let stop = (): void => undefined;
  const enter = (entry: string): void => {
    stop();
    current = entry;
  };
  return {
    leave: () => {
      positions.delete(current);
      positions.set(current, Math.round(window.scrollY));
      rememberForTab('scroll', JSON.stringify([...positions].slice(-KEPT)));
    },
    arrive: (entry) => {
      enter(entry);
      stop = scrollWhenPossible(positions.get(entry) ?? 0);
    },
    top: (entry) => {
      enter(entry);
      if (window.scrollY > 0) window.scrollTo(0, 0);
    },
    stay: enter,
  };
}

/** Tries with every frame; whoever scrolls meanwhile is not pulled back. */
function scrollWhenPossible(y: number): () => void {
  const began = performance.now();
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const gesture of GESTURES) window.removeEventListener(gesture, stop);
  };
  const attempt = (): void => {
    const possible = document.documentElement.scrollHeight - window.innerHeight >= y;
    if (possible) window.scrollTo(0, y);
    if (possible || performance.now() - began > PATIENCE_MS) stop();
    else frame = requestAnimationFrame(attempt);
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, stop, { passive: true });
  frame = requestAnimationFrame(attempt);
  return stop;
}

const GESTURES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** What a reload finds again. Foreign or damaged entries are left out. */
function readPositions(): Map<string, number> {
  try {
    const stored: unknown = JSON.parse(recallForTab('scroll') ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isPosition) : []);
  } catch {
    return new Map();
  }
}

function isPosition(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
