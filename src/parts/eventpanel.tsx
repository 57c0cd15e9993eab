import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { EventDetail } from '#engine/result.ts';
import { useEvent } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { PanelBar } from './eventpanel-bar.tsx';
import { PanelFacts } from './eventpanel-facts.tsx';
import { PanelFoot } from './eventpanel-foot.tsx';
import { PanelPeople } from './eventpanel-people.tsx';
import { PanelQuote, PanelSources } from './eventpanel-sources.tsx';
import css from './eventpanel.module.css';
import { isHollow } from './eventrow.tsx';
import { Glyph } from './glyph.tsx';
import { DataText } from './text.tsx';
import { useWords } from './words.tsx';

interface Props {
  /** After the panel was closed from inside: the caller takes the focus back. */
  readonly onClosed?: () => void;
}

/** The selected event beside the explorer; nothing while none is selected. */
export function EventPanel({ onClosed }: Props): ReactNode {
  const { state } = useExplore();
  return state.selected !== undefined && <Panel id={state.selected} onClosed={onClosed} />;
}

interface PanelProps {
  readonly id: EventId;
  readonly onClosed: (() => void) | undefined;
}

function Panel({ id, onClosed }: PanelProps): ReactNode {
  const { change } = useExplore();
  const { common } = useWords();
  const { data, missing } = useEvent(id);
  const panel = useRef<HTMLElement>(null);
  useFocusOnOpen(panel);
  const close = () => {
    change({ kind: 'select', event: undefined });
    onClosed?.();
  };
  useEscape(panel, close);
  return (
    <aside ref={panel} className={css.panel} aria-label={common.kinds.event} tabIndex={-1}>
      <PanelBar id={id} detail={data} onClose={close} />
      {missing && <Missing id={id} />}
      {data !== undefined && <Content detail={data} />}
    </aside>
  );
}

function Missing({ id }: { readonly id: EventId }): ReactNode {
  const { event } = useWords();
  return (
    <div className={css.body}>
      <h2>{event.missingTitle}</h2>
      <p>{event.missing(id)}</p>
    </div>
  );
}

function Content({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event, type } = detail;
  const { common } = useWords();
  return (
    <>
      <div className={css.body}>
        <p className={css.type}>
          <Glyph type={event.type} size={10} hollow={isHollow(event)} />
          {type === undefined ? common.notStated : <DataText text={type} />}
        </p>
        <h2>
          <DataText text={event.title} />
        </h2>
        <PanelFacts detail={detail} />
        <PanelPeople detail={detail} />
        <PanelQuote detail={detail} />
        <PanelSources detail={detail} />
      </div>
      <PanelFoot detail={detail} />
    </>
  );
}

/** Opened by key, the panel takes the focus; opened by pointer, the focus stays where the hand is. */
function useFocusOnOpen(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || !active.matches(':focus-visible')) return;
    panel.current?.focus({ preventScroll: true });
  }, [panel]);
}

/**
 * Escape inside the panel, or where nothing has the focus, such as after a click beside everything; unless something,
 * such as a menu, has used it.
 */
function useEscape(panel: RefObject<HTMLElement | null>, close: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const ours =
      target === document.body || (target instanceof Node && panel.current?.contains(target) === true);
    if (event.key !== 'Escape' || event.defaultPrevented || !ours) return;
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
