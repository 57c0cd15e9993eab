import type { ReactNode } from 'react';
import type { EventBrief } from '#engine/result.ts';
import aloud from '#ui/aloud.module.css';
import { useDateWords } from '../certainty.tsx';
import { isHollow, PlaceLink } from '../eventrow.tsx';
import { Glyph } from '../glyph.tsx';
import { RecordLink } from '../link.tsx';
import { useFirst } from '../more.tsx';
import { DataText } from '../text.tsx';
import { useWords } from '../words.tsx';
import css from './table.module.css';

const FIRST = 50;

/** What stands in the last column. */
interface Last<Entry> {
  readonly head: string;
  readonly as: 'text' | 'number';
  readonly renderCell: (entry: Entry) => ReactNode;
}

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** Of which `entries` may be only the first. */
  readonly total: number;
  readonly last: Last<Entry>;
}

/** The events of a page as rows: date, title, place, and one thing more. */
export function EventTable<Entry extends { readonly event: EventBrief }>({
  entries,
  total,
  last,
}: Props<Entry>): ReactNode {
  const { entity } = useWords();
  const { shown, more } = useFirst(entries, FIRST);
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
            <th scope="col" className={last.as === 'text' ? css.wide : css.number}>
              {last.head}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <Row key={entry.event.id} event={entry.event} as={last.as}>
              {last.renderCell(entry)}
            </Row>
          ))}
        </tbody>
      </table>
      {more}
      {entries.length < total && <p className={css.grey}>{entity.cut(entries.length, total)}</p>}
    </>
  );
}

interface RowProps {
  readonly event: EventBrief;
  readonly as: Last<unknown>['as'];
  readonly children: ReactNode;
}

/** On the phone place and text stand under the title; a number keeps its column. */
function Row({ event, as, children }: RowProps): ReactNode {
  const { common } = useWords();
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
          <span className={css.under}>
            {place}
            {as === 'text' && <>; {children}</>}
          </span>
        </span>
      </th>
      <td className={css.wide}>{place}</td>
      {as === 'text' ? (
        <td className={css.wide}>
          <span className={css.name}>{children}</span>
        </td>
      ) : (
        <td className={css.number}>{children}</td>
      )}
    </tr>
  );
}
