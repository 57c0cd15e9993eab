import type { ReactNode } from 'react';
import { tickLabel } from '#i18n/dates.ts';
import { number } from '#i18n/numbers.ts';
import type { OverviewYear } from '#scene/overview.ts';
import css from './overview.module.css';
import { useWords } from './words.tsx';

/** Room for four figures, px. */
const LEAST = 34;

/** Years below the bars, and beside each how many events are known to the year alone: those stand in no bar. */
export function OverviewYears({
  years,
  width,
}: {
  readonly years: readonly OverviewYear[];
  readonly width: number;
}): ReactNode {
  const { timeline, lang } = useWords();
  return (
    <div className={css.years}>
      {years
        .filter((year) => year.labelled && width - year.x >= LEAST)
        .map((year) => {
          const name = tickLabel(year.start, 'year', lang);
          const kept = year.coarse?.kept ?? 0;
          return (
            <span
              key={year.start}
              className={css.year}
              style={{ left: Math.max(0, year.x), maxWidth: year.room }}
            >
              {name}
              {kept > 0 && (
                <span className={css.coarse} title={timeline.overview.coarseTitle(name, kept)}>
                  +{number(kept, lang)}
                </span>
              )}
            </span>
          );
        })}
    </div>
  );
}
