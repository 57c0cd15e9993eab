import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { LIST_COLUMNS } from '#explore/list.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import css from './tools.module.css';

/** Which columns stand. The title always does. */
export function ColumnChooser(): ReactNode {
  const { state, change } = useExplore();
  const { list } = useWords();
  const details = useClosing();
  const { columns } = state;
  return (
    <details ref={details} className={css.chooser}>
      <summary>
        <span className={css.label}>{list.chooseColumns}</span>{' '}
        <strong>{list.columnsOf(columns.length, LIST_COLUMNS.length)}</strong>
        <ChevronDown size={13} aria-hidden="true" />
      </summary>
      <fieldset className={css.choices}>
        <legend className={aloud.only}>{list.chooseColumns}</legend>
        {LIST_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              disabled={column === 'title'}
              onChange={() =>
                change({
                  kind: 'columns',
                  columns: columns.includes(column)
                    ? columns.filter((other) => other !== column)
                    : [...columns, column],
                })
              }
            />
            {list.columns[column]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Closes on Escape, which gives the focus back, and when the focus goes elsewhere. */
function useClosing(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const { current } = details;
    if (current === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !current.open) return;
      event.preventDefault();
      event.stopPropagation();
      current.open = false;
      current.querySelector('summary')?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !current.contains(relatedTarget)) current.open = false;
    };
    current.addEventListener('keydown', onKeyDown);
    current.addEventListener('focusout', onFocusOut);
    return () => {
      current.removeEventListener('keydown', onKeyDown);
      current.removeEventListener('focusout', onFocusOut);
    };
  }, []);
  return details;
}
