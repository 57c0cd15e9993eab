import { useState, type ReactNode } from 'react';
import type { LaneBy } from '#engine/result.ts';
import { useTimeline } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { LaneCanvas } from '#parts/canvas/canvas.tsx';
import { GoDate } from '#parts/canvas/godate.tsx';
import { KeyHelp } from '#parts/canvas/keyhelp.tsx';
import { useMedia } from '#parts/canvas/media.ts';
import { between, centred, length, spanOf } from '#parts/canvas/span.ts';
import type { TimeWindow } from '#parts/canvas/window.ts';
import { OverviewStrip } from '#parts/overview.tsx';
import { ViewTools } from '#parts/viewtools.tsx';
import { useWords } from '#parts/words.tsx';
import type { DayRange } from '#domain/date.ts';
import css from './desk.module.css';
import { Heads } from './heads.tsx';
import { EventList } from './list.tsx';
import { More } from './more.tsx';
import { Summary } from './summary.tsx';
import { LaneSelect, ListToggle, Zoom } from './tools.tsx';

type Asked = 'nothing' | 'date' | 'keys';

/** The timeline with lanes: from 600 px on. */
export function Desk({ time }: { readonly time: TimeWindow }): ReactNode {
  const { state, change } = useExplore();
  const { data } = useTimeline();
  const { timeline } = useWords();
  const [asked, setAsked] = useState<Asked>('nothing');
  const [reading, setReading] = useState(false);
  const tight = useMedia('(max-width: 899.98px)');
  const only = (lane: string) => {
    if (state.lanes !== 'none' && lane !== '') change({ kind: 'only', facet: state.lanes, choice: { id: lane, below: false } });
  };
  return (
    <section className={css.desk} aria-label={timeline.name} data-gutter={tight ? 'tight' : gutterOf(state.lanes)}>
      <ViewTools>
        <ListToggle open={reading} onToggle={() => setReading(!reading)} />
        <LaneSelect />
        {!reading && <Zoom time={time} />}
      </ViewTools>
      <Summary timeline={data} />
      {reading ? (
        <EventList />
      ) : (
        <LaneCanvas
          timeline={data}
          time={time}
          maxRows={tight ? 3 : undefined}
          heads={(boxes) => <Heads by={state.lanes} lanes={data?.lanes ?? []} boxes={boxes} onUndated={() => setReading(true)} />}
          foot={(density) => <More timeline={data} density={density} />}
          onOnly={only}
          onDate={() => setAsked('date')}
          onHelp={() => setAsked('keys')}
        />
      )}
      <OverviewStrip time={time} />
      {asked === 'date' && (
        <GoDate
          extent={time.extent}
          onClose={() => setAsked('nothing')}
          onGo={(range) => {
            setAsked('nothing');
            goTo(range, time);
          }}
        />
      )}
      {asked === 'keys' && <KeyHelp onClose={() => setAsked('nothing')} />}
    </section>
  );
}

/** A day is centred at the scale shown, a longer time fills the window. */
function goTo(range: DayRange, time: TimeWindow): void {
  const span = spanOf(range);
  const shown = time.live.goal() ?? time.whole;
  const middle = (span.first + span.last) / 2;
  time.go(length(span) > 1 ? between(span.first, span.last, time.whole) : centred(length(shown) > SHORT ? { first: middle - SHORT / 2, last: middle + SHORT / 2 } : shown, middle, time.whole));
}

/** Days round a typed day: it is found at once, and its neighbours with it. */
const SHORT = 92;

/** Room for the heads of the lanes: words for types are short, names are not. */
function gutterOf(by: LaneBy): 'short' | 'wide' {
  return by === 'type' || by === 'none' ? 'short' : 'wide';
}
