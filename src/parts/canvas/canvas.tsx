import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Timeline } from '#engine/result.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import type { LaneBox, Scene } from '#scene/shapes.ts';
import { useFontsReady } from '#ui/fonts.ts';
import { useWords } from '../words.tsx';
import { Area } from './area.tsx';
import { Asking, type Asked } from './asking.tsx';
import { AxisBrush } from './axisbrush.tsx';
import css from './canvas.module.css';
import { useCommands } from './command.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import { Floating } from './floating.tsx';
import { useLook, useSize, useStableText } from './ground.ts';
import { useInput } from './input.ts';
import { BROWSER, type Live } from './live.ts';
import { usePeek } from './peek.ts';
import type { Subject } from './picture.ts';
import { usePointing } from './pointing.ts';
import type { TimeWindow } from './window.ts';

interface Props {
  readonly timeline: Timeline | undefined;
  readonly time: TimeWindow;
  /** Heads of the lanes, drawn by the view beside the lanes they belong to. */
  readonly renderHeads: (boxes: readonly LaneBox[]) => ReactNode;
  /** Below the lanes: what they leave out, and the scale of dense ones. */
  readonly renderFoot: (density: Scene['density']) => ReactNode;
  /** Only this lane. */
  readonly onOnly: (lane: string) => void;
  /** Sub-rows per lane at most. */
  readonly maxRows?: number | undefined;
}

/** The lanes: what is drawn, and all that answers to pointer and keyboard. */
export function LaneCanvas({ timeline, time, renderHeads, renderFoot, onOnly, maxRows }: Props): ReactNode {
  const { state, change } = useExplore();
  const { selected } = state;
  const areaRef = useRef<HTMLDivElement>(null);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const axisRef = useRef<HTMLCanvasElement>(null);
  const focusRef = useRef<HTMLButtonElement>(null);
  const peeking = usePeek();
  const subject = useSubject({
    timeline,
    time,
    areaRef,
    scrollerRef,
    canvasRef,
    hovered: peeking.hovered?.event,
    maxRows,
  });
  const drawing = useDrawing({ live: time.live, subject, scrollerRef, canvasRef, axisRef });
  const { boxes, height, density } = useSyncExternalStore(drawing.onLayout, drawing.layout);
  const expectReturn = useReturn(selected, focusRef);
  const [asked, setAsked] = useState<Asked>('nothing');
  const open = (event: EventId) => {
    peeking.close();
    expectReturn();
    change(event === selected ? { kind: 'open', view: 'event', id: event } : { kind: 'select', event });
  };
  const moving = useCommands({
    timeline,
    time,
    selected,
    onOnly,
    onDate: () => setAsked('date'),
    onHelp: () => setAsked('keys'),
    onOpen: (found) => open(found.event),
    onSelect: (found) => {
      expectReturn();
      change({ kind: 'select', event: found.event === selected ? undefined : found.event });
    },
    onOut: () => {
      if (peeking.peek.kind !== 'none') peeking.close();
      else if (selected !== undefined) change({ kind: 'select', event: undefined });
    },
  });
  const heard = usePointing({ drawing, peeking, moving, areaRef, selected, open });
  useInput({ areaRef, scrollerRef, width: subject?.size.width ?? 0, time, onMove: peeking.close, ...heard });
  return (
    <div className={css.frame}>
      <div className={css.head}>
        <AxisBrush canvasRef={axisRef} time={time} />
      </div>
      <div ref={scrollerRef} className={css.scroller}>
        <div className={css.content} style={{ minBlockSize: height }}>
          {renderHeads(boxes)}
          <Area
            {...{ timeline, drawing, moving, peeking, selected, areaRef, canvasRef, scrollerRef, focusRef }}
            onOpen={open}
          />
        </div>
      </div>
      {renderFoot(density)}
      <Asking asked={asked} time={time} onGone={moving.follow} onClose={() => setAsked('nothing')} />
      {timeline !== undefined && (
        <Floating {...{ peeking, drawing, timeline, areaRef }} live={time.live} onOpen={open} />
      )}
    </div>
  );
}

interface SubjectInput {
  readonly timeline: Timeline | undefined;
  readonly time: TimeWindow;
  readonly areaRef: RefObject<HTMLElement | null>;
  readonly scrollerRef: RefObject<HTMLElement | null>;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly hovered: EventId | undefined;
  readonly maxRows: number | undefined;
}

/** What is to be drawn; undefined until data, fonts and size are there. */
function useSubject({
  timeline,
  time,
  areaRef,
  scrollerRef,
  canvasRef,
  hovered,
  maxRows,
}: SubjectInput): Subject | undefined {
  const { selected } = useExplore().state;
  const { width } = useSize(areaRef);
  const { height } = useSize(scrollerRef);
  const look = useLook(canvasRef, useFontsReady());
  const slots = useSummary().typeSlots;
  const text = useStableText();
  const { lang } = useWords();
  const { whole } = time;
  return useMemo(
    () =>
      timeline === undefined || look === undefined || width === 0
        ? undefined
        : { timeline, slots, text, lang, look, size: { width, height }, whole, selected, hovered, maxRows },
    [timeline, slots, text, lang, look, width, height, whole, selected, hovered, maxRows],
  );
}

interface DrawingInput {
  readonly live: Live;
  readonly subject: Subject | undefined;
  readonly scrollerRef: RefObject<HTMLElement | null>;
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly axisRef: RefObject<HTMLCanvasElement | null>;
}

function useDrawing({ live, subject, scrollerRef, canvasRef, axisRef }: DrawingInput): Drawing {
  const drawing = useMemo(() => createDrawing(live, BROWSER), [live]);
  useEffect(() => {
    drawing.show(subject);
  }, [drawing, subject]);
  useEffect(() => {
    const [lanes, axis, scroller] = [canvasRef.current, axisRef.current, scrollerRef.current];
    return lanes === null || axis === null || scroller === null
      ? undefined
      : drawing.attach({ lanes, axis, scroller });
  }, [drawing, canvasRef, axisRef, scrollerRef]);
  return drawing;
}

/** After the panel of an event that was opened from here is closed, the focus comes back to its mark. */
function useReturn(selected: EventId | undefined, focusRef: RefObject<HTMLElement | null>): () => void {
  const expectedRef = useRef(false);
  useEffect(() => {
    if (selected !== undefined || !expectedRef.current) return;
    expectedRef.current = false;
    focusRef.current?.focus({ preventScroll: true });
  }, [selected, focusRef]);
  return () => {
    expectedRef.current = true;
  };
}
