import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { EventId } from '#domain/ids.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { rangeWords } from '#i18n/dates.ts';
import { hit } from '#scene/hit.ts';
import type { Target } from '#scene/shapes.ts';
import { useFontsReady } from '#ui/fonts.ts';
import { useLook, useSize, useStableText } from '../canvas/ground.ts';
import { usePeek } from '../canvas/peek.ts';
import { HoverCard, type Anchor } from '../hovercard.tsx';
import { useWords } from '../words.tsx';
import { REST, type Own } from './owntimeline-model.ts';
import { arrangeOwn, paintOwn, type Picture } from './owntimeline-picture.ts';
import css from './owntimeline.module.css';

/** Size of a target of the pointer, px. */
const SLOP = 24;

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The picture of all events; its pointer opens them, its keyboard is the list below. */
export function OwnCanvas({ own }: { readonly own: Own }): ReactNode {
  const { change } = useExplore();
  const { entity, records, lang } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const axis = useRef<HTMLCanvasElement>(null);
  const { peek, hovered, hover, hold, release } = usePeek();
  const picture = usePicture({ own, frame, lanes, axis, hovered: hovered?.event });
  const rest = picture?.scene.lanes.find(({ id }) => id === REST);
  const open = (event: EventId) => change({ kind: 'open', view: 'event', id: event });
  const [corner, setCorner] = useState<Corner>({ left: 0, top: 0 });
  const over = (event: PointerEvent) => {
    if (picture === undefined || lanes.current === null) return undefined;
    const { left, top } = lanes.current.getBoundingClientRect();
    if (left !== corner.left || top !== corner.top) setCorner({ left, top });
    return hit(picture.scene, { x: event.clientX - left, y: event.clientY - top, slop: SLOP })[0];
  };
  const at =
    peek.kind === 'card' ? picture?.scene.targets.find(({ event }) => event === peek.place.event) : undefined;
  const words = own.extent === undefined ? '' : rangeWords(own.extent, lang);
  return (
    <div
      ref={frame}
      className={css.frame}
      data-over={hovered !== undefined}
      onPointerMove={(event) => event.pointerType !== 'touch' && hover(over(event))}
      onPointerLeave={() => hover(undefined)}
    >
      <canvas ref={axis} className={css.axis} aria-hidden="true" />
      <div className={css.lanes}>
        <canvas
          ref={lanes}
          role="img"
          aria-label={entity.ownTimeline(own.timeline.total, words)}
          onPointerUp={(event) => {
            const target = over(event);
            if (target !== undefined && event.button === 0) open(target.event);
          }}
        />
        {rest !== undefined && (
          <span className={css.rest} style={{ insetBlockStart: rest.y }} aria-hidden="true">
            {own.rest === 'below' ? records.below : entity.onlyQuoted}
          </span>
        )}
      </div>
      {at !== undefined && (
        <HoverCard
          key={at.event}
          event={at.event}
          anchor={anchorOf(at, corner)}
          onOpen={() => open(at.event)}
          onEnter={hold}
          onLeave={release}
        />
      )}
    </div>
  );
}

interface Input {
  readonly own: Own;
  readonly frame: RefObject<HTMLElement | null>;
  readonly lanes: RefObject<HTMLCanvasElement | null>;
  readonly axis: RefObject<HTMLCanvasElement | null>;
  readonly hovered: EventId | undefined;
}

/** Arranged again when anything changes that it shows; painted after that. */
function usePicture({ own, frame, lanes, axis, hovered }: Input): Picture | undefined {
  const { typeSlots } = useSummary();
  const { lang } = useWords();
  const text = useStableText();
  const look = useLook(lanes, useFontsReady());
  const { width } = useSize(frame);
  const subject = useMemo(
    () => (look === undefined ? undefined : { own, slots: typeSlots, text, lang, look, width, hovered }),
    [own, typeSlots, text, lang, look, width, hovered],
  );
  const picture = useMemo(() => (subject === undefined ? undefined : arrangeOwn(subject)), [subject]);
  useEffect(() => {
    if (subject === undefined || picture === undefined || lanes.current === null || axis.current === null)
      return;
    paintOwn(picture, { lanes: lanes.current, axis: axis.current }, subject);
  }, [subject, picture, lanes, axis]);
  return picture;
}

/** The mark on the window, from the corner of the canvas there. */
function anchorOf({ x, y, box }: Target, { left, top }: Corner): Anchor {
  return { mark: { x: left + x, y: top + y }, row: { ...box, x: left + box.x, y: top + box.y } };
}
