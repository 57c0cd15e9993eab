import { useState, type ReactNode } from 'react';
import type { DayRange } from '#domain/date.ts';
import { dayShort } from '#i18n/dates.ts';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#parts/words.tsx';
import { DateField } from './datefield.tsx';
import css from './datefield.module.css';
import { Dialog } from './dialog.tsx';
import { readTyped } from './typed.ts';

interface Props {
  readonly range: DayRange | undefined;
  readonly extent: DayRange;
  readonly onChoose: (range: DayRange | undefined) => void;
  readonly onClose: () => void;
}

interface Faults {
  readonly first?: string;
  readonly last?: string;
}

/** The chosen time typed instead of dragged: from, to. An empty field is the edge of the data. */
export function Period({ range, extent, onChoose, onClose }: Props): ReactNode {
  const words = useWords();
  const { date, overview } = words.timeline;
  const [first, setFirst] = useState(range === undefined ? '' : dayShort(range.first, words.lang));
  const [last, setLast] = useState(range === undefined ? '' : dayShort(range.last, words.lang));
  const [faults, setFaults] = useState<Faults>({});
  const submit = () => {
    const read = readPeriod({ first, last, extent, words });
    if (read.ok) onChoose(read.range);
    else setFaults(read.faults);
  };
  return (
    <Dialog title={overview.dates} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={css.pair}>
          <DateField
            label={overview.fieldFrom}
            value={first}
            onChange={setFirst}
            error={faults.first}
            autoFocus
          />
          <DateField label={overview.fieldTo} value={last} onChange={setLast} error={faults.last} />
        </div>
        <p className={css.hint}>{date.hint}</p>
        <div className={css.buttons}>
          <button
            type="button"
            className={css.button}
            onClick={() => {
              onChoose(undefined);
            }}
          >
            {overview.reset}
          </button>
          <button type="button" className={css.button} onClick={onClose}>
            {date.cancel}
          </button>
          <button type="submit" className={css.button} data-main="true">
            {overview.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface Input {
  readonly first: string;
  readonly last: string;
  readonly extent: DayRange;
  readonly words: Words;
}

type Read =
  | { readonly ok: true; readonly range: DayRange | undefined }
  | { readonly ok: false; readonly faults: Faults };

/** Both fields at once: the first day of what "from" names to the last day of what "to" names. */
export function readPeriod({ first, last, extent, words }: Input): Read {
  const from = readTyped(first, extent, words);
  const to = readTyped(last, extent, words);
  if (from.kind === 'wrong' || to.kind === 'wrong') {
    return {
      ok: false,
      faults: {
        ...(from.kind === 'wrong' ? { first: from.message } : {}),
        ...(to.kind === 'wrong' ? { last: to.message } : {}),
      },
    };
  }
  if (from.kind === 'empty' && to.kind === 'empty') return { ok: true, range: undefined };
  const start = from.kind === 'days' ? from.range.first : extent.first;
  const end = to.kind === 'days' ? to.range.last : extent.last;
  if (start > end) return { ok: false, faults: { last: words.timeline.date.order } };
  return { ok: true, range: { first: start, last: end } };
}
