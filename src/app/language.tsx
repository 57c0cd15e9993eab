import type { ReactNode } from 'react';
import { LANGS } from '#i18n/lang.ts';
import { StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import css from './language.module.css';

/** Each language at its own address, named in itself. */
export function LanguageSwitch(): ReactNode {
  const { app, lang } = useWords();
  return (
    <nav className={css.languages} aria-label={app.language}>
      {LANGS.map((one) => (
        <StepLink
          key={one}
          to={[{ kind: 'language', lang: one }]}
          lang={one}
          hrefLang={one}
          title={app.languages[one]}
          aria-label={`${one.toUpperCase()}, ${app.languages[one]}`}
          aria-current={one === lang ? 'true' : undefined}
        >
          {one.toUpperCase()}
        </StepLink>
      ))}
    </nav>
  );
}
