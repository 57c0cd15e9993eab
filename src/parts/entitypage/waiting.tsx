import type { ReactNode } from 'react';
import css from './page.module.css';

/** Holds the place of a page until its record is there. Quiet on purpose: an answer takes a few milliseconds. */
export function Waiting(): ReactNode {
  return <div className={css.page} data-waiting="true" aria-busy="true" />;
}
