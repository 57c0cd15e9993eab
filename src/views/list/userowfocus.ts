import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useExplore } from '#explore/hooks.ts';
import type { Sheet } from './sheet.ts';

interface Asked {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sheet: Sheet;
  readonly reveal: (index: number) => void;
  readonly open: (index: number) => void;
  /** Rows of one screen. */
  readonly page: number;
}

export interface RowFocus {
  /** The row that has the focus or had it last. */
  readonly active: number;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The focus moves from row to row, and returns to its row when the panel of an event closes. */
export function useRowFocus({ scroller, sheet, reveal, page, open }: Asked): RowFocus {
  const { state, change } = useExplore();
  const [active, setActive] = useState(0);
  /** The row that is to have the focus as soon as it is built. */
  const wanted = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = rowOf(scroller.current, wanted.current);
    if (row === null) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });
  useReturn(state.selected !== undefined, () =>
    rowOf(scroller.current, active)?.focus({ preventScroll: true }),
  );
  const go = (index: number) => {
    const next = Math.max(0, Math.min(sheet.total - 1, index));
    wanted.current = next;
    setActive(next);
    reveal(next);
  };
  const onKeyDown: RowFocus['onKeyDown'] = (event) => {
    const index = indexOf(event.target);
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key]?.({ index, page: Math.max(1, page - 2), last: sheet.total - 1 });
    if (move !== undefined) go(move);
    else if (event.key === 'Enter' || event.key === ' ') open(index);
    else if (event.key === 'Escape' && state.selected !== undefined)
      change({ kind: 'select', event: undefined });
    else return;
    event.preventDefault();
  };
  return { active, onFocus: setActive, onKeyDown };
}

interface From {
  readonly index: number;
  readonly page: number;
  readonly last: number;
}

const MOVES: Readonly<Record<string, (from: From) => number>> = {
  ArrowDown: ({ index }) => index + 1,
  ArrowUp: ({ index }) => index - 1,
  PageDown: ({ index, page }) => index + page,
  PageUp: ({ index, page }) => index - page,
  Home: () => 0,
  End: ({ last }) => last,
};

/** Undefined: it is no row of an event, such as a head. */
function indexOf(target: EventTarget): number | undefined {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? undefined : Number(row.dataset['index']);
}

function rowOf(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

/** Calls `back` when the panel has closed and left the focus to nobody. */
function useReturn(open: boolean, back: () => void): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current && !open;
    before.current = open;
    const { activeElement } = document;
    if (closed && (activeElement === document.body || activeElement?.tagName === 'MAIN')) back();
  });
}
