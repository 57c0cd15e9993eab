import type { KeyboardEvent, ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { dayLong } from '#i18n/dates.ts';
import { rangeOf, type Span } from './canvas/span.ts';
import type { TimeWindow } from './canvas/window.ts';
import { moved, readBrushKey, type Edge } from './overview-brush.ts';
import css from './overview.module.css';
import { useWords } from './words.tsx';

interface Props {
  readonly edge: Edge;
  /** Px from the left of the track. */
  readonly x: number;
  readonly span: Span;
  /** First day of each bin. */
  readonly edges: readonly Day[];
  readonly time: TimeWindow;
}

/** One end of the chosen time: dragged, or moved by keys from bin to bin. */
export function OverviewHandle({ edge, x, span, edges, time }: Props): ReactNode {
  const { timeline, lang } = useWords();
  const shown = rangeOf(span);
  const { extent } = time;
  const within = (day: number) => Math.min(Math.max(day, extent.first), extent.last);
  const press = (event: KeyboardEvent) => {
    const key = readBrushKey(event.key, event.shiftKey);
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    time.go(moved(time.live.goal() ?? span, key, { edge, edges, whole: time.whole }));
  };
  return (
    <span
      className={css.handle}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={edge === 'first' ? timeline.overview.from : timeline.overview.to}
      aria-valuemin={edge === 'first' ? extent.first : within(shown.first)}
      aria-valuemax={edge === 'first' ? within(shown.last) : extent.last}
      aria-valuenow={within(shown[edge])}
      aria-valuetext={dayLong(shown[edge], lang)}
      style={{ left: x }}
      onKeyDown={press}
    />
  );
}
