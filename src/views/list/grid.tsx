import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { ListBy } from '#engine/list-answer.ts';
import { useExplore } from '#explore/hooks.ts';
import { tickLabel } from '#i18n/dates.ts';
import { useMedia } from '#ui/media.ts';
import { useWords } from '#parts/words.tsx';
import { fittingColumns, template, widthOf } from './columns.ts';
import { Heads } from './heads.tsx';
import css from './list.module.css';
import { PhoneRow } from './phonerow.tsx';
import { rem, useRoom } from './room.ts';
import { Row } from './row.tsx';
import { scrolledHeight, type Heights, type Line } from './sheet.ts';
import { useSheet } from './usesheet.ts';
import { useRowFocus } from './userowfocus.ts';

interface Props {
  readonly narrow: boolean;
  /** Id of what describes the keys. */
  readonly hint: string;
  /** Told which columns have room. */
  readonly onColumns: (columns: readonly ListBy[]) => void;
}

/** The rows, of which only those in sight are built. One tab stop: arrow keys go from row to row. */
export function Grid({ narrow, hint, onColumns }: Props): ReactNode {
  const { state, change } = useExplore();
  const { list } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const heights = useHeights(narrow);
  const columns = useColumns(room.width, { narrow, onColumns });
  const peopleWidth =
    widthOf('people', columns, { room: (room.width - PADDING) / rem(), sort: state.sort }) * rem();
  const { sheet, lines, rows, top, onScroll, reveal, busy } = useSheet(scroller, room, heights);
  const grid = template(columns, state.sort);
  const open = (event: EventId) =>
    change(event === state.selected ? { kind: 'open', view: 'event', id: event } : { kind: 'select', event });
  const focus = useRowFocus({
    open: (index) => {
      const row = rows.get(index);
      if (row !== undefined) open(row.id);
    },
    scroller,
    sheet,
    reveal,
    page: Math.floor(room.height / heights.row),
  });
  const stop = lines.some((line) => line.kind === 'row' && line.index === focus.active)
    ? focus.active
    : firstRow(lines);
  return (
    <div
      ref={scroller}
      className={css.grid}
      data-narrow={narrow}
      role="grid"
      aria-label={list.heading}
      aria-describedby={hint}
      tabIndex={-1}
      aria-rowcount={sheet.total + sheet.groups.length + (narrow ? 0 : 1)}
      aria-busy={busy}
      onScroll={onScroll}
    >
      {!narrow && <Heads columns={columns} height={heights.header} grid={grid} />}
      <div role="rowgroup" className={css.space} style={{ blockSize: scrolledHeight(sheet) }}>
        {lines.map((line) => {
          const place = {
            insetBlockStart: line.at - top,
            blockSize: line.kind === 'head' ? heights.head : heights.row,
          };
          if (line.kind === 'head')
            return (
              <GroupHead
                key={`head ${line.group.first}`}
                line={line}
                place={place}
                columns={columns.length}
                first={narrow ? 1 : 2}
              />
            );
          const row = rows.get(line.index);
          const shared = {
            row,
            index: line.index,
            rowIndex: line.line + (narrow ? 1 : 2),
            stop: line.index === stop,
            selected: row !== undefined && row.id === state.selected,
            place,
            onOpen: open,
            onFocus: focus.onFocus,
            onKeyDown: focus.onKeyDown,
          };
          return narrow ? (
            <PhoneRow key={line.index} {...shared} />
          ) : (
            <Row key={line.index} {...shared} grid={grid} columns={columns} width={peopleWidth} />
          );
        })}
      </div>
    </div>
  );
}

function firstRow(lines: readonly Line[]): number {
  for (const line of lines) if (line.kind === 'row') return line.index;
  return 0;
}

function useHeights(narrow: boolean): Heights {
  const coarse = useMedia('(pointer: coarse)');
  const scale = rem() / 16;
  const row = narrow ? 62 : coarse ? 48 : 34;
  return useMemo(
    () => ({ row: row * scale, head: 37 * scale, header: narrow ? 0 : (coarse ? 48 : 35) * scale }),
    [row, scale, narrow, coarse],
  );
}

/** Px left and right of the rows, and of the bar that scrolls them. */
const PADDING = 36;

function useColumns(width: number, { narrow, onColumns }: Omit<Props, 'hint'>): readonly ListBy[] {
  const { columns: chosen, sort } = useExplore().state;
  const columns = useMemo(
    () => (width === 0 || narrow ? chosen : fittingColumns(chosen, (width - PADDING) / rem(), sort)),
    [chosen, sort, width, narrow],
  );
  useEffect(() => onColumns(columns), [onColumns, columns]);
  return columns;
}

interface GroupProps {
  readonly line: Extract<Line, { readonly kind: 'head' }>;
  readonly place: { readonly insetBlockStart: number; readonly blockSize: number };
  readonly columns: number;
  /** Number of the first row below the heads. */
  readonly first: number;
}

function GroupHead({ line: { group, line }, place, columns, first }: GroupProps): ReactNode {
  const { lang, list } = useWords();
  return (
    <div role="row" aria-rowindex={line + first} className={css.group} style={place}>
      <span role="gridcell" aria-colspan={columns}>
        <strong>{group.year === undefined ? list.undated : tickLabel(group.year, 'year', lang)}</strong>{' '}
        <span className={css.quiet}>{list.year(group.count)}</span>
      </span>
    </div>
  );
}
