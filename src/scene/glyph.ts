import { at } from '#base/column.ts';

/** Colour and shape of event types: slots 0 to 5 by frequency, everything beyond shares the dash. */
export const SLOTS = 7;
export const OTHER_SLOT = 6;

export function slotOf(type: string | undefined, typeSlots: readonly string[]): number {
  const index = type === undefined ? -1 : typeSlots.indexOf(type);
  return index < 0 || index >= OTHER_SLOT ? OTHER_SLOT : index;
}

/** Outline of a type's mark as an SVG path round the origin; `size` is the nominal width in px. One drawing for canvas (Path2D) and page (SVG). */
export function glyphPath(slot: number, size: number): string {
  const r = size / 2;
  switch (slot) {
    case 0:
      return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
    case 1:
      return polygon([0, -1.22, 1.22, 0, 0, 1.22, -1.22, 0], r);
    case 2:
      return polygon([-0.92, -0.92, 0.92, -0.92, 0.92, 0.92, -0.92, 0.92], r);
    case 3:
      return polygon([0, -1.1, 1.15, 0.95, -1.15, 0.95], r);
    case 4:
      return polygon(
        [
          -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4, 1.1, -0.4, 0.4,
          -1.1, 0.4, -1.1, -0.4, -0.4, -0.4,
        ],
        r,
      );
    case 5:
      return polygon(STAR, r * 1.25);
    default:
      return polygon([-1.1, -0.4, 1.1, -0.4, 1.1, 0.4, -1.1, 0.4], r);
  }
}

/** Five points, the inner radius 0.42 of the outer. */
const STAR: readonly number[] = Array.from({ length: 10 }, (_, i) => {
  const radius = i % 2 === 0 ? 1 : 0.42;
  const angle = (Math.PI * i) / 5 - Math.PI / 2;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}).flat();

function polygon(points: readonly number[], scale: number): string {
  const scaled = points.map((value) => Number((value * scale).toFixed(2)));
  const pairs: string[] = [];
  for (let i = 0; i + 1 < scaled.length; i += 2) pairs.push(`${at(scaled, i)} ${at(scaled, i + 1)}`);
  return `M${pairs.join('L')}Z`;
}
