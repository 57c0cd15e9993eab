import type { ReactNode } from 'react';
import type { TermDetail, TermEvent } from '#engine/term-result.ts';
import { number } from '#i18n/numbers.ts';
import { useDateWords } from '#parts/certainty.tsx';
import { useFirst } from '#parts/more.tsx';
import css from '#parts/entitypage/table.module.css';
import { isHollow, PlaceLink } from '#parts/eventrow.tsx';
import { Glyph } from '#parts/glyph.tsx';
import { RecordLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';

const FIRST = 50;

/** The same events as rows: date, title, place, and how many were present. */
export function TermTable({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { entity, records } = useWords();
  const { shown, more } = useFirst(detail.events, FIRST);
  const all = detail.counts.below ?? detail.counts.events;
  const head = entity.eventColumns;
  return (
    <>
      <table className={css.table}>
        <caption>{entity.allEvents}</caption>
        <thead>
          <tr>
            <th scope="col">{head.date}</th>
            <th scope="col">{head.event}</th>
            <th scope="col" className={css.wide}>
              {head.place}
            </th>
            <th scope="col" className={css.number}>
              {records.presentCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <Row key={entry.event.id} entry={entry} />
          ))}
        </tbody>
      </table>
      {more}
      {detail.events.length < all && <p className={css.grey}>{entity.cut(detail.events.length, all)}</p>}
    </>
  );
}

function Row({ entry: { event } }: { readonly entry: TermEvent }): ReactNode {
  const { common, lang } = useWords();
  const dates = useDateWords();
  const place =
    event.place === undefined ? (
      <span className={css.grey}>{common.noPlace}</span>
    ) : (
      <PlaceLink place={event.place} />
    );
  return (
    <tr>
      <td className={css.date}>{dates.short(event.date)}</td>
      <th scope="row">
        <span className={css.name}>
          <Glyph type={event.type} hollow={isHollow(event)} />{' '}
          <RecordLink kind="event" id={event.id}>
            <DataText text={event.title} />
          </RecordLink>
          <span className={css.under}>{place}</span>
        </span>
      </th>
      <td className={css.wide}>{place}</td>
      <td className={css.number}>{number(event.present, lang)}</td>
    </tr>
  );
}
