import { useMemo, useRef, useState, type ReactNode } from 'react';
import { isPossible, type DayRange } from '#domain/date.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { GoDate } from '#parts/canvas/godate.tsx';
import { Nothing } from '#parts/nothing.tsx';
import { ViewTools } from '#parts/viewtools.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import { useOneLane } from '../source.ts';
import { Undated } from '../undated.tsx';
import { count, firstOf, years, type Year } from '../years.ts';
import { Column } from './column.tsx';
import css from './phone.module.css';
import { Scrubber } from './scrubber.tsx';

/** So many rows are built at once; more on demand. */
const CAP = 300;

/** The timeline where it is narrow: time runs downwards. */
export function Phone(): ReactNode {
  const { state } = useExplore();
  const { extent } = useSummary();
  const { data } = useOneLane();
  const { timeline } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(CAP);
  const [asking, setAsking] = useState(false);
  const lane = data?.lanes[0];
  const all = useMemo(() => years(lane?.marks ?? [], state.query.time), [lane, state.query.time]);
  const rest = count(all) - shown;
  const goTo = (range: DayRange) => {
    setAsking(false);
    const index = entryAt(all, range);
    if (index >= shown) setShown(Math.ceil((index + 1) / CAP) * CAP);
    requestAnimationFrame(() => reveal(ref.current, all, index));
  };
  return (
    <div className={css.phone}>
      <div ref={ref} className={css.scroll}>
        <h2 className={aloud.only}>{timeline.heading}</h2>
        {data !== undefined && count(all) === 0 && (data.undated ?? []).length === 0 && (
          <div className={css.empty}>
            {lane?.steps === undefined ? <Nothing /> : <p>{timeline.list.capped}</p>}
          </div>
        )}
        {firstOf(all, shown).map((year) => (
          <Column key={year.year} year={year} />
        ))}
        {rest > 0 && (
          <button type="button" className={css.more} onClick={() => setShown(shown + CAP)}>
            {timeline.phone.more(Math.min(rest, CAP))}
          </button>
        )}
        {data !== undefined && state.query.time === undefined && rest <= 0 && <Undated timeline={data} />}
      </div>
      <Scrubber key={count(all)} years={all} scroller={ref} />
      {extent !== undefined && (
        <ViewTools>
          <button type="button" className={css.button} onClick={() => setAsking(true)}>
            {timeline.phone.toDate}
          </button>
        </ViewTools>
      )}
      {asking && extent !== undefined && (
        <GoDate extent={extent} onGo={goTo} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

/** Position among all entries of the first that may lie in the range or after it; else of the last. */
function entryAt(list: readonly Year[], range: DayRange): number {
  const entries = list.flatMap((year) => year.entries);
  const inside = entries.findIndex((entry) => isPossible(entry.mark.date, range));
  if (inside >= 0) return inside;
  const after = entries.findIndex((entry) => entry.at >= range.first);
  return after >= 0 ? after : entries.length - 1;
}

function reveal(scroller: HTMLElement | null, list: readonly Year[], index: number): void {
  const entry = list.flatMap((year) => year.entries)[index];
  if (scroller === null || entry === undefined) return;
  const row = scroller.querySelector<HTMLElement>(`[data-event="${CSS.escape(entry.mark.event)}"]`);
  row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'start' });
}
