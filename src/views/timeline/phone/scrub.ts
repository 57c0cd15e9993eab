import { civil } from '#domain/day.ts';
import type { Overview } from '#engine/result.ts';
import type { Year } from '../years.ts';

export interface Bar {
  /** Of a box 14 wide and 12 high: one year downwards. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bins of one year as bars from the right edge. Empty bins have none. */
export function bars(year: Year, { edges, kept }: Overview): readonly Bar[] {
  const most = kept.reduce((max, count) => Math.max(max, count), 1);
  return kept.flatMap((count, index) => {
    const from = edges[index];
    if (from === undefined || count === 0 || civil(from).year !== year.year) return [];
    return [{ y: civil(from).month - 1, width: Math.max(3, (count / most) * 14), height: 0.8 }];
  });
}

/** Part of all years, 0 to 1. */
export interface Frame {
  readonly from: number;
  readonly to: number;
}

interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** What a window on a column of years shows, every year counted as equally long. Px. */
export function frameOf(sections: readonly Stretch[], window: Stretch): Frame | undefined {
  if (sections.length === 0) return undefined;
  return { from: shareAt(sections, window.top), to: shareAt(sections, window.top + window.height) };
}

function shareAt(sections: readonly Stretch[], y: number): number {
  const passed = sections.filter((section) => section.top + section.height <= y).length;
  const section = sections[passed];
  const within =
    section === undefined || section.height === 0
      ? 0
      : Math.max(0, Math.min(1, (y - section.top) / section.height));
  return (passed + within) / sections.length;
}
