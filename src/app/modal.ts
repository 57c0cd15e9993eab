import { useEffect, type RefObject } from 'react';

/** Opens a dialog of the platform: it holds the focus, closes on Escape and on a press beside it, and gives the focus back. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const { current } = dialog;
    const beside = (event: MouseEvent): void => {
      if (event.target === current) current?.close();
    };
    current?.showModal();
    current?.addEventListener('click', beside);
    return () => {
      current?.removeEventListener('click', beside);
      current?.close();
    };
  }, [dialog]);
}
