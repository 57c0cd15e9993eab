import type { ReactNode } from 'react';
import type { DirectoryRow } from '#engine/term-result.ts';
import { narrowedTo } from '#explore/directory.ts';
import { useExplore } from '#explore/hooks.ts';
import { DEFAULT_VIEW } from '#explore/state.ts';
import { number } from '#i18n/numbers.ts';
import { useDateWords } from '#parts/certainty.tsx';
import page from '#parts/entitypage/page.module.css';
import table from '#parts/entitypage/table.module.css';
import { RecordLink, StepLink } from '#parts/link.tsx';
import { DataText, useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './directory.module.css';

interface Props {
  /** Place in the directory, from 0. */
  readonly at: number;
  /** Undefined: on its way. */
  readonly entry: DirectoryRow | undefined;
  readonly filtered: boolean;
}

export function Row({ at, entry, filtered }: Props): ReactNode {
  const dates = useDateWords();
  if (entry === undefined)
    return (
      <tr data-row={at} aria-rowindex={at + 2} aria-busy="true">
        <th scope="row">…</th>
        <td colSpan={3} />
      </tr>
    );
  const { ref, filed, first, last } = entry;
  const span = [first, last].filter((date) => date !== undefined).map(dates.short);
  return (
    <tr data-row={at} aria-rowindex={at + 2}>
      <th scope="row">
        <span className={table.name}>
          <RecordLink kind={ref.kind} id={ref.id}>
            {filed === undefined ? <DataText text={ref.label} /> : <bdi>{filed}</bdi>}
          </RecordLink>
          <span className={table.under}>{[...new Set(span)].join(' – ')}</span>
        </span>
      </th>
      <td className={table.number}>
        <Count entry={entry} filtered={filtered} />
      </td>
      <td className={css.date}>{first === undefined ? '' : dates.short(first)}</td>
      <td className={css.date}>{last === undefined ? '' : dates.short(last)}</td>
    </tr>
  );
}

/** The number leads to its events, wherever a filter can say which they are. */
function Count({
  entry: { ref, count, total },
  filtered,
}: Omit<Props, 'at' | 'entry'> & {
  readonly entry: DirectoryRow;
}): ReactNode {
  const { state } = useExplore();
  const { lang, records } = useWords();
  const text = useText();
  const { kind } = ref;
  const query = count === 0 || kind === 'event' ? undefined : narrowedTo(state.query, kind, ref.id);
  const shown = number(count, lang);
  return (
    <>
      {query === undefined ? (
        shown
      ) : (
        <StepLink
          to={[
            { kind: 'query', query },
            { kind: 'open', view: DEFAULT_VIEW },
          ]}
          title={records.openCount(count, text(ref.label))}
          className={page.plain}
        >
          {shown}
        </StepLink>
      )}
      {filtered && <span className={css.total}> {records.ofTotal(total)}</span>}
    </>
  );
}
