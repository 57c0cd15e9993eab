import type { Presence } from '#domain/presence.ts';
import type { Bar, Figure, Limit, Trip } from './figure.ts';
import { drawn, isShort, type Ruler } from './geometry.ts';
import { openTick } from './open-tick.ts';
import type { Shape } from './shapes.ts';

/** Where a figure is drawn. */
export interface Spot {
  readonly ruler: Ruler;
  /** Px of day 0: what is added to a figure's own px. */
  readonly origin: number;
  /** Width of the window: what lies outside is cut off where it makes no difference. */
  readonly width: number;
  /** Middle of the sub-row. */
  readonly y: number;
  readonly slot: number;
  readonly size: number;
  readonly outlined: boolean;
  /** Not attested as present, but so: an open tick instead of the glyph. */
  readonly open: Presence | undefined;
}

/** Strength of what may be, against what is. */
const SOFT = 0.5;
/** A bar that ends nobody knows when fades over this share of its length. */
const FADE = 0.3;

/** What lies below labels: bands, bars, brackets, tails. */
export function body(figure: Figure, spot: Spot): readonly Shape[] {
  if (isShort(figure, spot.ruler)) return [];
  switch (figure.kind) {
    case 'point':
      return [];
    case 'band':
      return [softBand(figure, spot)];
    case 'bar':
      return bar(figure, spot);
    case 'limit':
      return [tail(figure, spot)];
    case 'trip':
      return trip(figure, spot);
  }
}

/** What lies above labels. A trip is all bracket; a limit has an upright line for a glyph. */
export function head(figure: Figure, spot: Spot): readonly Shape[] {
  const { slot, y, size, outlined } = spot;
  const x = spot.origin + figure.at * spot.ruler.pxPerDay;
  if (spot.open !== undefined) return openTick(x, y, spot.open);
  if (figure.kind === 'trip') return [];
  if (figure.kind === 'limit')
    return [
      {
        kind: 'line',
        x1: x,
        x2: x,
        y1: y - size / 2 - 1,
        y2: y + size / 2 + 1,
        ink: 'ink',
        slot,
        width: 1.5,
      },
    ];
  return [{ kind: 'glyph', x, y, size, slot, hollow: figure.hollow, outlined }];
}

function softBand(figure: Figure, spot: Spot): Shape {
  const { start, end } = drawn({ ...figure }, spot.ruler);
  return band({ spot, from: start, to: end, fade: 'both', alpha: SOFT });
}

function bar(figure: Bar, spot: Spot): readonly Shape[] {
  const { pxPerDay, sizes } = spot.ruler;
  const from = figure.from * pxPerDay - (figure.fadesBefore ? sizes.tail : 0);
  const to = figure.to * pxPerDay + (figure.fadesAfter ? sizes.tail : 0);
  // Unknown ends fade within the drawn length, known ones over exactly the days that are not sure.
  const long = FADE * (to - from);
  const sureFrom = figure.fadesBefore ? from + long : figure.sureFrom * pxPerDay;
  const sureTo = figure.fadesAfter ? to - long : figure.sureTo * pxPerDay;
  const shapes: Shape[] = [];
  if (sureFrom > from) shapes.push(band({ spot, from, to: sureFrom, fade: 'start', alpha: 1 }));
  if (sureTo > sureFrom) shapes.push(band({ spot, from: sureFrom, to: sureTo, fade: 'none', alpha: 1 }));
  if (to > sureTo) shapes.push(band({ spot, from: sureTo, to, fade: 'end', alpha: 1 }));
  return shapes;
}

function tail(figure: Limit, spot: Spot): Shape {
  const { start, end } = drawn(figure, spot.ruler);
  return {
    kind: 'line',
    x1: spot.origin + start,
    x2: spot.origin + end,
    y1: spot.y,
    y2: spot.y,
    ink: 'ink',
    slot: spot.slot,
    width: 1.5,
    dash: [1.5, 3.5],
  };
}

function trip(figure: Trip, spot: Spot): readonly Shape[] {
  const { start, end } = drawn(figure, spot.ruler);
  const { y, origin } = spot;
  const shapes: Shape[] = [{ kind: 'bracket', x1: origin + start, x2: origin + end, y, ink: 'ink' }];
  if (end - start < TICKED) return shapes;
  for (const stop of new Set(figure.stops)) {
    const x = origin + stop * spot.ruler.pxPerDay;
    shapes.push({ kind: 'line', x1: x, x2: x, y1: y - 3, y2: y + 3, ink: 'ink', width: 1 });
  }
  return shapes;
}

/** From this width on a bracket has room for the ticks of its stops. */
const TICKED = 24;

interface Piece {
  readonly spot: Spot;
  readonly from: number;
  readonly to: number;
  readonly fade: 'both' | 'start' | 'end' | 'none';
  readonly alpha: number;
}

function band({ spot, from, to, fade, alpha }: Piece): Shape {
  const height = fade === 'both' ? spot.ruler.sizes.band : spot.ruler.sizes.bar;
  let x = spot.origin + from;
  let end = spot.origin + to;
  if (fade === 'none') {
    x = Math.max(x, -height);
    end = Math.min(end, spot.width + height);
  }
  return {
    kind: 'band',
    x,
    y: spot.y - height / 2,
    width: Math.max(0, end - x),
    height,
    slot: spot.slot,
    fade,
    alpha,
  };
}
