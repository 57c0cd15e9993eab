import { useState, type ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { tickLabel } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { Glyph } from '#parts/glyph.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { peopleLine } from '../people.ts';
import { shortDate } from '../shortdate.ts';
import type { Entry, Year } from '../years.ts';
import css from './column.module.css';

/** One year downwards: its head stays in sight while it is read. */
export function Column({ year }: { readonly year: Year }): ReactNode {
  const words = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (trip: string) =>
    setClosed((before) =>
      before.has(trip) ? new Set([...before].filter((id) => id !== trip)) : new Set([...before, trip]),
    );
  return (
    <section className={css.year} data-year={year.year}>
      <header className={css.head}>
        <h3>{tickLabel(year.first, 'year', words.lang)}</h3>
        <p>{words.timeline.phone.year(year.entries.length, year.coarse)}</p>
      </header>
      <ol className={css.rows}>
        {open(year.entries, closed).map((entry) => (
          <Row
            key={entry.mark.event}
            entry={entry}
            closed={closed.has(entry.mark.event)}
            onToggle={() => toggle(entry.mark.event)}
          />
        ))}
      </ol>
    </section>
  );
}

/** Without the stops of closed trips. */
function open(entries: readonly Entry[], closed: ReadonlySet<string>): readonly Entry[] {
  let hidden = false;
  return entries.filter((entry) => {
    const stop = entry.part === 'stop' || entry.part === 'last';
    if (!stop) hidden = closed.has(entry.mark.event);
    return !stop || !hidden;
  });
}

interface RowProps {
  readonly entry: Entry;
  readonly closed: boolean;
  readonly onToggle: () => void;
}

function Row({ entry, closed, onToggle }: RowProps): ReactNode {
  const { state, change } = useExplore();
  const words = useWords();
  const { mark, gap } = entry;
  const { phone } = words.timeline;
  const selected = state.selected === mark.event;
  const far = gap === undefined ? undefined : distance(gap, words);
  return (
    <li
      className={css.row}
      data-event={mark.event}
      data-part={closed ? 'closed' : entry.part}
      data-selected={selected}
      style={{ paddingBlockStart: air(gap) }}
    >
      {far !== undefined && <p className={css.gap}>{far}</p>}
      <div className={css.body}>
        <button
          type="button"
          className={css.entry}
          aria-pressed={selected}
          onClick={() =>
            change(
              selected
                ? { kind: 'open', view: 'event', id: mark.event }
                : { kind: 'select', event: mark.event },
            )
          }
        >
          <span className={css.date}>{shortDate(mark.date, words.lang) ?? phone.yearOnly}</span>
          <span className={css.mark}>
            <Glyph type={mark.type} size={11} hollow={isVague(mark.date)} selected={selected} />
          </span>
          <span className={css.text}>
            <span className={css.title}>
              <DataText text={mark.title} />
            </span>
            <Details entry={entry} />
          </span>
        </button>
        {entry.part === 'trip' && (
          <button type="button" className={css.stops} aria-expanded={!closed} onClick={onToggle}>
            {phone.stops(mark.stops.length)}
          </button>
        )}
      </div>
    </li>
  );
}

function Details({ entry }: { readonly entry: Entry }): ReactNode {
  const words = useWords();
  const text = useText();
  const terms = useSummary().metadata.vocabularies.eventTypes;
  const { mark, reaching } = entry;
  const type = terms.find((term) => term.id === mark.type);
  return (
    <>
      <span className={css.line}>
        {type === undefined ? words.common.notStated : <DataText text={type.label} />},{' '}
        {mark.place === undefined ? words.common.noPlace : <DataText text={mark.place} />}
      </span>
      {entry.part !== 'trip' && <span className={css.line}>{peopleLine(mark, words, text)}</span>}
      {reaching && <span className={css.line}>{words.timeline.list.reaching}</span>}
    </>
  );
}

/** Gaps of more than three weeks are named. */
function distance(days: number, words: Words): string | undefined {
  const { phone } = words.timeline;
  if (days <= 21) return undefined;
  if (days < 84) return phone.weeks(Math.round(days / 7));
  return days < 730 ? phone.months(Math.round(days / 30.44)) : phone.years(Math.round(days / 365.24));
}

/** Distance grows with time up to a limit, px. */
function air(gap: number | undefined): number {
  return gap === undefined ? 8 : Math.min(28, 6 + Math.max(0, gap) * 0.6);
}
