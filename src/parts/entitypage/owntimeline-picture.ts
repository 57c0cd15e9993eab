import type { EventId } from '#domain/ids.ts';
import type { Text } from '#domain/text.ts';
import type { Lang } from '#i18n/lang.ts';
import { arrange } from '#scene/arrange.ts';
import { contextOf, sizeCanvas } from '#scene/canvas.ts';
import { paint } from '#scene/paint.ts';
import { layoutRows } from '#scene/rows.ts';
import { pxPerDay, wholeOf } from '#scene/scale.ts';
import type { Scene } from '#scene/shapes.ts';
import { axis } from '#scene/ticks.ts';
import { AXIS_HEIGHT, axisShapes, tickWords } from '../canvas/axis.ts';
import type { Look } from '../canvas/ground.ts';
import { REST, type Own } from './owntimeline-model.ts';

export interface Subject {
  readonly own: Own;
  readonly slots: readonly string[];
  readonly text: (text: Text) => string;
  readonly lang: Lang;
  readonly look: Look;
  readonly width: number;
  readonly hovered: EventId | undefined;
}

/** All time of the record over the whole width. Px. */
export interface Picture {
  readonly scene: Scene;
  readonly axis: Pick<Scene, 'shapes'>;
  readonly axisHeight: number;
}

/** Words of the page stand above the marks of the second lane. Px at a root font of 16 px. */
const HEAD = new Map([[REST, 18]]);
const MAX_ROWS = 14;
const LABEL = 280;
/** Labels are set on the left of a mark this near to the end; ours are longer, so the end is said to come sooner. */
const FLIP = 190;

export function arrangeOwn({ own, slots, text, lang, look, width, hovered }: Subject): Picture | undefined {
  if (own.extent === undefined || width === 0) return undefined;
  const { measure, rootScale } = look;
  const span = wholeOf(own.extent, width);
  const stretch = { ...span, width };
  const { timeline, unattested } = own;
  const layout = layoutRows({
    timeline,
    text,
    measure,
    rootScale,
    pxPerDay: pxPerDay(stretch),
    end: span.last - ((LABEL - FLIP) * rootScale) / pxPerDay(stretch),
    maxRows: MAX_ROWS,
    asNeeded: true,
    labelMax: LABEL,
    headRoom: HEAD,
  });
  const viewport = { ...stretch, height: layout.height };
  const scene = arrange({
    timeline,
    viewport,
    slots,
    text,
    measure,
    selected: undefined,
    hovered,
    focused: undefined,
    rootScale,
    layout,
    unattested,
  });
  const { ticks } = axis(stretch, tickWords(lang), rootScale);
  return { scene, axis: { shapes: axisShapes(ticks, rootScale) }, axisHeight: AXIS_HEIGHT * rootScale };
}

/** Paints axis and lanes, each on its canvas. */
export function paintOwn(
  picture: Picture,
  canvases: { readonly axis: HTMLCanvasElement; readonly lanes: HTMLCanvasElement },
  { look, width }: Subject,
): void {
  paintOn(canvases.axis, picture.axis, { look, width, height: picture.axisHeight });
  paintOn(canvases.lanes, picture.scene, { look, width, height: picture.scene.height });
}

function paintOn(
  canvas: HTMLCanvasElement,
  scene: Pick<Scene, 'shapes'>,
  { look, width, height }: { readonly look: Look; readonly width: number; readonly height: number },
): void {
  const context = contextOf(canvas);
  if (context === undefined) return;
  const pixelRatio = sizeCanvas(canvas, { width, height, pixelRatio: look.pixelRatio });
  paint(context, scene, { palette: look.palette, pixelRatio, width, height });
}
