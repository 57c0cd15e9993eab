export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placing {
  /** Centre of the mark. */
  readonly mark: { readonly x: number; readonly y: number };
  /** Mark and label: their row is never covered. */
  readonly row: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** What the card has to stay within. */
  readonly room: Box;
}

const GAP = 8;
/** The card stands this far beside the mark, so that marks of the same day in other rows stay in sight. */
const BESIDE = 20;

/**
 * Upper left corner of the card, same px as the boxes: beside the mark and below its row, or above it, or (in a low
 * window) beside the row altogether.
 */
export function placeCard({ mark, row, card, room }: Placing): { readonly x: number; readonly y: number } {
  const end = room.x + room.width;
  const right = mark.x + BESIDE + card.width <= end - GAP;
  const x = right
    ? mark.x + BESIDE
    : Math.max(room.x + GAP, Math.min(mark.x - BESIDE - card.width, end - GAP - card.width));
  const below = row.y + row.height + GAP;
  if (below + card.height <= room.y + room.height - GAP) return { x, y: below };
  const above = row.y - GAP - card.height;
  if (above >= room.y + GAP) return { x, y: above };
  return beside({ mark, row, card, room });
}

function beside({ mark, row, card, room }: Placing): { readonly x: number; readonly y: number } {
  const y = Math.max(
    room.y + GAP,
    Math.min(mark.y - card.height / 2, room.y + room.height - GAP - card.height),
  );
  const after = row.x + row.width + GAP;
  if (after + card.width <= room.x + room.width - GAP) return { x: after, y };
  return { x: Math.max(room.x + GAP, row.x - GAP - card.width), y };
}
