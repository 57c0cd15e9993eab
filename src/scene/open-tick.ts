import type { Presence } from '#domain/presence.ts';
import type { Shape } from './shapes.ts';

/** For what is not attested as presence: an upright tick with a quotation mark, a dot or an arrow beside it. Px. */
export function openTick(x: number, y: number, presence: Presence): readonly Shape[] {
  return [line(x - 3, y - 4, [0, 8]), ...sign(x, y, presence)];
}

function sign(x: number, y: number, presence: Presence): readonly Shape[] {
  switch (presence) {
    case 'quoted':
      return [line(x, y - 3, [0, 2.5]), line(x + 2.2, y - 3, [0, 2.5])];
    case 'mentioned':
      return [{ kind: 'rect', x: x - 0.2, y: y - 1, width: 2, height: 2, ink: 'ink-3' }];
    case 'announced':
      return [
        line(x - 0.5, y, [3.8, 0]),
        line(x + 1.7, y - 1.6, [1.6, 1.6]),
        line(x + 1.7, y + 1.6, [1.6, -1.6]),
      ];
    case 'attended':
    case 'online':
    case 'unknown':
      return [];
  }
}

function line(x: number, y: number, [dx, dy]: readonly [number, number]): Shape {
  return { kind: 'line', x1: x, y1: y, x2: x + dx, y2: y + dy, ink: 'ink-3', width: 1.2 };
}
