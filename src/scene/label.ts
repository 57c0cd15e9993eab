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
export function label({ title, doubt, strong }: Wording, most: number, { measure, sizes }: Lettering): Label | undefined {
  const size = sizes.label;
  const signWidth = doubt === '' ? 0 : measure(doubt, size, 400) + SIGN_GAP;
  const weight = strong ? 600 : 400;
  const fitted = cached({ title, weight, most: most - signWidth, size }, measure);
  return fitted === undefined ? undefined : { sign: doubt, signWidth, title: fitted, width: signWidth + fitted.width };
}

const SIGN_GAP = 3;

interface Wanted {
  readonly title: string;
  readonly weight: 400 | 600;
  readonly most: number;
  readonly size: number;
}

/** Titles are cut to the same few widths again at every zoom step. */
function cached({ title, weight, most, size }: Wanted, measure: Measure): Cut | undefined {
  let known = cuts.get(measure);
  if (known === undefined || known.size > CUTS) cuts.set(measure, (known = new Map<string, Cut | undefined>()));
  const key = `${weight} ${size} ${most} ${title}`;
  if (known.has(key)) return known.get(key);
  const fitted = cut(title, most, (text) => measure(text, size, weight));
  known.set(key, fitted);
  return fitted;
}

const cuts = new WeakMap<Measure, Map<string, Cut | undefined>>();
const CUTS = 20_000;
