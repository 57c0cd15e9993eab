import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './dialog.module.css';
import { useModal } from './modal.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog with its title. */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const { common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={title} onClose={onClose}>
      <div className={css.content}>
        <div className={css.head}>
          <h2>{title}</h2>
          <button type="button" aria-label={common.close} title={common.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
