/** A circle on the map that may be named. Px of the drawing. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Width of its label, about. */
  readonly width: number;
}

/** Where the label of a circle stands: to its right (`start`) or left (`end`), on its height. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
const LINE = 14;

/** Names the first circles for which there is room beside, at most so many; no label covers another or a circle, or leaves the frame. */
export function placeLabels(
  circles: readonly Circle[],
  frame: { readonly width: number },
  most: number,
): readonly Placed[] {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  for (const circle of circles) {
    if (placed.length >= most) break;
    const others = circles.filter(({ id }) => id !== circle.id).map(boxOf);
    const found = sides(circle).find(
      ({ box }) =>
        box.left >= 2 &&
        box.right <= frame.width - 2 &&
        ![...taken, ...others].some((other) => overlap(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function boxOf({ x, y, r }: Circle): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function sides({ id, x, y, r, width }: Circle): readonly { readonly label: Placed; readonly box: Box }[] {
  const top = y - LINE / 2;
  const rows = { top, bottom: top + LINE };
  const right = x + r + GAP;
  const left = x - r - GAP;
  return [
    { label: { id, x: right, y, anchor: 'start' }, box: { left: right, right: right + width, ...rows } },
    { label: { id, x: left, y, anchor: 'end' }, box: { left: left - width, right: left, ...rows } },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
