import { useMemo, useRef, type RefObject } from 'react';
import type { Canvases } from './picture.ts';

export interface CanvasRefs {
  /** The time area: pointer, keys and canvas. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** The window on the lanes. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly lanes: RefObject<HTMLCanvasElement | null>;
  readonly axis: RefObject<HTMLCanvasElement | null>;
  /** The element that has the moving focus. */
  readonly focus: RefObject<HTMLButtonElement | null>;
  readonly canvases: () => Canvases | undefined;
}

export function useCanvasRefs(): CanvasRefs {
  const area = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const focus = useRef<HTMLButtonElement>(null);
  return useMemo(() => {
    const canvases = () => (lanes.current === null || axis.current === null ? undefined : { lanes: lanes.current, axis: axis.current });
    return { area, scroller, lanes, axis, focus, canvases };
  }, []);
}
