import { useEffect, useState, type RefObject } from 'react';
import type { Place } from '#scene/move.ts';
import type { Scene, Target } from '#scene/shapes.ts';
import type { Drawing } from './draw.ts';
import type { Live } from './live.ts';
import { samePlace } from './peek.ts';
import { sameSpan } from './span.ts';

export function targetOf(scene: Scene | undefined, place: Place | undefined): Target | undefined {
  return place === undefined ? undefined : scene?.targets.find((target) => samePlace(target, place));
}

/** Where a mark is once the canvas rests; undefined while it moves and when it is not in view. */
export function useTarget(drawing: Drawing, place: Place | undefined, live: Live): Target | undefined {
  const [target, setTarget] = useState<Target>();
  const { scene, subscribe } = drawing;
  useEffect(() => {
    const look = (now: Scene | undefined) => {
      const shown = live.get();
      const goal = live.goal();
      const rests = shown !== undefined && goal !== undefined && sameSpan(shown, goal);
      const next = rests ? targetOf(now, place) : undefined;
      setTarget((before) => (sameTarget(before, next) ? before : next));
    };
    look(scene.current);
    return subscribe(look);
  }, [scene, subscribe, place, live]);
  return target;
}

function sameTarget(a: Target | undefined, b: Target | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && samePlace(a, b) && a.x === b.x && a.y === b.y && a.box.width === b.box.width);
}

/** Keeps an element over a mark, frame by frame, without rendering. Out of view it waits at the upper left. */
export function useOver(drawing: Drawing, place: Place | undefined, element: RefObject<HTMLElement | null>): void {
  const { scene, subscribe } = drawing;
  useEffect(() => {
    const put = (now: Scene | undefined) => {
      const target = targetOf(now, place);
      if (element.current === null) return;
      element.current.style.left = `${target?.x ?? 0}px`;
      element.current.style.top = `${target?.y ?? 0}px`;
    };
    put(scene.current);
    return subscribe(put);
  });
}

/** Scrolls just as far as it takes to see a mark and its row. */
export function revealRow(scroller: HTMLElement | null, scene: Scene | undefined, place: Place): void {
  const y = targetOf(scene, place)?.y ?? scene?.lanes.find((lane) => lane.id === place.lane)?.y;
  if (scroller === null || y === undefined) return;
  const { scrollTop, clientHeight } = scroller;
  if (y - MARGIN < scrollTop) scroller.scrollTop = Math.max(0, y - MARGIN);
  else if (y + MARGIN > scrollTop + clientHeight) scroller.scrollTop = y + MARGIN - clientHeight;
}

const MARGIN = 28;
