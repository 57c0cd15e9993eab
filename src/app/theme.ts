import { matches } from '#ui/media.ts';
import { DARK } from './media.ts';
import { recall, remember } from './preferences.ts';

export type Theme = 'light' | 'dark';

/** Before the first paint: what was chosen last time. Without a choice the system's theme holds, by style sheet alone. */
export function startTheme(): void {
  const chosen = recall('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
}

export function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matches(DARK) ? 'dark' : 'light';
}

/** Choosing what the system has anyway means following the system again. */
export function chooseTheme(theme: Theme): void {
  const system = matches(DARK) ? 'dark' : 'light';
  remember('theme', theme === system ? undefined : theme);
  if (theme === system) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
