import { Moon, Sun } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import css from './button.module.css';
import { useMedia } from '#ui/media.ts';
import { DARK } from './media.ts';
import { chooseTheme, shownTheme } from './theme.ts';

/** Names what it does: the other theme. */
export function ThemeButton(): ReactNode {
  const { app } = useWords();
  useMedia(DARK);
  const [, render] = useState(0);
  const dark = shownTheme() === 'dark';
  const name = dark ? app.toLight : app.toDark;
  const toggle = (): void => {
    chooseTheme(dark ? 'light' : 'dark');
    render((n) => n + 1);
  };
  return (
    <button type="button" className={css.icon} aria-label={name} title={name} onClick={toggle}>
      {dark ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
    </button>
  );
}
