import { arrange } from '#scene/arrange.ts';
import { contextOf, sizeCanvas } from '#scene/canvas.ts';
import { paint } from '#scene/paint.ts';
import { layouts, type RowLayout } from '#scene/rows.ts';
import { pxPerDay } from '#scene/scale.ts';
import type { EventId } from '#domain/ids.ts';
import type { Text } from '#domain/text.ts';
import type { Timeline } from '#engine/result.ts';
import type { Lang } from '#i18n/lang.ts';
import type { LaneBox, Scene } from '#scene/shapes.ts';
import { axis } from '#scene/ticks.ts';
import { AXIS_HEIGHT, axisShapes, tickWords } from './axis.ts';
import type { Look, Size } from './ground.ts';
import { slabOf } from './slab.ts';
import type { Span } from './span.ts';

/** Everything that decides what is drawn, apart from the stretch of time. */
export interface Subject {
  readonly timeline: Timeline;
  readonly slots: readonly string[];
  readonly text: (text: Text) => string;
  readonly lang: Lang;
  readonly look: Look;
  /** Of the time area, without heads: its width, and the height of the window on the lanes. */
  readonly size: Size;
  readonly whole: Span;
  readonly selected: EventId | undefined;
  readonly hovered: EventId | undefined;
  /** Sub-rows per lane at most. */
  readonly maxRows: number | undefined;
}

export interface Canvases {
  readonly lanes: HTMLCanvasElement;
  readonly axis: HTMLCanvasElement;
}

/** Makes a scene of a subject and a stretch of time. Keeps row layouts, so that a pan costs one pass over the marks. */
export function createArranger(): (subject: Subject, span: Span) => Scene {
  const layoutOf = layouts();
  return (subject, span) => {
    const { timeline, slots, text, look, size, selected, hovered } = subject;
    const { measure, rootScale } = look;
    const viewport = { ...span, ...size };
    const layout: RowLayout = layoutOf({
      timeline,
      text,
      measure,
      rootScale,
      pxPerDay: pxPerDay(viewport),
      end: subject.whole.last,
      maxRows: subject.maxRows,
    });
    return arrange({ timeline, viewport, slots, text, measure, selected, hovered, focused: undefined, rootScale, layout });
  };
}

/** Paints the slab of the lanes round the scroll position, and the axis. */
export function paintScene(canvases: Canvases, scene: Scene, subject: Subject, at: { readonly span: Span; readonly scroll: number }): void {
  const { look, size } = subject;
  const { palette } = look;
  const slab = slabOf(at.scroll, size.height, scene.height);
  const lanes = contextOf(canvases.lanes);
  if (lanes !== undefined) {
    const pixelRatio = sizeCanvas(canvases.lanes, { width: size.width, height: slab.height, pixelRatio: look.pixelRatio });
    canvases.lanes.style.transform = `translateY(${slab.top}px)`;
    paint(lanes, scene, { palette, pixelRatio, top: slab.top, width: size.width, height: slab.height });
  }
  const head = contextOf(canvases.axis);
  if (head !== undefined) {
    const height = AXIS_HEIGHT * look.rootScale;
    const pixelRatio = sizeCanvas(canvases.axis, { width: size.width, height, pixelRatio: look.pixelRatio });
    const { ticks } = axis({ ...at.span, width: size.width }, tickWords(subject.lang), look.rootScale);
    paint(head, { shapes: axisShapes(ticks, look.rootScale) }, { palette, pixelRatio, width: size.width, height });
  }
}

export function sameBoxes(a: readonly LaneBox[], b: readonly LaneBox[]): boolean {
  return a === b || (a.length === b.length && a.every((box, index) => same(box, b[index])));
}

function same(a: LaneBox, b: LaneBox | undefined): boolean {
  return b !== undefined && a.id === b.id && a.y === b.y && a.height === b.height && a.rows === b.rows;
}
