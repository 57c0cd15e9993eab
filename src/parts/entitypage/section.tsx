import { useId, type ReactNode } from 'react';
import css from './section.module.css';

interface Props {
  readonly title: ReactNode;
  /** Beside the title, in grey: how many, from where, what is left out. */
  readonly aside?: ReactNode;
  /** Puts the aside at the far end. */
  readonly apart?: boolean;
  readonly children: ReactNode;
}

/** A part of a page: an ink rule opens it, its title stands in the first line. */
export function Section({ title, aside, apart = false, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.head} data-apart={apart}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && aside !== '' && <div className={css.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
