/** Text on its way from a field into the address. */
export interface Typing {
  readonly type: (text: string) => void;
  /** Hands over what waits, at once: Enter, or leaving the field. */
  readonly finish: () => void;
  readonly pending: () => boolean;
  readonly stop: () => void;
}

const SETTLE_MS = 150;
const PAUSE_MS = 1500;

/**
 * Calls `apply` 150 ms after the last key. The first call of a burst asks for a new history entry, the others replace
 * it, so that Back undoes a whole word; after a pause of 1.5 s the next key begins a new burst.
 */
export function createTyping(apply: (text: string, replace: boolean) => void): Typing {
  let text: string | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let burst = false;

  const hand = (): void => {
    clearTimeout(settle);
    if (text === undefined) return;
    const typed = text;
    text = undefined;
    const replace = burst;
    burst = true;
    apply(typed, replace);
  };
  const end = (): void => {
    clearTimeout(pause);
    burst = false;
  };

  return {
    type: (next) => {
      text = next;
      clearTimeout(settle);
      clearTimeout(pause);
      settle = setTimeout(hand, SETTLE_MS);
      pause = setTimeout(end, PAUSE_MS);
    },
    finish: () => {
      hand();
      end();
    },
    pending: () => text !== undefined,
    stop: () => {
      clearTimeout(settle);
      clearTimeout(pause);
    },
  };
}
