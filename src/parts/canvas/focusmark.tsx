import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';
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
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
  /** The element that has the name now: the host keeps it over its mark. */
  readonly currentRef: RefObject<HTMLButtonElement | null>;
}

/**
 * The moving focus. Screen readers announce an element that receives the focus, not one whose name changes under it: so
 * there are two, which take turns, and only one of them is ever there for anybody.
 */
export function FocusMark({ of, active, currentRef, ...rest }: Props): ReactNode {
  const turn = useTurn(of);
  const firstRef = useRef<HTMLButtonElement>(null);
  const secondRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const now = turn === 0 ? firstRef.current : secondRef.current;
    currentRef.current = now;
    if (active && now !== null && document.activeElement !== now) now.focus({ preventScroll: true });
  }, [turn, active, currentRef]);
  return (
    <>
      <Stand buttonRef={firstRef} there={turn === 0} {...rest} />
      <Stand buttonRef={secondRef} there={turn === 1} {...rest} />
    </>
  );
}

interface StandProps extends Pick<Props, 'name' | 'pressed' | 'onOpen' | 'onKey' | 'onFocus' | 'onLeave'> {
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly there: boolean;
}

function Stand({ buttonRef, there, name, pressed, onOpen, onKey, onFocus, onLeave }: StandProps): ReactNode {
  return (
    <button
      ref={buttonRef}
      type="button"
      className={css.focus}
      tabIndex={there ? 0 : -1}
      aria-hidden={!there}
      aria-label={there ? name : undefined}
      aria-pressed={there ? pressed : undefined}
      onClick={onOpen}
      onKeyDown={onKey}
      onFocus={onFocus}
      onBlur={(event) => {
        // From one of the two to the other: it stays here.
        if (event.currentTarget.parentElement?.contains(event.relatedTarget) !== true) onLeave();
      }}
      onKeyUp={(event) => {
        // Space presses a button when it is let go; here it has done its work already.
        if (event.key === ' ') event.preventDefault();
      }}
    />
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
