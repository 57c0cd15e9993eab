import type { ReactNode } from 'react';
import type { Together } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import aloud from '#ui/aloud.module.css';
import { useDateWords } from '../certainty.tsx';
import { EventLines } from '../eventrow.tsx';
import { RecordLink } from '../link.tsx';
import { ShortName } from './shortname.tsx';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { axisOf, type Axis } from './axis.ts';
import { AxisHead, Marks } from './marks.tsx';
import { useFirst } from '../more.tsx';
import css from './table.module.css';
import { UnfoldRow } from './unfold.tsx';

interface Props {
  readonly rows: readonly Together[];
  /** Heads the column of names, and names the table. */
  readonly head: string;
  readonly caption: string;
}

const FIRST = 10;
const COLUMNS = 6;

/** Who was present at the same events: count, count of small events, first and last, one mark per event. */
export function Ranking({ rows, head, caption }: Props): ReactNode {
  const { entity } = useWords();
  const { shown, more } = useFirst(rows, FIRST);
  const axis = axisOf(rows.flatMap((row) => row.events.map(({ date }) => date)));
  return (
    <>
      <table className={css.table}>
        <caption className={aloud.only}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={css.number}>
              {entity.columns.events}
            </th>
            <th scope="col" className={css.number}>
              {entity.columns.small}
            </th>
            <th scope="col" className={css.first}>
              {entity.columns.first}
            </th>
            <th scope="col" className={css.date}>
              {entity.columns.last}
            </th>
            <th scope="col" className={css.axis} aria-label={entity.columns.marks}>
              {axis !== undefined && <AxisHead axis={axis} />}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <RankingRow key={row.who.id} row={row} axis={axis} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function RankingRow({ row, axis }: { readonly row: Together; readonly axis: Axis | undefined }): ReactNode {
  const { lang, entity } = useWords();
  const text = useText();
  const dates = useDateWords();
  return (
    <UnfoldRow
      columns={COLUMNS}
      renderCells={(button) => (
        <>
          <th scope="row">
            <span className={css.name}>
              <RecordLink kind={row.who.kind} id={row.who.id}>
                <ShortName of={row.who} />
              </RecordLink>
            </span>
          </th>
          <td className={css.number}>
            {button(number(row.count, lang), entity.showShared(row.count, text(row.who.label)))}
          </td>
          <td className={css.number}>{number(row.small, lang)}</td>
          <td className={css.first}>{dates.short(row.first)}</td>
          <td className={css.date}>{dates.short(row.last)}</td>
          <td className={css.axis}>{axis !== undefined && <Marks axis={axis} events={row.events} />}</td>
        </>
      )}
    >
      <EventLines events={row.events} place />
      {row.events.length < row.count && (
        <p className={css.grey}>{entity.cut(row.events.length, row.count)}</p>
      )}
    </UnfoldRow>
  );
}
