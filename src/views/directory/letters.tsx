import type { ReactNode } from 'react';
import type { Directory } from '#engine/term-result.ts';
import { useWords } from '#parts/words.tsx';
import css from './directory.module.css';

interface Props {
  readonly letters: Directory['letters'];
  readonly onJump: (at: number) => void;
}

/** Leads to the first name with each letter; one letter alone needs no jump. */
export function Letters({ letters, onJump }: Props): ReactNode {
  const { records } = useWords();
  if (letters.length < 2) return null;
  return (
    <nav className={css.letters} aria-label={records.letters}>
      {letters.map(({ letter, at }) => (
        <button
          key={letter}
          type="button"
          aria-label={records.letter(letter)}
          title={records.letter(letter)}
          onClick={() => onJump(at)}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}
