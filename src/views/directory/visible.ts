import { useLayoutEffect, useState, type RefObject } from 'react';

/** Rows that are asked for at once; so many are built whole, more only where they are seen. */
export const SLICE = 500;

/** Rows built beyond the window at either end. */
const MARGIN = 20;

export interface Visible {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** Px. */
  readonly row: number;
}

/** The rows of a long table in the window; all of them where they are few. Every row is as high as the first. */
export function useVisible(body: RefObject<HTMLElement | null>, total: number): Visible {
  const few = total <= SLICE;
  const [seen, setSeen] = useState<Visible>({ from: 0, to: 60, row: 34 });
  useLayoutEffect(() => {
    if (few) return undefined;
    const look = () => {
      const element = body.current;
      if (element === null) return;
      const row = element.querySelector('tr[data-row]')?.getBoundingClientRect().height || 34;
      const first = Math.floor(-element.getBoundingClientRect().top / row);
      const from = Math.min(Math.max(0, first - MARGIN), Math.max(0, total - 1));
      const to = Math.min(total, Math.max(first, 0) + Math.ceil(window.innerHeight / row) + MARGIN);
      setSeen((before) =>
        before.from === from && before.to === to && before.row === row ? before : { from, to, row },
      );
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [body, few, total]);
  return few ? { from: 0, to: total, row: seen.row } : { ...seen, to: Math.min(seen.to, total) };
}

/** Where the slices begin that hold these rows. */
export function slicesOf({ from, to }: Pick<Visible, 'from' | 'to'>): readonly number[] {
  const starts: number[] = [];
  for (let start = Math.floor(from / SLICE) * SLICE; start < to; start += SLICE) starts.push(start);
  return starts;
}
