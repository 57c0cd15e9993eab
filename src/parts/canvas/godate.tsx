import { useState, type ReactNode } from 'react';
import type { DayRange } from '#domain/date.ts';
import { useWords } from '#parts/words.tsx';
import { DateField } from './datefield.tsx';
import css from './datefield.module.css';
import { Dialog } from './dialog.tsx';
import { readTyped } from './typed.ts';

interface Props {
  readonly extent: DayRange;
  readonly onGo: (range: DayRange) => void;
  readonly onClose: () => void;
}

/** One field: where to go in time. What is not understood is said in words, and nothing moves. */
export function GoDate({ extent, onGo, onClose }: Props): ReactNode {
  const words = useWords();
  const { date } = words.timeline;
  const [value, setValue] = useState('');
  const [error, setError] = useState<string>();
  const submit = () => {
    const typed = readTyped(value, extent, words);
    if (typed.kind === 'days') onGo(typed.range);
    else setError(typed.kind === 'empty' ? date.empty : typed.message);
  };
  return (
    <Dialog title={date.title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DateField
          label={date.label}
          hint={date.hint}
          value={value}
          onChange={setValue}
          error={error}
          autoFocus
        />
        <div className={css.buttons}>
          <button type="button" className={css.button} onClick={onClose}>
            {date.cancel}
          </button>
          <button type="submit" className={css.button} data-main="true">
            {date.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
