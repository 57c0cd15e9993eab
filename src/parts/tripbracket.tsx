import type { ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { EventBrief } from '#engine/result.ts';
import { dayMonth } from '#i18n/dates.ts';
import { PHONE, useMedia } from '#ui/media.ts';
import { useDateWords } from './certainty.tsx';
import { useFirst } from './more.tsx';
import { isHollow } from './eventrow.tsx';
import { Glyph } from './glyph.tsx';
import { RecordLink } from './link.tsx';
import { DataText } from './text.tsx';
import css from './tripbracket.module.css';
import { daysOf, type TripDay } from './tripbracket-days.ts';
import { useWords } from './words.tsx';

interface Props {
  readonly stops: readonly EventBrief[];
  /** The stop that the page is about. */
  readonly current: EventId | undefined;
}

const FIRST = 50;
/** More days than this stand below each other. */
const ABREAST = 5;

/** A trip as an ink bracket over its days, with every stop of each day below. */
export function TripBracket({ stops, current }: Props): ReactNode {
  const narrow = useMedia(PHONE);
  const { shown, more } = useFirst(stops, FIRST);
  const days = daysOf(shown);
  const bracket = (
    <ol className={css.bracket} data-tall={narrow || days.length > ABREAST}>
      {days.map((day) => (
        <li key={day.key} className={css.day}>
          <h3>
            <DayName day={day} />
          </h3>
          <ul>
            {day.stops.map((stop) => (
              <Stop key={stop.id} stop={stop} current={stop.id === current} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {bracket}
      {more}
    </>
  );
}

function Stop({ stop, current }: { readonly stop: EventBrief; readonly current: boolean }): ReactNode {
  const { event } = useWords();
  const { date } = stop;
  return (
    <li className={css.stop} data-current={current}>
      <Glyph
        type={stop.type}
        size={current ? 12 : 9}
        hollow={isHollow(stop) && !current}
        selected={current}
      />
      <span>
        <RecordLink kind="event" id={stop.id} aria-current={current ? 'page' : undefined}>
          <DataText text={stop.title} />
        </RecordLink>
        {date?.time !== undefined && <span className={css.aside}> {event.atTime(date.time)}</span>}
        {date?.uncertain === true && <span className={css.aside}> {event.dayInferred}</span>}
        {date?.approximate === true && <span className={css.aside}> {event.dayApproximate}</span>}
      </span>
    </li>
  );
}

/** "Freitag, 30. August"; where only a month or a year is known, that. */
function DayName({ day }: { readonly day: TripDay }): ReactNode {
  const { lang } = useWords();
  const dates = useDateWords();
  return day.day === undefined ? dates.long(day.date) : dayMonth(day.day, lang);
}

const LINE_LIMIT = { days: 6, stops: 16 } as const;

/** The same on one line of marks, for the side panel; nothing where it would not fit. */
export function TripLine({ stops, current }: Props): ReactNode {
  const { lang } = useWords();
  const days = daysOf(stops);
  if (days.length > LINE_LIMIT.days || stops.length > LINE_LIMIT.stops) return null;
  return (
    <div className={css.line} aria-hidden="true">
      {days.map((day) => {
        const here = day.stops.some((stop) => stop.id === current);
        return (
          <span key={day.key} className={css.lineDay} data-current={here}>
            <span className={css.marks}>
              {day.stops.map((stop) => (
                <span key={stop.id} className={css.mark} data-current={stop.id === current}>
                  <Glyph
                    type={stop.type}
                    size={stop.id === current ? 12 : 9}
                    hollow={isHollow(stop)}
                    selected={stop.id === current}
                  />
                </span>
              ))}
            </span>
            <span className={css.lineName}>
              {day.day === undefined ? <DayName day={day} /> : dayMonth(day.day, lang, false)}
            </span>
          </span>
        );
      })}
    </div>
  );
}
