import { cut, type Cut } from './cut.ts';
import type { Figure } from './figure.ts';
import type { Metrics } from './metrics.ts';
import type { Measure } from './shapes.ts';

/** The words beside a mark: perhaps a sign of doubt, then the title as far as there is room. */
export interface Label {
  readonly sign: Figure['doubt'];
  /** Px of the sign with the space after it; 0 without. */
  readonly signWidth: number;
  readonly title: Cut;
  /** Sign and title, px. */
  readonly width: number;
}

/** What labels are made with. */
export interface Lettering {
  readonly measure: Measure;
  readonly sizes: Metrics;
}

export interface Wording {
  readonly title: string;
  readonly doubt: Figure['doubt'];
  readonly strong: boolean;
}

/** The label within `most` px; undefined when no readable part of the title fits. */
export function label(
  { title, doubt, strong }: Wording,
  most: number,
  { measure, sizes }: Lettering,
): Label | undefined {
  const size = sizes.label;
  const signWidth = doubt === '' ? 0 : measure(doubt, size, 400) + SIGN_GAP;
  const weight = strong ? 600 : 400;
  // Whole steps of width, so that the next zoom step asks for the same.
  const room = Math.floor((most - signWidth) / STEP) * STEP;
  const fitted = cached({ title, weight, most: room, full: sizes.labelMax, size }, measure);
  return fitted === undefined
    ? undefined
    : { sign: doubt, signWidth, title: fitted, width: signWidth + fitted.width };
}

const SIGN_GAP = 3;
const STEP = 4;

interface Wanted {
  readonly title: string;
  readonly weight: 400 | 600;
  readonly most: number;
  readonly full: number;
  readonly size: number;
}

/** Titles are cut to the same few widths again at every zoom step, so cuts are remembered: by title, then by width, weight and size. */
function cached({ title, weight, most, full, size }: Wanted, measure: Measure): Cut | undefined {
  const ofTitle = cutsOf(title, measure);
  const key = (most * 1_000_000 + full * 1000 + size) * (weight === 600 ? -1 : 1);
  if (ofTitle.has(key)) return ofTitle.get(key);
  const fitted = cut(title, { most, full }, (text) => measure(text, size, weight));
  if (ofTitle.size >= WIDTHS) ofTitle.clear();
  ofTitle.set(key, fitted);
  return fitted;
}

type Cuts = Map<number, Cut | undefined>;

function cutsOf(title: string, measure: Measure): Cuts {
  let byTitle = cuts.get(measure);
  if (byTitle === undefined || byTitle.size > TITLES) cuts.set(measure, (byTitle = new Map<string, Cuts>()));
  let known = byTitle.get(title);
  if (known === undefined) byTitle.set(title, (known = new Map()));
  return known;
}

const cuts = new WeakMap<Measure, Map<string, Cuts>>();
const TITLES = 20_000;
const WIDTHS = 24;
