import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { LaneBox, Scene } from '#scene/shapes.ts';
import type { Live } from './live.ts';
import { slabOf } from './slab.ts';
import { createArranger, paintScene, sameBoxes, type Canvases, type Subject } from './picture.ts';

export interface Drawing {
  /** What is on the canvas now; undefined before the first frame. */
  readonly scene: RefObject<Scene | undefined>;
  /** Lanes as they are drawn; changes with zoom and filter, never while panning. */
  readonly boxes: readonly LaneBox[];
  readonly height: number;
  readonly density: Scene['density'];
  /** Called after each frame, with what it shows: for elements that follow a mark. */
  readonly subscribe: (listener: (scene: Scene) => void) => () => void;
}

interface Input {
  /** Undefined: not everything is there yet, nothing is drawn. */
  readonly subject: Subject | undefined;
  readonly canvases: () => Canvases | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly live: Live;
}

interface Layout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
  readonly density: Scene['density'];
}

const NOTHING: Layout = { boxes: [], height: 0, density: undefined };

/** Draws once per frame whenever the subject, the stretch of time or the scroll position changed; React renders only when lanes move. */
export function useDrawing(input: Input): Drawing {
  const scene = useRef<Scene | undefined>(undefined);
  const latest = useRef(input);
  const frame = useRef<number | undefined>(undefined);
  const painted = useRef(0);
  const listeners = useRef(new Set<(scene: Scene) => void>());
  const shown = useRef<Layout>(NOTHING);
  const [layout, setLayout] = useState<Layout>(NOTHING);
  const arrangeScene = useMemo(createArranger, []);

  const draw = useCallback(() => {
    frame.current = undefined;
    const { subject, canvases, scroller, live } = latest.current;
    const span = live.get();
    const on = canvases();
    if (subject === undefined || span === undefined || on === undefined || subject.size.width === 0) return;
    const next = arrangeScene(subject, span);
    scene.current = next;
    if (!sameBoxes(shown.current.boxes, next.lanes) || shown.current.density?.capacity !== next.density?.capacity) {
      shown.current = { boxes: next.lanes, height: next.height, density: next.density };
      // Heads and lanes move in the same frame.
      flushSync(() => {
        setLayout(shown.current);
      });
    }
    painted.current = scroller.current?.scrollTop ?? 0;
    paintScene(on, next, subject, { span, scroll: painted.current });
    for (const listener of listeners.current) listener(next);
  }, [arrangeScene]);

  const redraw = useCallback(() => {
    frame.current ??= requestAnimationFrame(draw);
  }, [draw]);

  useLayoutEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    redraw();
  }, [redraw, input.subject]);
  useEffect(() => input.live.subscribe(redraw), [input.live, redraw]);
  useEffect(() => {
    const element = input.scroller.current;
    const moved = () => {
      if (needsPaint(scene.current, latest.current.subject, painted.current, element?.scrollTop ?? 0)) redraw();
    };
    element?.addEventListener('scroll', moved, { passive: true });
    return () => element?.removeEventListener('scroll', moved);
  }, [input.scroller, redraw]);
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current);
      frame.current = undefined;
    },
    [],
  );
  const subscribe = useCallback((listener: (scene: Scene) => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => {
      current.delete(listener);
    };
  }, []);
  return { scene, ...layout, subscribe };
}

/** Scrolling moves the canvas with the page; it is painted again only when another slab is due. */
function needsPaint(scene: Scene | undefined, subject: Subject | undefined, before: number, now: number): boolean {
  if (scene === undefined || subject === undefined) return false;
  const window = subject.size.height;
  return slabOf(before, window, scene.height).top !== slabOf(now, window, scene.height).top;
}
