import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { LaneBy } from '#engine/result.ts';
import { useExplore } from '#explore/hooks.ts';
import { zoom } from '#parts/canvas/span.ts';
import type { TimeWindow } from '#parts/canvas/window.ts';
import { useWords } from '#parts/words.tsx';
import css from './tools.module.css';

const LANES: readonly LaneBy[] = ['type', 'person', 'organization', 'topic', 'place', 'none'];

/** What the rows are. */
export function LaneSelect(): ReactNode {
  const { state, change } = useExplore();
  const { timeline } = useWords();
  const id = useId();
  return (
    <span className={css.lanes}>
      <label htmlFor={id}>{timeline.lanes}</label>
      <select
        id={id}
        value={state.lanes}
        onChange={(event) => {
          const by = LANES.find((lane) => lane === event.target.value);
          if (by !== undefined) change({ kind: 'lanes', by });
        }}
      >
        {LANES.map((lane) => (
          <option key={lane} value={lane}>
            {timeline.lanesBy[lane]}
          </option>
        ))}
      </select>
      <ChevronDown size={13} aria-hidden="true" />
    </span>
  );
}

/** Zoom for whoever has no wheel: each press halves or doubles what is shown, round its middle. */
export function Zoom({ time }: { readonly time: TimeWindow }): ReactNode {
  const { timeline } = useWords();
  const by = (factor: number) => () => {
    const shown = time.live.goal();
    if (shown !== undefined) time.go(zoom(shown, { factor, share: 0.5 }, time.whole));
  };
  return (
    <div className={css.zoom} role="group" aria-label={timeline.zoom}>
      <button type="button" aria-label={timeline.zoomOut} title={timeline.zoomOut} onClick={by(ZOOM_OUT)}>
        −
      </button>
      <button type="button" aria-label={timeline.zoomIn} title={timeline.zoomIn} onClick={by(ZOOM_IN)}>
        +
      </button>
      <button
        type="button"
        aria-label={timeline.allTime}
        title={timeline.allTime}
        onClick={() => time.go(time.whole)}
      >
        {timeline.all}
      </button>
    </div>
  );
}

const ZOOM_IN = 0.5;
const ZOOM_OUT = 2;

/** From the drawing to words and back. */
export function ListToggle({
  open,
  onToggle,
}: {
  readonly open: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { list } = useWords().timeline;
  return (
    <button type="button" className={css.list} aria-expanded={open} onClick={onToggle}>
      {open ? list.close : list.open}
    </button>
  );
}
