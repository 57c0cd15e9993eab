import type { LaneBox, Scene } from '#scene/shapes.ts';
import type { Frames, Live } from './live.ts';
import { createArranger, paintAxis, paintLanes, type Subject } from './picture.ts';
import { slabOf } from './slab.ts';

/** Where the picture goes. */
export interface Surface {
  readonly lanes: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
  readonly scroller: HTMLElement;
}

/** Lanes as they are drawn: changes with zoom and filter, never while panning. */
export interface Layout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
  readonly density: Scene['density'];
}

/** Draws at most once per frame: whenever the subject, the stretch of time or the part of the lanes in sight has changed. */
export interface Drawing {
  /** Undefined: not everything is there yet, nothing is drawn. */
  readonly show: (subject: Subject | undefined) => void;
  /** Begins to draw on it; the answer ends it. */
  readonly attach: (surface: Surface) => () => void;
  /** What is on the canvas now; undefined before the first frame. */
  readonly scene: () => Scene | undefined;
  readonly layout: () => Layout;
  readonly onLayout: (listener: () => void) => () => void;
  /** After each frame, with what it shows: for elements that follow a mark. */
  readonly onFrame: (listener: (scene: Scene) => void) => () => void;
}

const NOTHING: Layout = { boxes: [], height: 0, density: undefined };

export function createDrawing(live: Live, frames: Frames): Drawing {
  const arrangeScene = createArranger();
  const onFrame = listeners<Scene>();
  const onLayout = listeners<Layout>();
  let subject: Subject | undefined;
  let surface: Surface | undefined;
  let frame: number | undefined;
  let scene: Scene | undefined;
  let layout = NOTHING;
  let top = 0;

  const draw = () => {
    frame = undefined;
    const span = live.get();
    if (subject === undefined || surface === undefined || span === undefined) return;
    scene = arrangeScene(subject, span);
    const next = { boxes: scene.lanes, height: scene.height, density: scene.density };
    if (!sameLayout(layout, next)) {
      layout = next;
      onLayout.tell(layout);
    }
    const slab = slabOf(surface.scroller.scrollTop, subject.size.height, scene.height);
    ({ top } = slab);
    paintLanes(surface.lanes, { scene, subject, slab });
    paintAxis(surface.axis, span, subject);
    onFrame.tell(scene);
  };
  const ask = () => {
    frame ??= frames.request(draw);
  };
  // The page moves the canvas when it scrolls; it is painted again only when another slab is due.
  const scrolled = () => {
    if (surface === undefined || subject === undefined || scene === undefined) return;
    if (slabOf(surface.scroller.scrollTop, subject.size.height, scene.height).top !== top) ask();
  };
  return {
    show: (next) => {
      subject = next;
      ask();
    },
    attach: (to) => {
      surface = to;
      const stop = live.subscribe(ask);
      to.scroller.addEventListener('scroll', scrolled, { passive: true });
      ask();
      return () => {
        stop();
        to.scroller.removeEventListener('scroll', scrolled);
        if (frame !== undefined) frames.cancel(frame);
        frame = undefined;
        surface = undefined;
      };
    },
    scene: () => scene,
    layout: () => layout,
    onLayout: onLayout.add,
    onFrame: onFrame.add,
  };
}

interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => () => void;
  readonly tell: (value: T) => void;
}

function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: (value) => {
      for (const listener of all) listener(value);
    },
  };
}

function sameLayout(a: Layout, b: Layout): boolean {
  return a.height === b.height && a.density?.capacity === b.density?.capacity && sameBoxes(a.boxes, b.boxes);
}

function sameBoxes(a: readonly LaneBox[], b: readonly LaneBox[]): boolean {
  return a.length === b.length && a.every((box, index) => sameBox(box, b[index]));
}

function sameBox(a: LaneBox, b: LaneBox | undefined): boolean {
  return b !== undefined && a.id === b.id && a.y === b.y && a.height === b.height && a.rows === b.rows;
}
