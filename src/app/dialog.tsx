import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The platform's modal dialog: it holds the focus, closes on Escape, and gives the focus back. A press beside it closes it too. */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const { common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const beside = useEffectEvent((event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  });
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    current?.addEventListener('click', beside);
    return () => {
      current?.removeEventListener('click', beside);
      current?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-label={title} onClose={onClose}>
      <div className={css.content}>
        <header className={css.head}>
          <h2>{title}</h2>
          <button type="button" aria-label={common.close} title={common.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
