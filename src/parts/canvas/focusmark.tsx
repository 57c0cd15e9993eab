import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import css from './canvas.module.css';

interface Props {
  /** The complete name of what has the focus; a new one is announced. */
  readonly name: string;
  /** Which mark: when it changes, the focus moves to a fresh element. */
  readonly of: string;
  readonly pressed: boolean;
  /** The focus is inside the canvas. */
  readonly active: boolean;
  readonly onOpen: () => void;
  /** The element that has the name now: the host keeps it over its mark. */
  readonly current: RefObject<HTMLButtonElement | null>;
}

/**
 * The moving focus. Screen readers announce an element that receives the focus, not one whose name changes under it: so
 * there are two, which take turns, and only one of them is ever there for anybody.
 */
export function FocusMark({ name, of, pressed, active, onOpen, current }: Props): ReactNode {
  const turn = useTurn(of);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const now = turn === 0 ? first.current : second.current;
    current.current = now;
    if (active && now !== null && document.activeElement !== now) now.focus({ preventScroll: true });
  }, [turn, active, of, current]);
  return (
    <>
      {[first, second].map((ref, index) => {
        const there = index === turn;
        return (
          <button
            key={index === 0 ? 'first' : 'second'}
            ref={ref}
            type="button"
            className={css.focus}
            tabIndex={there ? 0 : -1}
            aria-hidden={!there}
            aria-label={there ? name : undefined}
            aria-pressed={there ? pressed : undefined}
            onClick={onOpen}
          />
        );
      })}
    </>
  );
}

/** 0 and 1 by turns, as often as `of` changes. */
function useTurn(of: string): 0 | 1 {
  const [state, setState] = useState<{ readonly of: string; readonly turn: 0 | 1 }>({ of, turn: 0 });
  if (state.of === of) return state.turn;
  const turn = state.turn === 0 ? 1 : 0;
  setState({ of, turn });
  return turn;
}
