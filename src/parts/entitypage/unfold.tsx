import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import css from './table.module.css';

interface Props {
  /** The cells of the row; `button` goes into the one whose number it opens. */
  readonly renderCells: (button: (count: ReactNode, label: string) => ReactNode) => ReactNode;
  readonly columns: number;
  readonly children: ReactNode;
}

/** A row of a table whose count opens what it counts, as a row below. */
export function UnfoldRow({ renderCells, columns, children }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  const button = (count: ReactNode, label: string) => (
    <button
      type="button"
      className={css.count}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      aria-label={label}
      title={label}
      onClick={() => setOpen(!open)}
    >
      {count}
      <Chevron size={12} aria-hidden="true" />
    </button>
  );
  return (
    <>
      <tr data-open={open}>{renderCells(button)}</tr>
      {open && (
        <tr id={id} className={css.unfolded}>
          <td colSpan={columns}>{children}</td>
        </tr>
      )}
    </>
  );
}
