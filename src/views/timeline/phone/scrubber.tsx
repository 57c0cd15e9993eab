import { useEffect, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { useResult } from '#explore/answers.ts';
import { tickLabel } from '#i18n/dates.ts';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import type { Year } from '../years.ts';
import { bars, frameOf, type Frame } from './scrub.ts';
import css from './scrubber.module.css';

interface Props {
  readonly years: readonly Year[];
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The histogram at the right edge: where the events lie, which of them are in sight, and a way to any year. */
export function Scrubber({ years, scroller }: Props): ReactNode {
  const words = useWords();
  const { data } = useResult();
  const frame = useFrame(scroller);
  if (years.length < 2 || data === undefined) return null;
  const jump = (year: number) => {
    const section = scroller.current?.querySelector(`[data-year="${year}"]`);
    section?.scrollIntoView({ block: 'start' });
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = years[Math.floor(((event.clientY - box.top) / box.height) * years.length)];
    if (at !== undefined) jump(at.year);
  };
  return (
    <nav
      className={css.scrubber}
      aria-label={words.timeline.phone.scrubber}
      onPointerDown={drag}
      onPointerMove={drag}
    >
      {years.map((year, index) => (
        <button key={year.year} type="button" className={css.year} onClick={() => jump(year.year)}>
          <span className={aloud.only}>
            {words.timeline.phone.jump(tickLabel(year.first, 'year', words.lang), year.entries.length)}
          </span>
          <span className={css.name} aria-hidden="true">
            {String(year.year).slice(-2)}
          </span>
          <svg className={css.bars} viewBox="0 0 14 12" preserveAspectRatio="none" aria-hidden="true">
            {bars(year, data.overview).map((bar) => (
              <rect
                key={bar.y}
                data-seen={isSeen((index + bar.y / 12) / years.length, frame)}
                x={14 - bar.width}
                y={bar.y}
                width={bar.width}
                height={bar.height}
              />
            ))}
          </svg>
        </button>
      ))}
      {frame !== undefined && (
        <span
          className={css.frame}
          style={{ top: `${frame.from * 100}%`, height: `${(frame.to - frame.from) * 100}%` }}
          aria-hidden="true"
        />
      )}
    </nav>
  );
}

function isSeen(share: number, frame: Frame | undefined): boolean {
  return frame !== undefined && share >= frame.from && share <= frame.to;
}

/** Which part of all years is in sight; follows scrolling once per frame. */
function useFrame(scrollerRef: RefObject<HTMLDivElement | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useEffect(() => {
    const element = scrollerRef.current;
    if (element === null) return undefined;
    let asked: number | undefined;
    const measure = () => {
      asked = undefined;
      setFrame(frameOf(sections(element), { top: element.scrollTop, height: element.clientHeight }));
    };
    const ask = () => {
      asked ??= requestAnimationFrame(measure);
    };
    ask();
    element.addEventListener('scroll', ask, { passive: true });
    return () => {
      if (asked !== undefined) cancelAnimationFrame(asked);
      element.removeEventListener('scroll', ask);
    };
  }, [scrollerRef]);
  return frame;
}

function sections(scroller: HTMLElement): readonly { readonly top: number; readonly height: number }[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-year]')].map((section) => ({
    top: section.offsetTop,
    height: section.offsetHeight,
  }));
}
