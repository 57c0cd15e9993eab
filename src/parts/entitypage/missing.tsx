import type { ReactNode } from 'react';
import { StepLink } from '../link.tsx';
import { useWords } from '../words.tsx';
import css from './page.module.css';

/** A page for an address that names no record: what is wrong, and a way on. */
export function MissingRecord({
  title,
  words,
}: {
  readonly title: string;
  readonly words: string;
}): ReactNode {
  const { entity } = useWords();
  return (
    <article className={css.page}>
      <div className={css.bar} />
      <h1 className={css.title}>{title}</h1>
      <p className={css.lead}>{words}</p>
      <p className={css.lead}>
        <StepLink to={[{ kind: 'clear' }, { kind: 'open', view: 'timeline' }]} className={css.link}>
          {entity.wayOn}
        </StepLink>
      </p>
    </article>
  );
}
