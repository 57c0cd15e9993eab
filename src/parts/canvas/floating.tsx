import type { ReactNode, RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { HoverCard, type Anchor } from '../hovercard.tsx';
import type { Target } from '#scene/shapes.ts';
import type { Drawing } from './draw.ts';
import { find } from './focus.ts';
import type { Live } from './live.ts';
import type { Peeking } from './peek.ts';
import { Several } from './several.tsx';
import { useTarget } from './target.ts';

interface Props {
  readonly peeking: Peeking;
  readonly drawing: Drawing;
  readonly live: Live;
  readonly timeline: Timeline;
  readonly area: RefObject<HTMLElement | null>;
  readonly onOpen: (event: EventId) => void;
}

/** What floats beside the marks: one card, or a list to choose from. */
export function Floating({ peeking, drawing, live, timeline, area, onOpen }: Props): ReactNode {
  const { peek } = peeking;
  const target = useTarget(drawing, peek.kind === 'card' ? peek.place : undefined, live);
  switch (peek.kind) {
    case 'none':
      return null;
    case 'card':
      if (target === undefined || area.current === null) return null;
      return <HoverCard key={target.event} event={target.event} anchor={anchorOf(target, area.current)} onOpen={() => onOpen(target.event)} onEnter={peeking.hold} onLeave={peeking.release} />;
    case 'several': {
      const marks = peek.places.map((place) => find(timeline.lanes, place)?.mark).filter((mark) => mark !== undefined);
      return <Several marks={marks} x={peek.x} y={peek.y} onChoose={(mark) => onOpen(mark.event)} onClose={peeking.close} />;
    }
  }
}

function anchorOf({ x, y, box }: Target, area: HTMLElement): Anchor {
  const { left, top } = area.getBoundingClientRect();
  return { mark: { x: left + x, y: top + y }, row: { ...box, x: left + box.x, y: top + box.y } };
}
