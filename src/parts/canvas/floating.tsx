import { useEffect, useEffectEvent, type ReactNode, type RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { HoverCard } from '../hovercard.tsx';
import type { Drawing } from './drawing.ts';
import { find } from './focus.ts';
import type { Live } from './live.ts';
import type { Peeking } from './peek.ts';
import { Several } from './several.tsx';
import { useAnchor } from './target.ts';

interface Props {
  readonly peeking: Peeking;
  readonly drawing: Drawing;
  readonly live: Live;
  readonly timeline: Timeline;
  readonly areaRef: RefObject<HTMLElement | null>;
  readonly onOpen: (event: EventId) => void;
}

/** What floats beside the marks: one card, or a list to choose from. */
export function Floating({ peeking, drawing, live, timeline, areaRef, onOpen }: Props): ReactNode {
  const { peek, hold, release, close } = peeking;
  const anchored = useAnchor(peek.kind === 'card' ? peek.place : undefined, { drawing, live, areaRef });
  useEscape(peek.kind === 'card', close);
  switch (peek.kind) {
    case 'none':
      return null;
    case 'card': {
      if (anchored === undefined || anchored.place.event !== peek.place.event) return null;
      const { event } = peek.place;
      return (
        <HoverCard
          key={event}
          event={event}
          anchor={anchored.anchor}
          onOpen={() => onOpen(event)}
          onEnter={hold}
          onLeave={release}
        />
      );
    }
    case 'several': {
      const marks = peek.places
        .map((place) => find(timeline.lanes, place)?.mark)
        .filter((mark) => mark !== undefined);
      return (
        <Several
          marks={marks}
          x={peek.x}
          y={peek.y}
          onChoose={(mark) => onOpen(mark.event)}
          onClose={close}
        />
      );
    }
  }
}

/** Escape closes the card wherever the focus is: a pointer opened it without moving the focus (WCAG 1.4.13). */
function useEscape(open: boolean, close: () => void): void {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  });
  useEffect(() => {
    if (!open) return undefined;
    const listener = (event: KeyboardEvent) => escape(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [open]);
}
