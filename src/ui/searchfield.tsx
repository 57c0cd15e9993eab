import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import css from './searchfield.module.css';

interface Props {
  /** Stands in the field and names it. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly compact?: boolean;
  /** A key to show at the end of an empty field, such as "/". */
  readonly hint?: string;
  readonly clearLabel?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A search field. Escape clears it; the caller waits as long as it needs before it asks anything. */
export function SearchField({
  label,
  value,
  onChange,
  compact = false,
  hint,
  clearLabel,
  inputRef,
}: Props): ReactNode {
  return (
    <span className={css.field} data-compact={compact}>
      <Search size={compact ? 13 : 15} aria-hidden="true" />
      <input
        ref={inputRef}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
      />
      {value === '' && hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
      {value !== '' && clearLabel !== undefined && (
        <button type="button" aria-label={clearLabel} onClick={() => onChange('')}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
