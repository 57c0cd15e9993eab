import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { isVague } from '#domain/date.ts';
import type { EventId } from '#domain/ids.ts';
import type { ListBy, ListRow } from '#engine/list-answer.ts';
import { useExplore } from '#explore/hooks.ts';
import { dateInYear, dateShort } from '#i18n/dates.ts';
import { number } from '#i18n/numbers.ts';
import { Glyph } from '#parts/glyph.tsx';
import { StepLink } from '#parts/link.tsx';
import { useTerms } from '#parts/participants-roles.ts';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import css from './list.module.css';
import { PeopleCell } from './peoplecell.tsx';

export interface RowProps {
  /** Undefined: on its way. */
  readonly row: ListRow | undefined;
  readonly index: number;
  readonly rowIndex: number;
  /** It is the one that Tab reaches. */
  readonly stop: boolean;
  readonly selected: boolean;
  readonly place: CSSProperties;
  readonly onOpen: (event: EventId) => void;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Props extends RowProps {
  readonly columns: readonly ListBy[];
  /** Their widths. */
  readonly grid: string;
  /** Px of the column of people. */
  readonly width: number;
}

export function Row({ columns, width, grid, ...props }: Props): ReactNode {
  const { row } = props;
  return (
    <RowFrame {...props} place={{ ...props.place, gridTemplateColumns: grid }}>
      {row === undefined ? (
        <Waiting columns={columns.length} />
      ) : (
        columns.map((column) => (
          <div key={column} role="gridcell" className={css.cell} data-column={column}>
            <Cell
              column={column}
              row={row}
              selected={props.selected}
              width={width}
              marked={!columns.includes('type')}
            />
          </div>
        ))
      )}
    </RowFrame>
  );
}

/** What all rows have in common: they have the focus, and a click anywhere opens. */
export function RowFrame({
  row,
  index,
  rowIndex,
  stop,
  selected,
  place,
  onOpen,
  onFocus,
  onKeyDown,
  children,
}: RowProps & { readonly children: ReactNode }): ReactNode {
  const onClick = (event: MouseEvent) => {
    if (row === undefined || (event.target instanceof Element && event.target.closest('a') !== null)) return;
    onOpen(row.id);
  };
  return (
    <div
      role="row"
      className={css.row}
      style={place}
      data-index={index}
      data-event={row?.id}
      aria-rowindex={rowIndex}
      aria-selected={selected}
      tabIndex={stop ? 0 : -1}
      onFocus={() => onFocus(index)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

export function Waiting({ columns }: { readonly columns: number }): ReactNode {
  const { list } = useWords();
  return (
    <div role="gridcell" aria-colspan={columns}>
      <span className={aloud.only}>{list.waiting}</span>
    </div>
  );
}

interface CellProps {
  /** The mark of the type stands before the title, where the type has no column. */
  readonly marked: boolean;
  readonly column: ListBy;
  readonly row: ListRow;
  readonly selected: boolean;
  readonly width: number;
}

function Cell({ column, row, selected, width, marked }: CellProps): ReactNode {
  const { lang, common } = useWords();
  switch (column) {
    case 'type':
      return <TypeCell row={row} selected={selected} />;
    case 'date':
      return <DateCell row={row} />;
    case 'title':
      return <TitleCell row={row} marked={marked} selected={selected} />;
    case 'place':
      return row.place === undefined ? (
        <span className={css.quiet}>{common.notStated}</span>
      ) : (
        <DataText text={row.place.label} />
      );
    case 'people':
      return <PeopleCell row={row} width={width} />;
    case 'topics':
      return <TopicsCell row={row} />;
    case 'sources':
      return number(row.sources, lang);
  }
}

function TypeCell({ row, selected }: { readonly row: ListRow; readonly selected: boolean }): ReactNode {
  const { common } = useWords();
  const type = useTerms().type(row.type);
  return (
    <>
      <TypeGlyph row={row} selected={selected} />
      <span className={css.ellipsis}>{type ?? common.notStated}</span>
    </>
  );
}

function TypeGlyph({ row, selected }: { readonly row: ListRow; readonly selected: boolean }): ReactNode {
  return <Glyph type={row.type} hollow={row.date !== undefined && isVague(row.date)} selected={selected} />;
}

function DateCell({ row: { date } }: { readonly row: ListRow }): ReactNode {
  const words = useRowDate(date);
  return date === undefined ? <span className={css.quiet}>{words}</span> : words;
}

/** Below the head of its year without the year. */
export function useRowDate(date: ListRow['date']): string {
  const { lang, common } = useWords();
  const grouped = useExplore().state.sort.by === 'date';
  if (date === undefined) return common.undated;
  return grouped ? dateInYear(date, lang) : dateShort(date, lang);
}

type TitleProps = Pick<CellProps, 'row' | 'marked' | 'selected'>;

function TitleCell({ row, marked, selected }: TitleProps): ReactNode {
  const link = (
    <StepLink to={[{ kind: 'select', event: row.id }]} className={css.title} tabIndex={-1}>
      <DataText text={row.title} />
    </StepLink>
  );
  if (!marked) return link;
  return (
    <>
      <TypeGlyph row={row} selected={selected} />
      {link}
    </>
  );
}

function TopicsCell({ row: { topics, topicTotal } }: { readonly row: ListRow }): ReactNode {
  const { common, list } = useWords();
  const [first] = topics;
  if (first === undefined) return <span className={css.quiet}>{common.notStated}</span>;
  return (
    <>
      <span className={css.ellipsis}>
        <DataText text={first.label} />
      </span>
      {topicTotal > 1 && (
        <span className={css.beside} title={list.moreTopics(topicTotal - 1)}>
          {list.more(topicTotal - 1)}
        </span>
      )}
    </>
  );
}
