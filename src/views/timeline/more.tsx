import type { ReactNode } from 'react';
import type { Timeline } from '#engine/result.ts';
import { useWords } from '#parts/words.tsx';
import type { Scene } from '#scene/shapes.ts';
import css from './desk.module.css';

/** What the lanes leave out, and what the height of a dense one stands for. */
export function More({
  timeline,
  density,
}: {
  readonly timeline: Timeline | undefined;
  readonly density: Scene['density'];
}): ReactNode {
  const words = useWords();
  const lanes = timeline?.more.lanes ?? 0;
  if (lanes === 0 && density === undefined) return null;
  return (
    <p className={css.more}>
      {lanes > 0 && <span>{words.timeline.moreLanes(lanes, timeline?.more.events ?? 0)}</span>}
      {density !== undefined && (
        <span>{words.timeline.density(density.capacity, Math.round(density.days))}</span>
      )}
    </p>
  );
}
