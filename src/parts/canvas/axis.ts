import { tickLabel, tickMinor } from '#i18n/dates.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Shape, Tick } from '#scene/shapes.ts';
import type { TickLabel } from '#scene/ticks.ts';

/** Height of the head of the lanes, px at a root font of 16 px. */
export const AXIS_HEIGHT = 36;

/** Words of ticks in one language. */
export function tickWords(lang: Lang): TickLabel {
  return (at, unit, minor) => (minor ? tickMinor(at, unit, lang) : tickLabel(at, unit, lang));
}

/** The axis as shapes: years (or whatever is largest) bold with a long tick, the rest smaller and shorter. */
export function axisShapes(ticks: readonly Tick[], rootScale: number): readonly Shape[] {
  const foot = AXIS_HEIGHT * rootScale;
  return ticks.flatMap((tick): readonly Shape[] => {
    const length = (tick.major ? 18 : tick.label === undefined ? 6 : 12) * rootScale;
    const line: Shape = {
      kind: 'line',
      x1: tick.x,
      x2: tick.x,
      y1: foot - length,
      y2: foot,
      ink: tick.major ? 'rule-strong' : 'rule',
      width: 1,
    };
    const lines = tick.context === true ? [] : [line];
    return tick.label === undefined ? lines : [...lines, text(tick, tick.label, rootScale)];
  });
}

function text(tick: Tick, label: string, rootScale: number): Shape {
  return {
    kind: 'text',
    x: tick.x + 6 * rootScale,
    y: 18 * rootScale,
    text: label,
    size: (tick.major ? 13 : 12) * rootScale,
    weight: tick.major ? 600 : 400,
    ink: tick.major ? 'ink' : 'ink-3',
    align: 'start',
    halo: false,
  };
}
