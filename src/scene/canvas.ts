/** The only home of the canvas context. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  return canvas.getContext('2d') ?? undefined;
}

export interface Size {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** No browser draws more device pixels in one canvas than this on a side. */
const LIMIT = 16_384;

/** Makes the canvas as large as its place on the page in device pixels. Resizing empties it: only when something changed. Answers the ratio to paint with. */
export function sizeCanvas(canvas: HTMLCanvasElement, { width, height, pixelRatio }: Size): number {
  const ratio = Math.min(pixelRatio, LIMIT / Math.max(1, width, height));
  const wide = Math.max(1, Math.round(width * ratio));
  const high = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return ratio;
}
