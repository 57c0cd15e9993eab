import { useEffect, useEffectEvent, useId, useRef, type ReactNode, type RefObject } from 'react';
import css from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog, open as long as it is rendered: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useDismiss(ref, onClose);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    const origin = document.activeElement;
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => {
      if (typeof dialog.close === 'function') dialog.close();
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={css.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css.body}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** A click beside it closes it, as Escape does. */
function useDismiss(dialogRef: RefObject<HTMLElement | null>, onClose: () => void): void {
  const beside = useEffectEvent((event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose();
  });
  useEffect(() => {
    const dialog = dialogRef.current;
    const listener = (event: MouseEvent) => beside(event);
    dialog?.addEventListener('click', listener);
    return () => dialog?.removeEventListener('click', listener);
  }, [dialogRef]);
}
