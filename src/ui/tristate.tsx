import { Check, Minus } from 'lucide-react';
import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react';
import css from './tristate.module.css';

export type Tri = 'none' | 'include' | 'exclude';

interface Props {
  readonly state: Tri;
  readonly onChange: (next: Tri) => void;
  /** The whole accessible name of the box, with its count. */
  readonly label: string;
  readonly excludeLabel: string;
  /** What is seen beside the box. */
  readonly children: ReactNode;
}

/**
 * Empty, must have, must not have. A real checkbox for the first two, and a minus button that appears on hover and focus
 * (always on touch) for the third; Alt-click and the minus key do the same.
 */
export function TriState({ state, onChange, label, excludeLabel, children }: Props): ReactNode {
  const toggle = (to: Tri) => onChange(state === to ? 'none' : to);
  const onChecked = (event: ChangeEvent) => {
    const alt = event.nativeEvent instanceof MouseEvent && event.nativeEvent.altKey;
    if (alt) toggle('exclude');
    else onChange(state === 'none' ? 'include' : 'none');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '-') return;
    event.preventDefault();
    toggle('exclude');
  };
  return (
    <span className={css.tri} data-state={state}>
      <label className={css.label}>
        <input
          type="checkbox"
          className={css.input}
          aria-label={label}
          checked={state === 'include'}
          onKeyDown={onKeyDown}
          onChange={onChecked}
        />
        <span className={css.box} aria-hidden="true">
          {state === 'include' && <Check size={12} strokeWidth={3} />}
          {state === 'exclude' && <Minus size={12} strokeWidth={2.5} />}
        </span>
        {children}
      </label>
      <button
        type="button"
        className={css.minus}
        aria-label={excludeLabel}
        aria-pressed={state === 'exclude'}
        onClick={() => toggle('exclude')}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
    </span>
  );
}
