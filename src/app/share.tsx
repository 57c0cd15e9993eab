import { Share } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './button.module.css';
import { useProgram } from './program.ts';

const SAID_MS = 5000;

/** The address of what is on screen, to the clipboard. */
export function ShareButton(): ReactNode {
  const { app } = useWords();
  const { steps } = useProgram();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    steps.flush();
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(app.copied);
    } catch {
      setSaid(app.notCopied);
    }
  };
  return (
    <>
      <button type="button" className={css.text} title={app.shareHint} onClick={() => void copy()}>
        <Share size={16} aria-hidden="true" />
        {app.share}
      </button>
      <p className={css.toast} role="status">
        {said !== '' && <span>{said}</span>}
      </p>
    </>
  );
}
