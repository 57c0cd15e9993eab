import type { ReactNode } from 'react';
import type { DayRange } from '#domain/date.ts';
import { day } from '#domain/day.ts';
import type { Overview, Result, Timeline } from '#engine/result.ts';
import { useResult } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { rangeWords } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#parts/words.tsx';
import css from './desk.module.css';

/** Heading and at most three sentences for whoever does not see the lanes. Changes with the choice, is not announced. */
export function Summary({ timeline }: { readonly timeline: Timeline | undefined }): ReactNode {
  const { data } = useResult();
  const { state } = useExplore();
  const words = useWords();
  return (
    <div className={css.hidden}>
      <h2>{words.timeline.heading}</h2>
      {data !== undefined && (
        <p>
          {sentences({
            result: data,
            timeline,
            range: state.query.time ?? spanned(data.overview),
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
  readonly words: Words;
}

function sentences({ result, timeline, range, words }: Said): readonly string[] {
  const { summary, lanesNames } = words.timeline;
  if (result.possible === 0) return [summary.nothing];
  const peak = busiest(result.overview);
  return [
    range === undefined
      ? summary.undated(result.undated)
      : summary.count(result.possible, rangeWords(range, words.lang)),
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

/** The bin with most events of the choice. */
function busiest({
  edges,
  kept,
}: Overview): { readonly range: DayRange; readonly count: number } | undefined {
  let best = -1;
  kept.forEach((count, index) => {
    if (count > 0 && (best < 0 || count > (kept[best] ?? 0))) best = index;
  });
  const first = edges[best];
  const next = edges[best + 1];
  const count = kept[best];
  return first === undefined || next === undefined || count === undefined
    ? undefined
    : { range: { first, last: day(next - 1) }, count };
}
