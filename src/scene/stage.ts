import type { EventId } from '#domain/ids.ts';
import type { Presence } from '#domain/presence.ts';
import type { Text } from '#domain/text.ts';
import type { Timeline } from '#engine/result.ts';
import type { Ruler } from './geometry.ts';
import type { Layers } from './layers.ts';
import type { RowLayout } from './rows.ts';
import type { Measure, Target, Viewport } from './shapes.ts';

export interface ArrangeInput {
  readonly timeline: Timeline;
  readonly viewport: Viewport;
  /** Event types by frequency: position = slot. */
  readonly slots: readonly string[];
  readonly text: (text: Text) => string;
  readonly measure: Measure;
  readonly selected: EventId | undefined;
  readonly hovered: EventId | undefined;
  readonly focused: EventId | undefined;
  /** 1 at a root font of 16 px. */
  readonly rootScale: number;
  /** Of this timeline at `zoomStep` of this scale (see `layouts`); without it one is made, which costs more than the rest. */
  readonly layout: RowLayout | undefined;
  /** Events at which somebody is not attested as present, and how they are named: an open tick with its sign, never a glyph. */
  readonly unattested?: ReadonlyMap<EventId, Presence> | undefined;
}

/** What every lane is arranged with. */
export interface Stage extends ArrangeInput {
  readonly rows: RowLayout;
  readonly pxPerDay: number;
  /** Px of day 0. */
  readonly origin: number;
  /** X of the upright lines through all lanes. */
  readonly grid: readonly number[];
  readonly ruler: Ruler;
  readonly layers: Layers;
  readonly targets: Target[];
}
