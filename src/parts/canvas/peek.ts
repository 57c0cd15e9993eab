import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '#scene/move.ts';

/** What floats beside the canvas: the card of one event, or the list of several at one point. */
export type Peek =
  | { readonly kind: 'none' }
  | { readonly kind: 'card'; readonly place: Place; readonly by: 'pointer' | 'focus' | 'tap' }
  | { readonly kind: 'several'; readonly places: readonly Place[]; readonly x: number; readonly y: number };

export interface Peeking {
  readonly peek: Peek;
  /** The mark under the pointer, card or not. */
  readonly hovered: Place | undefined;
  /** The pointer is over a mark, or over none. */
  readonly hover: (place: Place | undefined) => void;
  /** At once: by keyboard or tap, or several to choose from. */
  readonly show: (peek: Peek) => void;
  /** The pointer is inside the card: it stays. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly close: () => void;
}

const DUE_MS = 120;
/** Time to cross from the mark into the card. */
const LEAVE_MS = 240;
const NONE: Peek = { kind: 'none' };

export function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.event === b.event && a.lane === b.lane);
}

/** Card after 120 ms of hovering; it stays while the pointer is inside, goes away a moment after both were left, and at once on demand (WCAG 1.4.13). */
export function usePeek(): Peeking {
  const [peek, setPeek] = useState<Peek>(NONE);
  const [hovered, setHovered] = useState<Place>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const over = useRef<Place>(undefined);
  const held = useRef(false);

  const later = useCallback((ms: number, next: (before: Peek) => Peek) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setPeek(next);
    }, ms);
  }, []);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const actions = useMemo(() => {
    const leave = () => {
      later(LEAVE_MS, (before) => (before.kind === 'card' && before.by === 'pointer' ? NONE : before));
    };
    const hover = (place: Place | undefined) => {
      if (samePlace(over.current, place)) return;
      over.current = place;
      setHovered(place);
      if (place === undefined) {
        // The card may have been entered before the area says that it was left.
        if (!held.current) leave();
      } else
        later(DUE_MS, (before) =>
          before.kind === 'several' ? before : { kind: 'card', place, by: 'pointer' },
        );
    };
    const show = (next: Peek) => {
      held.current = false;
      clearTimeout(timer.current);
      setPeek(next);
    };
    return {
      hover,
      show,
      hold: () => {
        held.current = true;
        clearTimeout(timer.current);
      },
      release: () => {
        held.current = false;
        leave();
      },
      close: () => {
        show(NONE);
      },
    };
  }, [later]);
  return { peek, hovered, ...actions };
}
