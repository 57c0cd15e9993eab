import { useEffect, useState, type RefObject } from 'react';
import type { Place } from '#scene/move.ts';
import type { Scene, Target } from '#scene/shapes.ts';
import type { Anchor } from '../hovercard.tsx';
import type { Drawing } from './drawing.ts';
import type { Live } from './live.ts';
import { samePlace } from './peek.ts';
import { sameSpan } from './span.ts';

export function targetOf(scene: Scene | undefined, place: Place | undefined): Target | undefined {
  return place === undefined ? undefined : scene?.targets.find((target) => samePlace(target, place));
}

export interface Anchored {
  readonly place: Place;
  readonly anchor: Anchor;
}

interface Following {
  readonly drawing: Drawing;
  readonly live: Live;
  readonly areaRef: RefObject<HTMLElement | null>;
}

/** Where a mark is in the window once the canvas rests; undefined while it moves and when it is not in view. */
export function useAnchor(
  place: Place | undefined,
  { drawing, live, areaRef }: Following,
): Anchored | undefined {
  const [anchored, setAnchored] = useState<Anchored>();
  useEffect(() => {
    const look = (scene: Scene | undefined) => {
      const target = rests(live) ? targetOf(scene, place) : undefined;
      const area = areaRef.current;
      const next = target === undefined || area === null ? undefined : anchorOf(target, area);
      setAnchored((before) => (sameAnchor(before, next) ? before : next));
    };
    look(drawing.scene());
    return drawing.onFrame(look);
  }, [drawing, live, areaRef, place]);
  return anchored;
}

function rests(live: Live): boolean {
  const shown = live.get();
  const goal = live.goal();
  return shown !== undefined && goal !== undefined && sameSpan(shown, goal);
}

function anchorOf({ event, lane, x, y, box }: Target, area: HTMLElement): Anchored {
  const { left, top } = area.getBoundingClientRect();
  return {
    place: { event, lane },
    anchor: { mark: { x: left + x, y: top + y }, row: { ...box, x: left + box.x, y: top + box.y } },
  };
}

function sameAnchor(a: Anchored | undefined, b: Anchored | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [from, to] = [a.anchor, b.anchor];
  return (
    samePlace(a.place, b.place) &&
    from.mark.x === to.mark.x &&
    from.mark.y === to.mark.y &&
    from.row.width === to.row.width
  );
}

/** Keeps an element over a mark, frame by frame, without rendering. Out of view it waits at the upper left. */
export function useOver(
  place: Place | undefined,
  drawing: Drawing,
  elementRef: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const put = (scene: Scene | undefined) => {
      const target = targetOf(scene, place);
      const element = elementRef.current;
      if (element === null) return;
      element.style.left = `${target?.x ?? 0}px`;
      element.style.top = `${target?.y ?? 0}px`;
    };
    put(drawing.scene());
    return drawing.onFrame(put);
  }, [place, drawing, elementRef]);
}

/** Scrolls just as far as it takes to see a mark and its row. */
export function revealRow(scroller: HTMLElement, scene: Scene | undefined, place: Place): void {
  const y = targetOf(scene, place)?.y ?? scene?.lanes.find((lane) => lane.id === place.lane)?.y;
  if (y === undefined) return;
  const { scrollTop, clientHeight } = scroller;
  if (y - MARGIN < scrollTop) scroller.scrollTo({ top: Math.max(0, y - MARGIN) });
  else if (y + MARGIN > scrollTop + clientHeight) scroller.scrollTo({ top: y + MARGIN - clientHeight });
}

const MARGIN = 28;
