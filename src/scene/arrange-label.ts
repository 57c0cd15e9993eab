import { PLACE_GAP } from './comeback.ts';
import type { Placed } from './draft.ts';
import { drawn, isShort } from './geometry.ts';
import type { Label } from './label.ts';
import type { Seen, Span } from './seen.ts';
import type { Ink, Shape } from './shapes.ts';
import type { Stage } from './stage.ts';

export interface Lettered {
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
  readonly ink: Ink;
  readonly size: number;
  readonly halo: boolean;
}

export function labelShapes(words: Label, { x, y, strong, ink, size, halo }: Lettered): readonly Shape[] {
  const title: Shape = {
    kind: 'text',
    x: x + words.signWidth,
    y,
    text: words.title.text,
    size,
    weight: strong ? 600 : 400,
    ink,
    align: 'start',
    halo,
  };
  if (words.sign === '') return [title];
  return [
    {
      kind: 'text',
      x,
      y,
      text: words.sign,
      size,
      weight: 400,
      ink: ink === 'ink' ? 'ink-3' : ink,
      align: 'start',
      halo,
    },
    title,
  ];
}

/** Where it was, after its label. */
export function placeShapes(
  { place }: Placed,
  { x, y, size, halo }: Pick<Lettered, 'x' | 'y' | 'size' | 'halo'>,
): readonly Shape[] {
  return place === undefined
    ? []
    : [
        {
          kind: 'text',
          x: x + PLACE_GAP,
          y,
          text: place.text,
          size,
          weight: 400,
          ink: 'ink-3',
          align: 'start',
          halo,
        },
      ];
}

/** Thins what of the mark's own band or bar lies under its label, so that every word is read on paper. */
export function wash({ placed, y, ruler }: Seen, span: Span, stage: Stage): readonly Shape[] {
  if (isShort(placed.figure, ruler) || placed.figure.kind === 'limit') return [];
  const reach = drawn(placed.figure, ruler);
  const start = Math.max(span.start - 1, reach.start + stage.origin);
  const end = Math.min(span.end + 1, reach.end + stage.origin);
  const { bar } = stage.rows.sizes;
  return end <= start
    ? []
    : [
        {
          kind: 'rect',
          x: start,
          y: y - bar,
          width: end - start,
          height: 2 * bar,
          ink: 'paper',
          alpha: 0.75,
        },
      ];
}
