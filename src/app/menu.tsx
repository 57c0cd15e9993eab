import { Menu as MenuIcon, X } from 'lucide-react';
import { useContext, useRef, type ReactNode } from 'react';
import { DatasetContext } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import { Footer } from './footer.tsx';
import { LanguageSwitch } from './language.tsx';
import css from './menu.module.css';
import { ShareButton } from './share.tsx';
import { ThemeButton } from './themebutton.tsx';

/** On the phone: what stands in the top bar and in the footer elsewhere. */
export function Menu(): ReactNode {
  const { app, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useContext(DatasetContext);
  return (
    <div className={css.menu}>
      <button
        type="button"
        className={css.open}
        aria-label={app.menu}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <MenuIcon size={20} aria-hidden="true" />
      </button>
      <dialog ref={dialog} className={css.sheet} aria-label={app.menu}>
        <button
          type="button"
          className={css.open}
          aria-label={common.close}
          onClick={() => dialog.current?.close()}
        >
          <X size={20} aria-hidden="true" />
        </button>
        <div className={css.actions}>
          <ShareButton />
          <ThemeButton />
          <LanguageSwitch />
        </div>
        <Footer license={status?.status === 'ready' ? status.summary.metadata.license : undefined} dialog />
      </dialog>
    </div>
  );
}
