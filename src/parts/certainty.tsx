import type { ReactNode } from 'react';
import { eventDate, type EventDate, type UncertainDate } from '#domain/date.ts';
import { certainty, certaintyStep, dateLong, dateShort, dayLong } from '#i18n/dates.ts';
import type { Lang } from '#i18n/lang.ts';
import css from './certainty.module.css';
import { useWords } from './words.tsx';

const STEPS = [1, 2, 3, 4] as const;

/** A date in words with how well it is known, in words and as the four-step ruler (year, month, day, time). */
export function Certainty({ date }: { readonly date: EventDate | undefined }): ReactNode {
  const { lang, common } = useWords();
  if (date === undefined) return <span className={css.missing}>{common.undated}</span>;
  const step = certaintyStep(date);
  return (
    <>
      <span className={css.date}>{dateLong(date, lang)}</span>
      <span className={css.certainty}>
        <span className={css.ruler} aria-hidden="true">
          {STEPS.map((n) => (
            <i key={n} data-known={n <= step} />
          ))}
        </span>
        {certainty(date, lang)}
      </span>
    </>
  );
}

export interface DateWords {
  /** "Freitag, 30. August 2019" */
  readonly long: (date: EventDate | undefined) => string;
  /** "30. August 2019", inside a line */
  readonly plain: (date: EventDate | undefined) => string;
  /** "30.8.2019" */
  readonly short: (date: EventDate | undefined) => string;
}

/** Dates as text, with a word for a date that is missing. */
export function useDateWords(): DateWords {
  const { lang, common } = useWords();
  return {
    long: (date) => (date === undefined ? common.undated : dateLong(date, lang)),
    plain: (date) => (date === undefined ? common.undated : plain(date, lang)),
    short: (date) => (date === undefined ? common.undated : dateShort(date, lang)),
  };
}

/** A date field that stands alone, such as that of a source. */
export function alone(date: UncertainDate | undefined): EventDate | undefined {
  return date === undefined ? undefined : eventDate(date, undefined);
}

/** Without the weekday, where the date is one day of our calendar and nothing about it is in doubt. */
function plain(date: EventDate, lang: Lang): string {
  const { earliest, latest } = date.start;
  const known = date.precision === 'day' && !date.span && !date.qualified && date.calendar !== 'julian';
  return known && earliest !== undefined && earliest === latest
    ? dayLong(earliest, lang)
    : dateLong(date, lang);
}
