import type { ReactNode } from 'react';
import type { EntityDetail, EntityEvent } from '#engine/result.ts';
import aloud from '#ui/aloud.module.css';
import { useDateWords } from '../certainty.tsx';
import { isHollow, PlaceLink } from '../eventrow.tsx';
import { Glyph } from '../glyph.tsx';
import { RecordLink } from '../link.tsx';
import { inline, useTerms } from '../participants-roles.ts';
import { DataText, useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { useFirst } from '../more.tsx';
import css from './table.module.css';

const FIRST = 50;

/** The same events as rows: date, title, place, and how the record says that this one took part. */
export function EventTable({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const { shown, more } = useFirst(detail.events, FIRST);
  const head = entity.eventColumns;
  return (
    <>
      <table className={css.table}>
        <caption className={aloud.only}>{entity.allEvents}</caption>
        <thead>
          <tr>
            <th scope="col">{head.date}</th>
            <th scope="col">{head.event}</th>
            <th scope="col" className={css.wide}>
              {head.place}
            </th>
            <th scope="col" className={css.wide}>
              {head.how}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <Row key={entry.event.id} entry={entry} own={detail.id} />
          ))}
        </tbody>
      </table>
      {more}
      {detail.events.length < detail.counts.events && (
        <p className={css.grey}>{entity.cut(detail.events.length, detail.counts.events)}</p>
      )}
    </>
  );
}

function Row({ entry, own }: { readonly entry: EntityEvent; readonly own: string }): ReactNode {
  const { common } = useWords();
  const dates = useDateWords();
  const { event } = entry;
  const how = useHow(entry, own);
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
          <span className={css.under}>
            {place}; {how}
          </span>
        </span>
      </th>
      <td className={css.wide}>{place}</td>
      <td className={css.wide}>
        <span className={css.name}>{how}</span>
      </td>
    </tr>
  );
}

/** "Gast, anwesend"; of an institution also who acted for it. */
function useHow({ participations }: EntityEvent, own: string): string {
  const { lang, common, event } = useWords();
  const terms = useTerms();
  const text = useText();
  return participations
    .map(({ participation, who }) => {
      const role = terms.role(participation.role);
      const said = [
        role === undefined ? event.noRole : inline(role, lang),
        common.presence[participation.presence],
      ].join(', ');
      return who.id === own ? said : `${text(who.label)}: ${said}`;
    })
    .join('; ');
}
