import type { RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import { hit } from '#scene/hit.ts';
import type { MovingFocus } from './command.ts';
import type { Drawing } from './drawing.ts';
import type { Heard, Point } from './input.ts';
import type { Peeking } from './peek.ts';

export interface Pointing {
  readonly drawing: Drawing;
  readonly peeking: Peeking;
  readonly moving: MovingFocus;
  readonly areaRef: RefObject<HTMLElement | null>;
  readonly selected: EventId | undefined;
  readonly open: (event: EventId) => void;
}

/** Targets for a pointer and for a finger, px. */
const SLOP = 24;
const SLOP_TOUCH = 44;

/** What hovering, clicking and tapping mean: peek, open; a first tap peeks, a second opens; several at once are listed. */
export function usePointing({
  drawing,
  peeking,
  moving,
  areaRef,
  selected,
  open,
}: Pointing): Pick<Heard, 'onHover' | 'onClick' | 'isFree'> {
  const at = (point: Point) => {
    const scene = drawing.scene();
    return scene === undefined
      ? []
      : hit(scene, { x: point.x, y: point.y, slop: point.touch ? SLOP_TOUCH : SLOP });
  };
  return {
    isFree: (point) => at(point).length === 0,
    onHover: (point) => {
      const first = point === undefined ? undefined : at(point)[0];
      peeking.hover(first === undefined ? undefined : { lane: first.lane, event: first.event });
      if (areaRef.current !== null) areaRef.current.dataset['over'] = String(first !== undefined);
    },
    onClick: (point) => {
      const [first, ...others] = at(point);
      if (first === undefined) {
        peeking.close();
        return;
      }
      const place = { lane: first.lane, event: first.event };
      moving.goTo(place);
      const { peek } = peeking;
      if (others.length > 0)
        peeking.show({ kind: 'several', places: [first, ...others], ...windowPoint(point, areaRef.current) });
      else if (point.touch && !(peek.kind === 'card' && peek.place.event === first.event))
        peeking.show({ kind: 'card', place, by: 'tap' });
      else if (first.event !== selected) open(first.event);
    },
  };
}

function windowPoint(point: Point, area: HTMLElement | null): { readonly x: number; readonly y: number } {
  const box = area?.getBoundingClientRect();
  return { x: point.x + (box?.left ?? 0), y: point.y + (box?.top ?? 0) };
}
