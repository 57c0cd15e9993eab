import { at } from '#base/column.ts';
import { never } from '#base/assert.ts';
import { glyphPath } from './glyph.ts';
import type { Palette } from './palette.ts';
import type { Scene, Shape } from './shapes.ts';

export interface PaintOptions {
  readonly palette: Palette;
  /** As `sizeCanvas` answered. */
  readonly pixelRatio: number;
  /** The part of the scene to paint, from its top, px; shapes outside are skipped. Without it: everything from 0. */
  readonly top?: number;
  /** Where time begins on the canvas, px: marks on the edge of the window are not cut in half. */
  readonly left?: number;
  /** Size of the canvas, px. */
  readonly width: number;
  readonly height: number;
}

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly width: number;
  /** The font set last: setting one again costs as much as a short text. */
  font: string;
}

/** Clears the canvas and paints the scene on it. About a microsecond per shape, a few per text. */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Pick<Scene, 'shapes'>,
  options: PaintOptions,
): void {
  const { palette, pixelRatio, width, height } = options;
  const top = options.top ?? 0;
  const left = options.left ?? 0;
  const brush: Brush = { context, palette, width, font: '' };
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, left * pixelRatio, -top * pixelRatio);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const shape of scene.shapes) if (touches(shape, top, top + height)) paintShape(shape, brush);
}

function paintShape(shape: Shape, brush: Brush): void {
  switch (shape.kind) {
    case 'line':
      paintLine(shape, brush);
      return;
    case 'rect':
      paintRect(shape, brush);
      return;
    case 'band':
      paintBand(shape, brush);
      return;
    case 'glyph':
      paintGlyph(shape, brush);
      return;
    case 'bracket':
      paintBracket(shape, brush);
      return;
    case 'text':
      paintText(shape, brush);
      return;
    case 'highlight':
      paintHighlight(shape, brush);
      return;
    case 'ring':
      paintRing(shape, brush);
      return;
    default:
      never(shape);
  }
}

type Of<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

function paintLine(
  { x1, y1, x2, y2, ink, slot, width, dash }: Of<'line'>,
  { context, palette }: Brush,
): void {
  context.strokeStyle = slot === undefined ? palette.inks[ink] : at(palette.slots, slot);
  context.lineWidth = width;
  context.setLineDash(dash === undefined ? [] : [...dash]);
  // A hairline lies within one row of pixels, not between two.
  const crisp = dash === undefined && width === 1 && (x1 === x2 || y1 === y2);
  const dx = crisp && x1 === x2 ? Math.round(x1) + 0.5 - x1 : 0;
  const dy = crisp && y1 === y2 ? Math.round(y1) - 0.5 - y1 : 0;
  context.beginPath();
  context.moveTo(x1 + dx, y1 + dy);
  context.lineTo(x2 + dx, y2 + dy);
  context.stroke();
  context.setLineDash([]);
}

function paintRect({ x, y, width, height, ink, alpha }: Of<'rect'>, { context, palette }: Brush): void {
  context.globalAlpha = alpha ?? 1;
  context.fillStyle = palette.inks[ink];
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

function paintBand(band: Of<'band'>, { context, palette, width }: Brush): void {
  const { x, y, height, slot, fade } = band;
  const color = at(palette.slots, slot);
  context.globalAlpha = band.alpha ?? 1;
  if (fade === 'none') context.fillStyle = color;
  else context.fillStyle = gradient(band, color, context);
  const from = Math.max(x, -height);
  const to = Math.min(x + band.width, width + height);
  if (to > from) context.fillRect(from, y, to - from, height);
  context.globalAlpha = 1;
}

/** At its softest a band is not quite gone, so that the eye finds where it ends. */
const SOFTEST = 0.06;

function gradient(
  { x, width, fade }: Of<'band'>,
  color: string,
  context: CanvasRenderingContext2D,
): CanvasGradient {
  const made = context.createLinearGradient(x, 0, x + width, 0);
  const soft = faded(color, SOFTEST);
  made.addColorStop(0, fade === 'end' ? color : soft);
  if (fade === 'both') made.addColorStop(0.5, color);
  made.addColorStop(1, fade === 'start' ? color : soft);
  return made;
}

/** The colour with an alpha, whatever form the theme has it in. */
function faded(color: string, alpha: number): string {
  return `color-mix(in srgb, ${color} ${alpha * 100}%, transparent)`;
}

function paintGlyph({ x, y, size, slot, hollow, outlined }: Of<'glyph'>, { context, palette }: Brush): void {
  const path = pathOf(slot, hollow ? size - 1 : size);
  context.translate(x, y);
  // Paper round the mark keeps it apart from the band, bar or line it stands on.
  if (!outlined) {
    context.strokeStyle = palette.inks.paper;
    context.lineWidth = hollow ? 2.5 : 3;
    context.stroke(path);
  }
  context.fillStyle = hollow ? palette.inks.paper : at(palette.slots, slot);
  context.fill(path);
  if (hollow || outlined) {
    context.strokeStyle = outlined ? palette.inks['on-mark'] : at(palette.slots, slot);
    context.lineWidth = 1.5;
    context.stroke(path);
  }
  context.translate(-x, -y);
}

/** One path per slot and size, for ever: a dozen in all. */
function pathOf(slot: number, size: number): Path2D {
  const key = `${slot} ${size}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const made = new Path2D(glyphPath(slot, size));
  paths.set(key, made);
  return made;
}

const paths = new Map<string, Path2D>();

function paintBracket({ x1, x2, y, ink }: Of<'bracket'>, { context, palette }: Brush): void {
  context.strokeStyle = palette.inks[ink];
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x1, y);
  context.lineTo(x2, y);
  for (const x of [x1, x2]) {
    context.moveTo(x, y - 5);
    context.lineTo(x, y + 5);
  }
  context.stroke();
}

/** From the middle of the capitals to the baseline, as a share of the size (Source Sans 3: capitals are 0.66 high). */
const BASELINE = 0.33;

function paintText({ x, y, text, size, weight, ink, align, halo }: Of<'text'>, brush: Brush): void {
  const { context, palette } = brush;
  const font = fontOf(size, weight, palette.sans);
  if (font !== brush.font) context.font = brush.font = font;
  context.textAlign = align;
  const baseline = y + size * BASELINE;
  if (halo) {
    context.strokeStyle = palette.inks.paper;
    context.lineWidth = 4;
    context.strokeText(text, x, baseline);
  }
  context.fillStyle = palette.inks[ink];
  context.fillText(text, x, baseline);
}

/** A css font for canvas; sizes in px. */
export function fontOf(size: number, weight: 400 | 600, family: string): string {
  return `${weight} ${size}px ${family}`;
}

function paintHighlight({ x, y, width, height, soft }: Of<'highlight'>, { context, palette }: Brush): void {
  context.fillStyle = soft ? palette.markSoft : palette.mark;
  context.fillRect(x, y, width, height);
}

function paintRing({ x, y, size }: Of<'ring'>, { context, palette }: Brush): void {
  context.strokeStyle = palette.inks.focus;
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(x - size / 2, y - size / 2, size, size, 3);
  context.stroke();
}

/** Is any of it within these px from top to bottom? Generous: a false yes only costs time. */
function touches(shape: Shape, top: number, bottom: number): boolean {
  if (shape.kind === 'line')
    return Math.max(shape.y1, shape.y2) >= top && Math.min(shape.y1, shape.y2) <= bottom;
  const height =
    shape.kind === 'rect' || shape.kind === 'band' || shape.kind === 'highlight' ? shape.height : AROUND;
  return shape.y + height >= top && shape.y - AROUND <= bottom;
}

const AROUND = 40;
