import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Directory, DirectoryRow } from '#engine/term-result.ts';
import { useDirectorySlices } from '#explore/answers.ts';
import type { DirectorySlice } from '#explore/options.ts';
import table from '#parts/entitypage/table.module.css';
import { useWords } from '#parts/words.tsx';
import css from './directory.module.css';
import { Row } from './row.tsx';
import { SortHead } from './sort.tsx';
import { SLICE, slicesOf, useVisible } from './visible.ts';

/** Brings a row, by its place from 0, to the top and gives it the focus. */
export type Jump = (at: number) => void;

interface Props {
  readonly slice: Omit<DirectorySlice, 'from'>;
  /** The answer that begins it. */
  readonly head: Directory;
  /** A filter leaves only some of the events. */
  readonly filtered: boolean;
  readonly jumpRef: RefObject<Jump | undefined>;
}

/** Name, number of events, first and last date. Of many rows only those in sight are built. */
export function DirectoryTable({ slice, head, filtered, jumpRef }: Props): ReactNode {
  const { records } = useWords();
  const { total } = head;
  const body = useRef<HTMLTableSectionElement>(null);
  const visible = useVisible(body, total);
  const starts = slicesOf(visible).filter((start) => start > 0);
  const answers = useDirectorySlices(starts.map((from) => ({ ...slice, from })));
  const rowAt = (at: number): DirectoryRow | undefined => {
    const start = Math.floor(at / SLICE) * SLICE;
    const answer = start === 0 ? head : answers[starts.indexOf(start)];
    return answer?.rows[at - start];
  };
  useJump(jumpRef, body, visible.row);
  const { from, to, row } = visible;
  return (
    <div className={css.wrap}>
      <table className={table.table} data-long={total > SLICE} aria-rowcount={total + 1}>
        <caption>{records.directory[slice.kind]}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <SortHead by="name" />
            <SortHead by="count" className={table.number} />
            <SortHead by="first" className={css.date} />
            <SortHead by="last" className={css.date} />
          </tr>
        </thead>
        <tbody ref={body}>
          <Space rows={from} height={row} />
          {Array.from({ length: Math.max(0, to - from) }, (_, i) => {
            const entry = rowAt(from + i);
            return (
              <Row
                key={entry === undefined ? `row ${from + i}` : entry.ref.id}
                at={from + i}
                entry={entry}
                filtered={filtered}
              />
            );
          })}
          <Space rows={total - to} height={row} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not built. */
function Space({ rows, height }: { readonly rows: number; readonly height: number }): ReactNode {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" className={css.space}>
      <td colSpan={4} style={{ blockSize: rows * height }} />
    </tr>
  );
}

/** A row far away is built after the scroll: then it takes the focus. */
function useJump(
  jumpRef: RefObject<Jump | undefined>,
  body: RefObject<HTMLElement | null>,
  height: number,
): void {
  const wanted = useRef<number>(undefined);
  const focus = () => {
    if (wanted.current === undefined) return;
    const link = body.current?.querySelector<HTMLElement>(`tr[data-row="${wanted.current}"] a`);
    if (link === undefined || link === null) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
    link.closest('tr')?.scrollIntoView({ block: 'start' });
  };
  useEffect(() => {
    jumpRef.current = (at) => {
      wanted.current = at;
      const top = body.current?.getBoundingClientRect().top ?? 0;
      if (body.current?.querySelector(`tr[data-row="${at}"]`) === null)
        window.scrollTo({ top: window.scrollY + top + at * height });
      focus();
    };
  });
  useEffect(focus);
}
