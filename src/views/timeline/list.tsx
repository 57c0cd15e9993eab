import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { dateShort, tickLabel } from '#i18n/dates.ts';
import { attendance } from '#parts/canvas/announce.ts';
import { RecordLink } from '#parts/link.tsx';
import { Glyph } from '#parts/glyph.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './list.module.css';
import { Undated } from './undated.tsx';
import { useOneLane } from './source.ts';
import { count, firstOf, years, type Entry, type Year } from './years.ts';

const PAGE = 200;

/** The events of the choice in words: says the same as the canvas, to whoever reads rather than looks. */
export function EventList(): ReactNode {
  const { state } = useExplore();
  const { data } = useOneLane();
  const words = useWords();
  const { list } = words.timeline;
  const [shown, setShown] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const lane = data?.lanes[0];
  const all = useMemo(() => years(lane?.marks ?? [], state.query.time), [lane, state.query.time]);
  const left = count(all) - shown;
  return (
    <div className={css.list}>
      <h3 ref={heading} tabIndex={-1} className={css.heading}>
        {list.heading}
      </h3>
      {lane?.steps !== undefined && <p>{list.capped}</p>}
      {data !== undefined && count(all) === 0 && lane?.steps === undefined && (
        <p>{words.timeline.summary.nothing}</p>
      )}
      {firstOf(all, shown).map((year) => (
        <YearOf
          key={year.year}
          year={year}
          whole={all.find((one) => one.year === year.year)?.entries.length ?? year.entries.length}
        />
      ))}
      {left > 0 && (
        <button type="button" className={css.more} onClick={() => setShown(shown + PAGE)}>
          {list.more(Math.min(left, PAGE))}
        </button>
      )}
      {state.query.time === undefined && data !== undefined && <Undated timeline={data} />}
    </div>
  );
}

function YearOf({ year, whole }: { readonly year: Year; readonly whole: number }): ReactNode {
  const words = useWords();
  const name = tickLabel(year.first, 'year', words.lang);
  return (
    <section className={css.year}>
      <h4 aria-label={words.timeline.list.year(name, whole)}>
        {name} <span className={css.quiet}>{words.common.events(whole)}</span>
      </h4>
      <ol>
        {year.entries.map((entry) => (
          <Item key={entry.mark.event} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Item({ entry }: { readonly entry: Entry }): ReactNode {
  const words = useWords();
  const terms = useSummary().metadata.vocabularies.eventTypes;
  const { mark } = entry;
  const type = terms.find((term) => term.id === mark.type);
  return (
    <li className={css.item} data-stop={entry.part === 'stop' || entry.part === 'last'}>
      <span className={css.date}>{dateShort(mark.date, words.lang)}</span>
      <Glyph type={mark.type} hollow={isVague(mark.date)} />
      <span>
        <RecordLink kind="event" id={mark.event} className={css.title}>
          <DataText text={mark.title} />
        </RecordLink>
        <span className={css.quiet}>
          , {type === undefined ? words.common.notStated : <DataText text={type.label} />}
          {mark.place !== undefined && (
            <>
              , <DataText text={mark.place} />
            </>
          )}
          {`, ${attendance(mark, words).join(', ')}`}
          {entry.reaching && `, ${words.timeline.list.reaching}`}
        </span>
      </span>
    </li>
  );
}
