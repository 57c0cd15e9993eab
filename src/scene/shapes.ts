import type { EventId } from '#domain/ids.ts';

/** Everything a timeline can draw, as data: compared in tests, painted by `paint`, never touched by anyone else. Units: CSS px. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly ink: Ink;
      readonly width: number;
      readonly dash?: readonly number[];
      /** Colour of a type instead of the ink. */ readonly slot?: number;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
      readonly alpha?: number;
    }
  /** A band whose softness is what is not known: over its whole width it fades out to the side named, or to both from its middle. */
  | {
      readonly kind: 'band';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly slot: number;
      readonly fade: 'both' | 'start' | 'end' | 'none';
      /** Of its strongest part; 1 unless given. */ readonly alpha?: number;
    }
  | {
      readonly kind: 'glyph';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly slot: number;
      readonly hollow: boolean;
      readonly outlined: boolean;
    }
  | {
      readonly kind: 'bracket';
      readonly x1: number;
      readonly x2: number;
      readonly y: number;
      readonly ink: Ink;
    }
  /** `x` is the edge named by `align`, `y` the middle of the capitals. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly ink: Ink;
      readonly align: 'start' | 'end';
      readonly halo: boolean;
    }
  | {
      readonly kind: 'highlight';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly soft: boolean;
    }
  /** The ring of the keyboard focus round a centre. */
  | { readonly kind: 'ring'; readonly x: number; readonly y: number; readonly size: number };

/** Names of theme tokens; the painter gets their values from the page. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'rule'
  | 'rule-strong'
  | 'on-mark'
  | 'paper'
  | 'q-bar'
  | 'q-bar-muted'
  | 'q-1'
  | 'q-2'
  | 'q-3'
  | 'q-4'
  | 'q-5'
  | 'q-6'
  | 'focus';

/** What the pointer and the moving focus can reach. `x`, `y` is the centre of the mark; the box covers mark and label. */
export interface Target {
  readonly event: EventId;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The visible part of time and the size of the drawing. Days are fractional here: an edge may lie within a day. */
export interface Viewport {
  readonly first: number;
  readonly last: number;
  /** Width of the time area in px (without the lane heads) and height of the window on the lanes. */
  readonly width: number;
  readonly height: number;
}

/** Height and place of a lane; its head is drawn in the page. */
export interface LaneBox {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  /** How many sub-rows it has; one: its head fits beside, not above, its count. */
  readonly rows: number;
}

export interface Scene {
  readonly shapes: readonly Shape[];
  /** In reading order: by lane, then by time. All marks of the window, also those without a label. */
  readonly targets: readonly Target[];
  readonly lanes: readonly LaneBox[];
  /** Height of all lanes together; more than the viewport's: the host scrolls. */
  readonly height: number;
  /** Where a lane is drawn as density: events that fill the height of a lane once, and the days of one step. */
  readonly density?: { readonly capacity: number; readonly days: number };
}

/** Width of a text in px as the canvas would set it. Comes in from outside so that a scene needs no canvas. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface Tick {
  readonly x: number;
  readonly day: number;
  readonly label: string | undefined;
  readonly major: boolean;
  /** At the left edge, and in no line with the calendar: says in which year or month the window begins. */
  readonly context?: true;
}
