/** The part of the lanes that is drawn: everything when it is low, else a slab round the window that moves in steps. */
export interface Slab {
  readonly top: number;
  readonly height: number;
}

/** Up to this height the canvas holds all lanes and scrolls with the page, without being painted again. */
const WHOLE = 2400;

/** Units: px. The slab reaches at least half a window beyond the window on either side, so that scrolling rarely repaints. */
export function slabOf(scroll: number, window: number, height: number): Slab {
  if (height <= Math.max(WHOLE, window)) return { top: 0, height: Math.max(height, window) };
  const stride = Math.max(200, Math.round(window / 2));
  const top = Math.max(0, Math.floor(scroll / stride) * stride - stride);
  return { top, height: Math.min(height - top, window + 3 * stride) };
}
