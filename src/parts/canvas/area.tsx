import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { useSummary } from '#explore/hooks.ts';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { nameOf } from './announce.ts';
import css from './canvas.module.css';
import type { MovingFocus } from './command.ts';
import type { Drawing } from './drawing.ts';
import { FocusMark } from './focusmark.tsx';
import { readKey } from './keys.ts';
import type { Peeking } from './peek.ts';
import { revealRow, targetOf, useOver } from './target.ts';

interface Props {
  readonly timeline: Timeline | undefined;
  readonly drawing: Drawing;
  readonly moving: MovingFocus;
  readonly peeking: Peeking;
  readonly selected: EventId | undefined;
  readonly onOpen: (event: EventId) => void;
  readonly areaRef: RefObject<HTMLDivElement | null>;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly scrollerRef: RefObject<HTMLElement | null>;
  readonly focusRef: RefObject<HTMLButtonElement | null>;
}

/**
 * The time area with the one tab stop. The canvas is hidden from assistive technology; what it meets is one element over
 * the mark that has the focus, inside role="application": only there do screen readers hand the arrow keys to the page.
 */
export function Area({
  timeline,
  drawing,
  moving,
  peeking,
  selected,
  onOpen,
  areaRef,
  canvasRef,
  scrollerRef,
  focusRef,
}: Props): ReactNode {
  const words = useWords();
  const hint = useId();
  const [active, setActive] = useState(false);
  const { found, run, follow } = moving;
  const name = useName(timeline, moving, selected);
  useOver(found, drawing, focusRef);
  useFocused({ active, moving, drawing, peeking, scrollerRef, focusRef });
  const key = (event: KeyboardEvent) => {
    const command = readKey(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  return (
    <div
      ref={areaRef}
      className={css.area}
      role="application"
      aria-label={words.timeline.canvas(timeline?.total ?? 0)}
      aria-describedby={hint}
    >
      <canvas ref={canvasRef} className={css.lanes} aria-hidden="true" />
      <FocusMark
        name={name}
        of={found === undefined ? '' : `${found.lane} ${found.event}`}
        pressed={found !== undefined && found.event === selected}
        active={active}
        currentRef={focusRef}
        onKey={key}
        onFocus={() => {
          if (!active && targetOf(drawing.scene(), found) === undefined) follow();
          setActive(true);
        }}
        onLeave={() => {
          setActive(false);
          if (peeking.peek.kind === 'card' && peeking.peek.by === 'focus') peeking.close();
        }}
        onOpen={() => {
          if (found !== undefined) onOpen(found.event);
        }}
      />
      <p id={hint} hidden>
        {words.timeline.canvasHint}
      </p>
    </div>
  );
}

function useName(
  timeline: Timeline | undefined,
  { found }: MovingFocus,
  selected: EventId | undefined,
): string {
  const words = useWords();
  const text = useText();
  const terms = useSummary().metadata.vocabularies.eventTypes;
  if (timeline === undefined || found === undefined) return words.timeline.canvasEmpty;
  const { mark } = found;
  const type = terms.find((term) => term.id === mark.type)?.label;
  return nameOf({ mark, type, total: timeline.total, selected: mark.event === selected, words, text });
}

interface Focused extends Pick<Props, 'moving' | 'drawing' | 'peeking' | 'scrollerRef' | 'focusRef'> {
  readonly active: boolean;
}

/** The mark with the focus is scrolled into view and has its card at once. */
function useFocused({
  active,
  moving: { found },
  drawing,
  peeking: { show },
  scrollerRef,
  focusRef,
}: Focused): void {
  const lane = found?.lane;
  const event = found?.event;
  useEffect(() => {
    if (!active || lane === undefined || event === undefined) return;
    const place = { lane, event };
    if (scrollerRef.current !== null) revealRow(scrollerRef.current, drawing.scene(), place);
    if (focusRef.current?.matches(':focus-visible') === true) show({ kind: 'card', place, by: 'focus' });
  }, [active, lane, event, drawing, show, scrollerRef, focusRef]);
}
