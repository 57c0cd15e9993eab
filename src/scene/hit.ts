import type { Scene, Target } from './shapes.ts';

/** A pointer on the scene; `slop` is the size of a target: 24 px for a mouse, 44 px for a finger. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly slop: number;
}

/** Marks whose distances differ by less cannot be told apart: 4 px for a mouse, 7 for a finger. */
const ALIKE = 1 / 6;
/** Inside the label counts like this distance from the centre of the mark. */
const LABEL = 3;

/**
 * What a point means: the nearest mark (or label) within the target size and every other that is as near, nearest first.
 * More than one: let the visitor choose. Costs one comparison per target.
 */
export function hit(scene: Pick<Scene, 'targets'>, pointer: Pointer): readonly Target[] {
  const near: { readonly target: Target; readonly distance: number }[] = [];
  for (const target of scene.targets) {
    const distance = distanceTo(target, pointer);
    if (distance <= pointer.slop / 2) near.push({ target, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  const first = near[0];
  if (first === undefined) return [];
  return near
    .filter(({ distance }) => distance - first.distance <= pointer.slop * ALIKE)
    .map(({ target }) => target);
}

function distanceTo({ x, y, box }: Target, pointer: Pointer): number {
  const toMark = Math.hypot(pointer.x - x, pointer.y - y);
  const inBox =
    pointer.x >= box.x &&
    pointer.x <= box.x + box.width &&
    pointer.y >= box.y &&
    pointer.y <= box.y + box.height;
  return inBox ? Math.min(toMark, LABEL) : toMark;
}
