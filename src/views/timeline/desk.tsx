import { useState, type ReactNode } from 'react';
import type { LaneBy } from '#engine/result.ts';
import { useResult, useTimeline } from '#explore/answers.ts';
import { filterCount } from '#explore/canonical.ts';
import { useExplore } from '#explore/hooks.ts';
import { LaneCanvas } from '#parts/canvas/canvas.tsx';
import type { TimeWindow } from '#parts/canvas/window.ts';
import { Nothing } from '#parts/nothing.tsx';
import { OverviewStrip } from '#parts/overview.tsx';
import { ViewTools } from '#parts/viewtools.tsx';
import { useWords } from '#parts/words.tsx';
import { useMedia } from '#ui/media.ts';
import css from './desk.module.css';
import { Heads } from './heads.tsx';
import { EventList } from './list.tsx';
import { More } from './more.tsx';
import { Summary } from './summary.tsx';
import { LaneSelect, ListToggle, Zoom } from './tools.tsx';

/** The timeline with lanes: from 600 px on. */
export function Desk({ time }: { readonly time: TimeWindow }): ReactNode {
  const { state, change } = useExplore();
  const { data } = useTimeline();
  const { timeline } = useWords();
  const [reading, setReading] = useState(false);
  const tight = useMedia('(max-width: 899.98px)');
  // A window that is empty shows itself; what else rules events out has to be said.
  const nothing =
    useResult().data?.possible === 0 && filterCount(state) > (state.query.time === undefined ? 0 : 1);
  const only = (lane: string) => {
    if (state.lanes !== 'none' && lane !== '')
      change({ kind: 'only', facet: state.lanes, choice: { id: lane, below: false } });
  };
  return (
    <section
      className={css.desk}
      aria-label={timeline.name}
      data-gutter={tight ? 'tight' : gutterOf(state.lanes)}
    >
      <ViewTools>
        <ListToggle open={reading} onToggle={() => setReading(!reading)} />
        {!reading && <LaneSelect />}
        {!reading && <Zoom time={time} />}
      </ViewTools>
      <Summary timeline={data} />
      {nothing && (
        <div className={css.nothing}>
          <Nothing />
        </div>
      )}
      {reading ? (
        !nothing && <EventList />
      ) : (
        <LaneCanvas
          timeline={data}
          time={time}
          maxRows={tight ? 3 : undefined}
          renderHeads={(boxes) => (
            <Heads
              by={state.lanes}
              lanes={data?.lanes ?? []}
              boxes={boxes}
              onUndated={() => setReading(true)}
            />
          )}
          renderFoot={(density) => <More timeline={data} density={density} />}
          onOnly={only}
        />
      )}
      <OverviewStrip time={time} />
    </section>
  );
}

/** Room for the heads of the lanes: words for types are short, names are not. */
function gutterOf(by: LaneBy): 'short' | 'wide' {
  return by === 'type' || by === 'none' ? 'short' : 'wide';
}
