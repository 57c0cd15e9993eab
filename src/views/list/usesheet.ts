import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Listing, ListRow } from '#engine/list-answer.ts';
import { useListing } from '#explore/answers.ts';
import { queryKey } from '#explore/canonical.ts';
import { useExplore } from '#explore/hooks.ts';
import type { Room } from './room.ts';
import {
  linesIn,
  scrolledHeight,
  scrollTo,
  shownAt,
  topOf,
  type Heights,
  type Line,
  type Sheet,
} from './sheet.ts';

export interface Shown {
  readonly sheet: Sheet;
  /** What is in sight, and a little around it. */
  readonly lines: readonly Line[];
  /** Those of the rows that have come. */
  readonly rows: ReadonlyMap<number, ListRow>;
  /** Px that the lines stand higher in the scrolled element than in the list: none but in very long ones. */
  readonly top: number;
  readonly busy: boolean;
  readonly onScroll: () => void;
  /** Scrolls until a row is in sight, as little as needed or to the middle. */
  readonly reveal: (index: number, middle?: boolean) => void;
}

const NO_GROUPS: Listing['groups'] = [];

/** Rows are asked for in slices of so many. */
const SLICE = 100;
/** So many slices are in sight at most: more than 200 rows are on no screen. */
const SLOTS = 3;
/** People and topics of a row. */
const NAMES = 4;
/** Px built above and below of what is in sight. */
const AROUND = 200;

export function useSheet(scroller: RefObject<HTMLElement | null>, room: Room, heights: Heights): Shown {
  const { sort, query, selected } = useExplore().state;
  const [scroll, setScroll] = useState(0);
  const whole = useListing({ sort, from: 0, count: 0, names: 0, event: selected });
  const { total = 0, groups = NO_GROUPS, place } = whole.data ?? {};
  const { row, head, header } = heights;
  const sheet = useMemo(() => ({ row, head, groups, total }), [row, head, groups, total]);
  const inner = Math.max(0, room.height - header);
  const shown = shownAt(sheet, scroll, inner);
  const lines = useMemo(() => linesIn(sheet, shown - AROUND, shown + inner + AROUND), [sheet, shown, inner]);
  const slices = slicesOf(lines);
  // Each slice keeps its asker while it is in sight, which shows the rows before until the next come.
  const ask = (slot: number) => {
    const number = slices.find((one) => one % SLOTS === slot);
    return number === undefined
      ? undefined
      : { sort, from: number * SLICE, count: SLICE, names: NAMES, event: undefined };
  };
  const asks = [ask(0), ask(1), ask(2)] as const;
  const answers = [useListing(asks[0]), useListing(asks[1]), useListing(asks[2])];
  const rows = new Map<number, ListRow>();
  answers.forEach(({ data }, slot) =>
    data?.rows.forEach((one, n) => rows.set((asks[slot]?.from ?? 0) + n, one)),
  );

  const onScroll = useCallback(() => setScroll(scroller.current?.scrollTop ?? 0), [scroller]);
  const reveal = useCallback(
    (index: number, middle = false) => {
      const { current } = scroller;
      if (current === null) return;
      const top = topOf(sheet, index);
      const now = shownAt(sheet, scroll, inner);
      const above = top < now;
      const below = top + sheet.row > now + inner;
      const aim = middle
        ? top - (inner - sheet.row) / 2
        : above
          ? top - (index === 0 ? sheet.head : 0)
          : top + sheet.row - inner;
      if (!above && !below) return;
      const scrolled = Math.min(scrollTo(sheet, aim, inner), scrolledHeight(sheet) - inner);
      current.scrollTo({ top: scrolled });
      setScroll(scrolled);
    },
    [scroller, sheet, scroll, inner],
  );
  useSelected(selected, place, { reveal, ready: inner > 0 && !whole.pending });
  useTopOnChange(scroller, [queryKey(query), sort.by, sort.descending].join(' '));
  return {
    sheet,
    lines,
    rows,
    top: shown - scroll,
    busy: [whole, ...answers].some(({ pending }) => pending),
    onScroll,
    reveal,
  };
}

/** The selected event comes into sight: when the list opens, and when the panel goes from event to event. */
function useSelected(
  event: string | undefined,
  place: number | undefined,
  { reveal, ready }: { readonly reveal: Shown['reveal']; readonly ready: boolean },
): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!ready || event === last.current) return;
    last.current = event;
    if (place !== undefined) reveal(place, true);
  }, [event, place, reveal, ready]);
}

/** Another choice or order is read from its top. */
function useTopOnChange(scroller: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, key]);
}

function slicesOf(lines: readonly Line[]): readonly number[] {
  const numbers = lines.flatMap((line) => (line.kind === 'row' ? [Math.floor(line.index / SLICE)] : []));
  return [...new Set(numbers)];
}
