import type { ReactNode } from 'react';
import { useSummary } from '#explore/hooks.ts';
import { glyphPath, slotOf } from '#scene/glyph.ts';
import css from './glyph.module.css';

interface Props {
  readonly type: string | undefined;
  /** Nominal width in px. */
  readonly size?: number;
  /** The date is not known to the day. */
  readonly hollow?: boolean;
  readonly selected?: boolean;
}

/** The mark of an event type in the page: colour and shape as on the canvas. Decoration: the word beside it says the same. */
export function Glyph({ type, size = 9, hollow = false, selected = false }: Props): ReactNode {
  const slot = slotOf(type, useSummary().typeSlots);
  const box = size * 1.6;
  return (
    <svg
      className={css.glyph}
      data-slot={slot}
      data-hollow={hollow}
      data-selected={selected}
      width={box}
      height={box}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
    >
      <path d={glyphPath(slot, size)} />
    </svg>
  );
}
