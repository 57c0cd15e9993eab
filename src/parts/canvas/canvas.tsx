import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import { hit } from '#scene/hit.ts';
import { standOf } from '#scene/move.ts';
import type { LaneBox, Scene } from '#scene/shapes.ts';
import { useFontsReady } from '#ui/fonts.ts';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { nameOf } from './announce.ts';
import { AxisBrush } from './axisbrush.tsx';
import css from './canvas.module.css';
import { useCommands, type Commands, type MovingFocus } from './command.ts';
import { useDrawing, type Drawing } from './draw.ts';
import { Floating } from './floating.tsx';
import { FocusMark } from './focusmark.tsx';
import { useLook, useSize, useStableText } from './ground.ts';
import { useInput, type Point } from './input.ts';
import { readKey } from './keys.ts';
import { usePeek, type Peeking } from './peek.ts';
import type { Subject } from './picture.ts';
import { useCanvasRefs, type CanvasRefs } from './refs.ts';
import { revealRow, targetOf, useOver } from './target.ts';
import type { TimeWindow } from './window.ts';

interface Props extends Pick<Commands, 'onOnly' | 'onDate' | 'onHelp'> {
  readonly timeline: Timeline | undefined;
  readonly time: TimeWindow;
  /** Heads of the lanes, drawn by the view beside the lanes they belong to. */
  readonly heads: (boxes: readonly LaneBox[]) => ReactNode;
  /** Below the lanes: what they leave out, and the scale of dense ones. */
  readonly foot: (density: Scene['density']) => ReactNode;
  /** Sub-rows per lane at most. */
  readonly maxRows?: number | undefined;
}

/**
 * The lanes: what is drawn, and all that answers to pointer and keyboard.
 *
 * The canvas is hidden from assistive technology. What it meets is one element over the mark that has the focus, inside
 * role="application": only there do screen readers hand the arrow keys to the page.
 */
export function LaneCanvas({ timeline, time, heads, foot, maxRows, ...on }: Props): ReactNode {
  const { state, change } = useExplore();
  const { selected } = state;
  const refs = useCanvasRefs();
  const peeking = usePeek();
  const subject = useSubject({ timeline, time, refs, hovered: peeking.hovered?.event, maxRows });
  const drawing = useDrawing({ subject, canvases: refs.canvases, scroller: refs.scroller, live: time.live });
  const returning = useReturn(selected, refs.focus);
  const open = (event: EventId) => {
    peeking.close();
    returning.expect();
    change(event === selected ? { kind: 'open', view: 'event', id: event } : { kind: 'select', event });
  };
  const moving = useCommands({
    ...on,
    timeline,
    time,
    selected,
    onOpen: (found) => open(found.event),
    onSelect: (found) => change({ kind: 'select', event: found.event === selected ? undefined : found.event }),
    onOut: () => {
      if (peeking.peek.kind !== 'none') peeking.close();
      else if (selected !== undefined) change({ kind: 'select', event: undefined });
    },
  });
  useInput({ area: refs.area, scroller: refs.scroller, size: subject?.size ?? NO_SIZE, time, onMove: peeking.close, ...pointing({ drawing, peeking, moving, refs, selected, open }) });
  return (
    <div className={css.frame}>
      <div className={css.head}>
        <AxisBrush canvas={refs.axis} time={time} />
      </div>
      <div ref={refs.scroller} className={css.scroller}>
        <div className={css.content} style={{ minBlockSize: drawing.height }}>
          {heads(drawing.boxes)}
          <Area {...{ timeline, refs, drawing, moving, peeking, selected }} onOpen={open} />
        </div>
      </div>
      {foot(drawing.density)}
      {timeline !== undefined && <Floating {...{ peeking, drawing, timeline }} live={time.live} area={refs.area} onOpen={open} />}
    </div>
  );
}

const NO_SIZE = { width: 0, height: 0 };

interface SubjectInput {
  readonly timeline: Timeline | undefined;
  readonly time: TimeWindow;
  readonly refs: CanvasRefs;
  readonly hovered: EventId | undefined;
  readonly maxRows: number | undefined;
}

/** What is to be drawn; undefined until data, fonts and size are there. */
function useSubject({ timeline, time, refs, hovered, maxRows }: SubjectInput): Subject | undefined {
  const { selected } = useExplore().state;
  const { width } = useSize(refs.area);
  const { height } = useSize(refs.scroller);
  const look = useLook(refs.lanes, useFontsReady());
  const slots = useSummary().typeSlots;
  const text = useStableText();
  const { lang } = useWords();
  const { whole } = time;
  return useMemo(
    () => (timeline === undefined || look === undefined || width === 0 ? undefined : { timeline, slots, text, lang, look, size: { width, height }, whole, selected, hovered, maxRows }),
    [timeline, slots, text, lang, look, width, height, whole, selected, hovered, maxRows],
  );
}

interface Pointing {
  readonly drawing: Drawing;
  readonly peeking: Peeking;
  readonly moving: MovingFocus;
  readonly refs: CanvasRefs;
  readonly selected: EventId | undefined;
  readonly open: (event: EventId) => void;
}

/** Targets for a pointer and for a finger, px. */
const SLOP = 24;
const SLOP_TOUCH = 44;

/** What hovering, clicking and tapping mean: peek, open; a first tap peeks, a second opens; several at once are listed. */
function pointing({ drawing, peeking, moving, refs, open }: Pointing): { readonly onHover: (point: Point | undefined) => void; readonly onClick: (point: Point) => void } {
  const at = (point: Point) => (drawing.scene.current === undefined ? [] : hit(drawing.scene.current, { x: point.x, y: point.y, slop: point.touch ? SLOP_TOUCH : SLOP }));
  return {
    onHover: (point) => {
      const first = point === undefined ? undefined : at(point)[0];
      peeking.hover(first === undefined ? undefined : { lane: first.lane, event: first.event });
      if (refs.area.current !== null) refs.area.current.dataset['over'] = String(first !== undefined);
    },
    onClick: (point) => {
      const [first, ...others] = at(point);
      if (first === undefined) {
        peeking.close();
        return;
      }
      const place = { lane: first.lane, event: first.event };
      moving.goTo(place);
      const { peek } = peeking;
      if (others.length > 0) peeking.show({ kind: 'several', places: [first, ...others], ...windowPoint(point, refs.area) });
      else if (point.touch && !(peek.kind === 'card' && peek.place.event === first.event)) peeking.show({ kind: 'card', place, by: 'tap' });
      else open(first.event);
    },
  };
}

function windowPoint(point: Point, area: RefObject<HTMLElement | null>): { readonly x: number; readonly y: number } {
  const box = area.current?.getBoundingClientRect();
  return { x: point.x + (box?.left ?? 0), y: point.y + (box?.top ?? 0) };
}

interface AreaProps {
  readonly timeline: Timeline | undefined;
  readonly refs: CanvasRefs;
  readonly drawing: Drawing;
  readonly moving: MovingFocus;
  readonly peeking: Peeking;
  readonly selected: EventId | undefined;
  readonly onOpen: (event: EventId) => void;
}

/** The time area with the one tab stop. */
function Area({ timeline, refs, drawing, moving, peeking, selected, onOpen }: AreaProps): ReactNode {
  const words = useWords();
  const hint = useId();
  const [active, setActive] = useState(false);
  const { found, run, follow } = moving;
  const name = useName(timeline, moving, selected);
  useOver(drawing, found, refs.focus);
  useFocused({ active, moving, drawing, refs, peeking });
  useSelected(timeline, selected, moving);
  const key = (event: KeyboardEvent) => {
    const command = readKey(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  return (
    <div
      ref={refs.area}
      className={css.area}
      role="application"
      aria-label={words.timeline.canvas(timeline?.total ?? 0)}
      aria-describedby={hint}
      onKeyDown={key}
      onKeyUp={(event) => {
        if (event.key === ' ') event.preventDefault();
      }}
      onFocus={() => {
        if (!active && targetOf(drawing.scene.current, found) === undefined) follow();
        setActive(true);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setActive(false);
        if (peeking.peek.kind === 'card' && peeking.peek.by === 'focus') peeking.close();
      }}
    >
      <canvas ref={refs.lanes} className={css.lanes} aria-hidden="true" />
      <FocusMark
        name={name}
        of={found === undefined ? '' : `${found.lane} ${found.event}`}
        pressed={found !== undefined && found.event === selected}
        active={active}
        current={refs.focus}
        onOpen={() => {
          if (found !== undefined) onOpen(found.event);
        }}
      />
      <p id={hint} hidden>
        {words.timeline.canvasHint}
      </p>
    </div>
  );
}

function useName(timeline: Timeline | undefined, { found }: MovingFocus, selected: EventId | undefined): string {
  const words = useWords();
  const text = useText();
  const terms = useSummary().metadata.vocabularies.eventTypes;
  if (timeline === undefined || found === undefined) return words.timeline.canvasEmpty;
  const { mark } = found;
  const type = terms.find((term) => term.id === mark.type)?.label;
  return nameOf({ mark, type, total: timeline.total, selected: mark.event === selected, words, text });
}

interface Focused {
  readonly active: boolean;
  readonly moving: MovingFocus;
  readonly drawing: Drawing;
  readonly refs: CanvasRefs;
  readonly peeking: Peeking;
}

/** The mark with the focus is scrolled into view and has its card at once. */
function useFocused({ active, moving: { found }, drawing, refs, peeking }: Focused): void {
  const { show } = peeking;
  const { scene } = drawing;
  const lane = found?.lane;
  const event = found?.event;
  useEffect(() => {
    if (!active || lane === undefined || event === undefined) return;
    revealRow(refs.scroller.current, scene.current, { lane, event });
    if (refs.focus.current?.matches(':focus-visible') === true) show({ kind: 'card', place: { lane, event }, by: 'focus' });
  }, [active, lane, event, refs, scene, show]);
}

/** The moving focus stands where the selection is, also when it was made elsewhere. */
function useSelected(timeline: Timeline | undefined, selected: EventId | undefined, { goTo, found }: MovingFocus): void {
  const stands = found?.event === selected;
  useEffect(() => {
    if (timeline === undefined || selected === undefined || stands) return;
    const place = standOf(timeline, selected);
    if (place !== undefined) goTo(place);
    // Only when the selection changes: afterwards the focus moves freely.
  }, [timeline, selected]);
}

/** After the panel of an event that was opened from here is closed, the focus comes back to its mark. */
function useReturn(selected: EventId | undefined, focus: RefObject<HTMLElement | null>): { readonly expect: () => void } {
  const expected = useRef(false);
  useEffect(() => {
    if (selected !== undefined || !expected.current) return;
    expected.current = false;
    focus.current?.focus({ preventScroll: true });
  }, [selected, focus]);
  return {
    expect: () => {
      expected.current = true;
    },
  };
}
