import { useEffect, useMemo } from 'react';
import type { DayRange } from '#domain/date.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { wholeOf } from '#scene/scale.ts';
import { useLive, type Live } from './live.ts';
import { glideTime } from './media.ts';
import { cut, filterOf, sameRange, spanOf, type Span } from './span.ts';

/** The one window of time: what is shown and, when a gesture is over, the filter. */
export interface TimeWindow {
  readonly live: Live;
  readonly extent: DayRange;
  /** What "all" shows. */
  readonly whole: Span;
  /** Makes what is shown (or glided to) the filter. `quietly`: without a step that Back would undo. */
  readonly settle: (quietly?: boolean) => void;
  /** Glides there and makes it the filter. */
  readonly go: (span: Span, quietly?: boolean) => void;
}

/** The air beside the data does not depend on the width of a window, so that it is the same for canvas and overview. */
const NOMINAL_WIDTH = 1000;

/** Undefined when nothing in the data set is dated. Follows the filter when it changes by other means (Back, chips, dates). */
export function useTimeWindow(): TimeWindow | undefined {
  const live = useLive();
  const { state, change } = useExplore();
  const { extent } = useSummary();
  const { time } = state.query;
  const whole = useMemo(() => (extent === undefined ? undefined : wholeOf(extent, NOMINAL_WIDTH)), [extent]);

  useEffect(() => {
    if (whole === undefined || extent === undefined) return;
    const shown = live.goal();
    const stays = shown !== undefined && sameRange(filterOf(shown, extent), time) && sameSize(shown, whole);
    if (!stays) live.glide(time === undefined ? whole : cut(spanOf(time), whole), glideTime());
  }, [live, time, whole, extent]);

  return useMemo(() => {
    if (whole === undefined || extent === undefined) return undefined;
    const settle = (quietly = false) => {
      const goal = live.goal();
      if (goal === undefined) return;
      const range = filterOf(goal, extent);
      if (!sameRange(range, time)) change({ kind: 'time', range }, { replace: quietly });
    };
    const go = (span: Span, quietly = false) => {
      live.glide(span, glideTime());
      settle(quietly);
    };
    return { live, extent, whole, settle, go };
  }, [live, whole, extent, time, change]);
}

/** What is shown lies within the whole: false after another data set was opened. */
function sameSize(span: Span, whole: Span): boolean {
  return span.first >= whole.first - 1 && span.last <= whole.last + 1;
}
