import { arrange } from '#scene/arrange.ts';
import { contextOf, sizeCanvas } from '#scene/canvas.ts';
import { paint } from '#scene/paint.ts';
import { layouts } from '#scene/rows.ts';
import { pxPerDay } from '#scene/scale.ts';
import type { EventId } from '#domain/ids.ts';
import type { Text } from '#domain/text.ts';
import type { Timeline } from '#engine/result.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Scene } from '#scene/shapes.ts';
import { axis } from '#scene/ticks.ts';
import { AXIS_HEIGHT, axisShapes, tickWords } from './axis.ts';
import type { Look, Size } from './ground.ts';
import type { Slab } from './slab.ts';
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

/** Makes a scene of a subject and a stretch of time. Keeps row layouts, so that a pan costs one pass over the marks. */
export function createArranger(): (subject: Subject, span: Span) => Scene {
  const layoutOf = layouts();
  return (subject, span) => {
    const { timeline, slots, text, look, size, selected, hovered, maxRows } = subject;
    const { measure, rootScale } = look;
    const viewport = { ...span, ...size };
    const layout = layoutOf({
      timeline,
      text,
      measure,
      rootScale,
      pxPerDay: pxPerDay(viewport),
      end: subject.whole.last,
      maxRows,
    });
    return arrange({
      timeline,
      viewport,
      slots,
      text,
      measure,
      selected,
      hovered,
      focused: undefined,
      rootScale,
      layout,
    });
  };
}

/** The canvas is wider than time, px: marks at its edges are whole, and labels run on to the edge of the page. */
const BEFORE = 7;
const AFTER = 20;

export interface Lanes {
  readonly scene: Scene;
  readonly subject: Subject;
  /** The part of the lanes that the canvas holds. */
  readonly slab: Slab;
}

export function paintLanes(canvas: HTMLCanvasElement, { scene, subject, slab }: Lanes): void {
  const context = contextOf(canvas);
  if (context === undefined) return;
  const { look, size } = subject;
  const { palette } = look;
  const width = BEFORE + size.width + AFTER;
  const pixelRatio = sizeCanvas(canvas, { width, height: slab.height, pixelRatio: look.pixelRatio });
  canvas.style.transform = `translate(${-BEFORE}px, ${slab.top}px)`;
  paint(context, scene, { palette, pixelRatio, top: slab.top, left: BEFORE, width, height: slab.height });
}

export function paintAxis(canvas: HTMLCanvasElement, span: Span, { look, size, lang }: Subject): void {
  const context = contextOf(canvas);
  if (context === undefined) return;
  const { palette, rootScale } = look;
  const { width } = size;
  const height = AXIS_HEIGHT * rootScale;
  const pixelRatio = sizeCanvas(canvas, { width, height, pixelRatio: look.pixelRatio });
  const { ticks } = axis({ ...span, width }, tickWords(lang), rootScale);
  paint(context, { shapes: axisShapes(ticks, rootScale) }, { palette, pixelRatio, width, height });
}
