import type { ReactNode } from 'react';
import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import type { Overview, Result, Timeline } from '#engine/result.ts';
import { useResult } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { rangeWords } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';

/** Heading and at most three sentences for whoever does not see the lanes. Changes with the choice, is not announced. */
export function Summary({ timeline }: { readonly timeline: Timeline | undefined }): ReactNode {
  const { data } = useResult();
  const { state } = useExplore();
  const words = useWords();
  return (
    <div className={aloud.only}>
      <h2>{words.timeline.heading}</h2>
      {data !== undefined && (
        <p>
          {sentences({
            result: data,
            timeline,
            range: state.query.time ?? spanned(data.overview),
            timed: state.query.time !== undefined,
            words,
          }).join(' ')}
        </p>
      )}
    </div>
  );
}

interface Said {
  readonly result: Result;
  readonly timeline: Timeline | undefined;
  readonly range: DayRange | undefined;
  /** The range is a window: what has no date is outside of it. */
  readonly timed: boolean;
  readonly words: Words;
}

function sentences({ result, timeline, range, timed, words }: Said): readonly string[] {
  const { summary, lanesNames } = words.timeline;
  if (result.possible === 0) return [summary.nothing];
  const peak = busiest(result.overview, range);
  const undated = range === undefined || timed ? 0 : result.undated;
  return [
    range === undefined
      ? summary.undated(result.undated)
      : summary.count(result.possible - undated, rangeWords(range, words.lang)),
    ...(undated === 0 ? [] : [summary.undated(undated)]),
    ...(peak === undefined ? [] : [summary.busiest(rangeWords(peak.range, words.lang), peak.count)]),
    ...(timeline === undefined || timeline.by === 'none'
      ? []
      : [summary.lanes(lanesNames[timeline.by], timeline.lanes.length)]),
  ];
}

/** All bins together: whole months or years, as the overview has them. */
function spanned({ edges }: Overview): DayRange | undefined {
  const first = edges[0];
  const end = edges.at(-1);
  return first === undefined || end === undefined || end <= first ? undefined : { first, last: day(end - 1) };
}

/** The bin with most events of the choice, among those that lie wholly in the range. */
function busiest(
  { edges, kept }: Overview,
  range: DayRange | undefined,
): { readonly range: DayRange; readonly count: number } | undefined {
  let best: { readonly range: DayRange; readonly count: number } | undefined;
  kept.forEach((count, index) => {
    const first = edges[index];
    const next = edges[index + 1];
    if (first === undefined || next === undefined || count === 0) return;
    const inside = range === undefined || (first >= range.first && next - 1 <= range.last);
    if (inside && count > (best?.count ?? 0)) best = { range: { first, last: day(next - 1) }, count };
  });
  return best;
}
