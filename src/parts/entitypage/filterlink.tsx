import type { ReactNode } from 'react';
import type { Action } from '#explore/change.ts';
import type { FacetName } from '#domain/query.ts';
import { StepLink } from '../link.tsx';
import css from './page.module.css';

/** One value that the timeline shall hold, such as a topic. */
export interface Only {
  readonly facet: FacetName;
  readonly id: string;
  readonly below?: boolean;
}

/** The way to a timeline that holds exactly these values and no other filter. */
export function timelineOf(...only: readonly Only[]): readonly Action[] {
  return [
    { kind: 'clear' },
    ...only.map(({ facet, id, below = false }): Action => ({ kind: 'only', facet, choice: { id, below } })),
    { kind: 'open', view: 'timeline' },
  ];
}

const PRESENT: Action = { kind: 'only-present', on: true };

interface Props {
  readonly only: readonly Only[];
  /** What the link opens, in words. */
  readonly title?: string;
  readonly plain?: boolean;
  /** Only where those named are attested as present. */
  readonly present?: boolean | undefined;
  readonly children: ReactNode;
}

/** A word or a number that opens the events behind it. */
export function FilterLink({ only, title, plain = false, present = false, children }: Props): ReactNode {
  return (
    <StepLink
      to={present ? [...timelineOf(...only), PRESENT] : timelineOf(...only)}
      title={title}
      className={plain ? css.plain : css.link}
    >
      {children}
    </StepLink>
  );
}
