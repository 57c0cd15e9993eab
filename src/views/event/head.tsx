import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { EventDetail } from '#engine/result.ts';
import type { Action } from '#explore/change.ts';
import { CiteButton } from '#parts/entitypage/cite.tsx';
import type { Citation } from '#parts/entitypage/citation.ts';
import page from '#parts/entitypage/page.module.css';
import { isHollow } from '#parts/eventrow.tsx';
import { Glyph } from '#parts/glyph.tsx';
import { StepLink } from '#parts/link.tsx';
import { Position, Step } from '#parts/neighbours.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** The way back, the place in the selection, and what the event is called. */
export function Head({
  detail,
  citation,
}: {
  readonly detail: EventDetail;
  readonly citation: Citation;
}): ReactNode {
  const { event, type } = detail;
  const words = useWords();
  return (
    <header>
      <div className={page.bar}>
        <StepLink
          to={[
            { kind: 'open', view: 'timeline' },
            { kind: 'select', event: event.id },
          ]}
          className={page.back}
        >
          <ChevronLeft size={16} aria-hidden="true" />
          <span>{words.event.backTo(detail.of)}</span>
        </StepLink>
        <div>
          <Steps detail={detail} />
          <CiteButton citation={citation} />
        </div>
      </div>
      <p className={css.type}>
        <Glyph type={event.type} size={10} hollow={isHollow(event)} />
        {type === undefined ? words.common.notStated : <DataText text={type} />}
      </p>
      <div className={css.title}>
        <h1 className={page.title}>
          <DataText text={event.title} />
        </h1>
      </div>
      {event.summary !== undefined && (
        <p className={page.lead}>
          <DataText text={event.summary} />
        </p>
      )}
    </header>
  );
}

function Steps({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  return (
    <nav className={page.steps} aria-label={event.neighbours}>
      <span>
        <Position detail={detail} />
      </span>
      <Step detail={detail} way="previous" go={open} />
      <Step detail={detail} way="next" go={open} />
    </nav>
  );
}

const open = (id: EventId): Action => ({ kind: 'open', view: 'event', id });
