import type { Mark, Timeline } from '#engine/result.ts';
import { arrange } from './arrange.ts';
import type { LayoutInput, RowLayout } from './rows.ts';
import type { Scene } from './shapes.ts';
import type { ArrangeInput } from './stage.ts';

/** Lanes of the small timeline on the page of a person or institution. */
export const PRESENT = 'present';
export const UNATTESTED = 'unattested';

/** All events of one person or institution: where it was present, and below, where that is not attested. Keep the result: layouts are remembered by it. */
export function singleTimeline(present: readonly Mark[], unattested: readonly Mark[]): Timeline {
  const lanes = [
    { id: PRESENT, marks: present },
    { id: UNATTESTED, marks: unattested },
  ];
  return {
    by: 'none',
    lanes: lanes
      .filter(({ marks }) => marks.length > 0)
      .map(({ id, marks }) => ({ id, label: '', type: undefined, count: marks.length, reaching: 0, undated: 0, marks, steps: undefined })),
    more: { lanes: 0, events: 0 },
    total: present.length + unattested.length,
  };
}

/** As many sub-rows as it needs, longer labels, and room for a line of words above the second lane. */
export const SINGLE: Pick<LayoutInput, 'maxRows' | 'asNeeded' | 'labelMax' | 'headRoom'> = {
  maxRows: 12,
  asNeeded: true,
  labelMax: 260,
  headRoom: new Map([[UNATTESTED, 18]]),
};

export interface SingleInput extends ArrangeInput {
  readonly layout: RowLayout;
}

/** The layout comes from `layouts()({ ...input, ...SINGLE, pxPerDay })`; all marks of the second lane need their presence in `unattested`. */
export function arrangeSingle(input: SingleInput): Scene {
  return arrange(input);
}
