import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { EventDetail } from '#engine/result.ts';
import type { Action } from '#explore/change.ts';
import { StepLink } from './link.tsx';
import css from './neighbours.module.css';
import { useText } from './text.tsx';
import { useWords } from './words.tsx';

const SIGNS = { previous: ChevronLeft, next: ChevronRight };

interface StepProps {
  readonly detail: EventDetail | undefined;
  readonly way: keyof typeof SIGNS;
  readonly go: (to: EventId) => Action;
}

/** To the event before or after in the selection; where there is none, the pale sign alone. */
export function Step({ detail, way, go }: StepProps): ReactNode {
  const { event } = useWords();
  const text = useText();
  const to = detail?.[way];
  const Sign = SIGNS[way];
  const sign = <Sign size={16} aria-hidden="true" />;
  if (to === undefined) return <span className={css.step}>{sign}</span>;
  const name = event[way](text(to.title));
  return (
    <StepLink to={[go(to.id)]} className={css.step} aria-label={name} title={name}>
      {sign}
    </StepLink>
  );
}

/** "88 of 105", or that the event is none of the selection. */
export function Position({ detail: { position, of } }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  return position === undefined ? event.outside(of) : event.position(position, of);
}
