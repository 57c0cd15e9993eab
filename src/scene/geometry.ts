import type { Figure } from './figure.ts';
import type { Metrics } from './metrics.ts';

/** Px for figures at one scale. X counts from day 0: the window is taken off when a scene is arranged. */
export interface Ruler {
  readonly pxPerDay: number;
  readonly sizes: Metrics;
}

export type Side = 'right' | 'left';

/** Where a label stands: beside the glyph, or at the end of what the mark covers. */
export type Beside = 'glyph' | 'end';

export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** A span that is no longer than a glyph is drawn as one. */
export function isShort(figure: Figure, ruler: Ruler): boolean {
  if (figure.kind !== 'bar') return figure.kind === 'point';
  return (
    !figure.fadesBefore &&
    !figure.fadesAfter &&
    (figure.to - figure.from) * ruler.pxPerDay <= ruler.sizes.glyph
  );
}

/** It ends in a tail of so many px, whatever the scale. */
export function hasTail(figure: Figure): boolean {
  return figure.kind === 'limit' || (figure.kind === 'bar' && (figure.fadesBefore || figure.fadesAfter));
}

/** Everything that is drawn of it, labels apart. */
export function drawn(figure: Figure, ruler: Ruler): Reach {
  const { sizes } = ruler;
  const x = figure.at * ruler.pxPerDay;
  const glyph = { start: x - sizes.glyph / 2 - 1, end: x + sizes.glyph / 2 + 1 };
  if (isShort(figure, ruler)) return glyph;
  const start = figure.from * ruler.pxPerDay;
  const end = figure.to * ruler.pxPerDay;
  switch (figure.kind) {
    case 'point':
      return glyph;
    case 'band':
      return union(glyph, { start, end });
    case 'bar':
      return union(glyph, {
        start: start - (figure.fadesBefore ? sizes.tail : 0),
        end: end + (figure.fadesAfter ? sizes.tail : 0),
      });
    case 'limit':
      return figure.side === 'before'
        ? { start: x - sizes.tail, end: x + 2 }
        : { start: x - 2, end: x + sizes.tail };
    case 'trip':
      return { start, end: Math.max(end, start + sizes.bracket) };
  }
}

/** What no other mark may stand on: of a band all but its ends. */
export function occupied(figure: Figure, ruler: Ruler): Reach {
  const reach = drawn(figure, ruler);
  if (figure.kind !== 'band') return reach;
  const x = figure.at * ruler.pxPerDay;
  const half = ruler.sizes.glyph / 2 + 1;
  const { bandEnd } = ruler.sizes;
  return { start: Math.min(x - half, reach.start + bandEnd), end: Math.max(x + half, reach.end - bandEnd) };
}

export function besideOf(figure: Figure, ruler: Ruler): Beside {
  const { start, end } = drawn(figure, ruler);
  return end - start > ruler.sizes.bandWide ? 'glyph' : 'end';
}

/** The edge of the label that is nearer to its mark. */
export function labelEdge(
  figure: Figure,
  ruler: Ruler,
  { side, beside }: { readonly side: Side; readonly beside: Beside },
): number {
  const { sizes } = ruler;
  const x = figure.at * ruler.pxPerDay;
  const glyph = side === 'right' ? x + sizes.gap : x - sizes.gap;
  if (isShort(figure, ruler)) return glyph;
  const reach = drawn(figure, ruler);
  if (beside === 'glyph') return figure.kind === 'trip' ? reach.start + sizes.gap : glyph;
  const inset = figure.kind === 'band' ? sizes.bandOverlap : -sizes.endGap;
  return side === 'right' ? Math.max(glyph, reach.end - inset) : Math.min(glyph, reach.start + inset);
}

function union(a: Reach, b: Reach): Reach {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
