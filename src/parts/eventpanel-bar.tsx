import { Link2, Maximize2, X } from 'lucide-react';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { EventDetail } from '#engine/result.ts';
import type { Action } from '#explore/change.ts';
import aloud from '#ui/aloud.module.css';
import { copy } from './entitypage/copy.ts';
import css from './eventpanel.module.css';
import { StepLink } from './link.tsx';
import { Position, Step } from './neighbours.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly id: EventId;
  readonly detail: EventDetail | undefined;
  readonly onClose: () => void;
}

/** Position in the selection with previous and next, link, whole page, close. */
export function PanelBar({ id, detail, onClose }: Props): ReactNode {
  const { event, common } = useWords();
  return (
    <header className={css.bar}>
      <nav aria-label={event.neighbours}>
        <Step detail={detail} way="previous" go={select} />
        <span className={css.position}>{detail !== undefined && <Position detail={detail} />}</span>
        <Step detail={detail} way="next" go={select} />
      </nav>
      <Reference id={id} />
      <StepLink to={[{ kind: 'open', view: 'event', id }]} className={css.action}>
        <Maximize2 size={14} aria-hidden="true" />
        <span>{event.fullPage}</span>
      </StepLink>
      <button
        type="button"
        className={css.action}
        aria-label={common.close}
        title={common.close}
        onClick={onClose}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </header>
  );
}

const select = (event: EventId): Action => ({ kind: 'select', event });

const CONFIRM_MS = 4000;

/** A link to the page of the event; a click copies its address, where the browser has a clipboard. */
function Reference({ id }: { readonly id: EventId }): ReactNode {
  const { event, entity } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = (click: MouseEvent<HTMLAnchorElement>) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    void copy(click.currentTarget.href).then(setCopied);
  };
  return (
    <>
      <StepLink
        to={[{ kind: 'clear' }, { kind: 'open', view: 'event', id }]}
        className={css.action}
        onClick={onClick}
      >
        <Link2 size={15} aria-hidden="true" />
        <span>{copied ? entity.copied : event.reference}</span>
      </StepLink>
      <output className={aloud.only}>{copied && entity.copied}</output>
    </>
  );
}
