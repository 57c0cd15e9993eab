import { ListFilter } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useResult } from '#explore/answers.ts';
import { useWords } from '#parts/words.tsx';
import css from './filtersheet.module.css';
import { useModal } from './modal.ts';

export function FilterButton({
  count,
  onOpen,
}: {
  readonly count: number;
  readonly onOpen: () => void;
}): ReactNode {
  const { app } = useWords();
  return (
    <button type="button" id="filters" className={css.button} aria-haspopup="dialog" onClick={onOpen}>
      <ListFilter size={16} aria-hidden="true" />
      {app.filters(count)}
    </button>
  );
}

/** The filters where there is no room beside the view. The platform's dialog holds the focus and gives it back. */
export function FilterSheet({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { app, common } = useWords();
  const { data } = useResult();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog ref={dialog} className={css.sheet} aria-label={app.panel} onClose={onClose}>
      <div className={css.content}>{children}</div>
      <button type="button" className={css.show} onClick={() => dialog.current?.close()}>
        {data === undefined ? common.close : app.showEvents(data.possible)}
      </button>
    </dialog>
  );
}
