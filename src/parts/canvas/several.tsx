import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { bestDay } from '#domain/date.ts';
import type { Mark } from '#engine/result.ts';
import { dateShort } from '#i18n/dates.ts';
import { Glyph } from '../glyph.tsx';
import { DataText } from '../text.tsx';
import { useWords } from '../words.tsx';
import css from './several.module.css';

interface Props {
  readonly marks: readonly Mark[];
  /** Px of the window. */
  readonly x: number;
  readonly y: number;
  readonly onChoose: (mark: Mark) => void;
  readonly onClose: () => void;
}

const SHOWN = 12;

/** Marks too near to tell which one was meant: the visitor chooses. */
export function Several({ marks, x, y, onChoose, onClose }: Props): ReactNode {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.querySelector('button')?.focus();
  }, []);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  };
  const sorted = marks.toSorted((a, b) => (bestDay(a.date) ?? 0) - (bestDay(b.date) ?? 0));
  const left = (event: FocusEvent) => {
    if (ref.current?.contains(event.relatedTarget) !== true) onClose();
  };
  const start = Math.min(x + 8, document.documentElement.clientWidth - 316);
  return (
    <div
      ref={ref}
      className={css.several}
      role="dialog"
      aria-label={words.timeline.several(marks.length)}
      style={{ left: Math.max(8, start), top: y + 12 }}
    >
      <p>{words.timeline.several(marks.length)}</p>
      <ul>
        {sorted.slice(0, SHOWN).map((mark) => (
          <li key={mark.event}>
            <button type="button" onClick={() => onChoose(mark)} onKeyDown={key} onBlur={left}>
              <Glyph type={mark.type} />
              <span className={css.title}>
                <DataText text={mark.title} />
              </span>
              <span className={css.date}>{dateShort(mark.date, words.lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      {marks.length > SHOWN && <p>{words.timeline.moreHere(marks.length - SHOWN)}</p>}
    </div>
  );
}
