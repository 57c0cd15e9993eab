import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type DOMAttributes,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Overview } from '#engine/result.ts';
import { useResult } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { rangeWords } from '#i18n/dates.ts';
import { contextOf, sizeCanvas } from '#scene/canvas.ts';
import { arrangeOverview, type OverviewScene } from '#scene/overview.ts';
import { paintOverview } from '#scene/paint-overview.ts';
import { useFontsReady } from '#ui/fonts.ts';
import { useLook, useSize, type Look } from './canvas/ground.ts';
import { useLiveSpan } from './canvas/live.ts';
import { glideTime } from './canvas/media.ts';
import { Period } from './canvas/period.tsx';
import { centred, zoom, type Span } from './canvas/span.ts';
import type { TimeWindow } from './canvas/window.ts';
import { drag, grab, type Edge, type Hold } from './overview-brush.ts';
import { OverviewHandle } from './overview-handle.tsx';
import { OverviewYears } from './overview-years.tsx';
import css from './overview.module.css';
import { useWords } from './words.tsx';

/** Height of the bars, px at a root font of 16 px. */
const BARS = 48;
/** A press that moves less is a click. Px. */
const SLACK = 4;
/** A click waits this long for a second one, so that Back does not stop between the two. */
const TWICE_MS = 300;

/** All events over the whole time, and the brush that says which part of it is shown. */
export function OverviewStrip({ time }: { readonly time: TimeWindow }): ReactNode {
  const { data } = useResult();
  const words = useWords();
  const { overview: said } = words.timeline;
  const [typing, setTyping] = useState(false);
  const { state, change } = useExplore();
  return (
    <section className={css.strip} aria-label={said.region}>
      <div className={css.side}>
        <p className={css.name}>
          {said.name}
          <button type="button" className={css.dates} title={said.dates} onClick={() => setTyping(true)}>
            {said.datesShort}
          </button>
        </p>
        {data !== undefined && (
          <p className={css.quiet}>{said.scale(said.units[data.overview.unit], most(data.overview.all))}</p>
        )}
        {data !== undefined && data.overview.coarse.length > 0 && <p className={css.below}>{said.coarse}</p>}
      </div>
      {data !== undefined && <Track overview={data.overview} time={time} />}
      {typing && (
        <Period
          range={state.query.time}
          extent={time.extent}
          onClose={() => setTyping(false)}
          onChoose={(range) => {
            setTyping(false);
            change({ kind: 'time', range });
          }}
        />
      )}
    </section>
  );
}

function most(counts: readonly number[]): number {
  return counts.reduce((high, count) => Math.max(high, count), 0);
}

function Track({ overview, time }: { readonly overview: Overview; readonly time: TimeWindow }): ReactNode {
  const words = useWords();
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width } = useSize(track);
  const look = useLook(canvas, useFontsReady());
  const span = useLiveSpan() ?? time.whole;
  const rootScale = look?.rootScale ?? 1;
  const scene = useMemo(
    () =>
      width === 0
        ? undefined
        : arrangeOverview({
            overview,
            whole: time.whole,
            window: span,
            width,
            height: BARS * rootScale,
            rootScale,
          }),
    [overview, time.whole, span, width, rootScale],
  );
  usePainted(
    canvas,
    useMemo(
      () => (scene === undefined || look === undefined ? undefined : { scene, look, width }),
      [scene, look, width],
    ),
  );
  const brushing = useBrushing(track, time);
  const kept = overview.kept.reduce((sum, count) => sum + count, 0);
  const all = overview.all.reduce((sum, count) => sum + count, 0);
  return (
    <div ref={track} className={css.track} {...brushing}>
      <canvas
        ref={canvas}
        className={css.bars}
        role="img"
        aria-label={words.timeline.overview.picture(all, kept, rangeWords(time.extent, words.lang))}
      />
      {scene !== undefined && (
        <>
          {scene.undated !== undefined && (
            <span
              className={css.undated}
              style={{ blockSize: scene.undated.kept }}
              title={words.timeline.overview.undatedTitle(overview.undated.kept)}
            />
          )}
          <span
            className={css.brush}
            style={{ left: scene.brush.x1, width: scene.brush.x2 - scene.brush.x1 }}
          />
          {EDGES.map((edge) => (
            <OverviewHandle
              key={edge}
              edge={edge}
              x={edge === 'first' ? scene.brush.x1 : scene.brush.x2}
              span={span}
              edges={overview.edges}
              time={time}
            />
          ))}
          <OverviewYears years={scene.years} width={width} />
        </>
      )}
    </div>
  );
}

const EDGES: readonly Edge[] = ['first', 'last'];

interface Painting {
  readonly scene: OverviewScene;
  readonly look: Look;
  readonly width: number;
}

function usePainted(canvasRef: RefObject<HTMLCanvasElement | null>, painting: Painting | undefined): void {
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas === null ? undefined : contextOf(canvas);
    if (canvas === null || context === undefined || painting === undefined) return;
    const { scene, look, width } = painting;
    const height = scene.baseline + 6;
    const pixelRatio = sizeCanvas(canvas, { width, height, pixelRatio: look.pixelRatio });
    paintOverview(context, scene, { palette: look.palette, pixelRatio, width, height });
  }, [canvasRef, painting]);
}

type Brushing = Pick<
  DOMAttributes<HTMLDivElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onDoubleClick'
>;

/** Dragging an edge, the middle or a new stretch; a click centres, a double click shows all. By keyboard: the handles; by typing: the dates. */
function useBrushing(track: RefObject<HTMLDivElement | null>, time: TimeWindow): Brushing {
  const held = useRef<{ readonly hold: Hold; readonly x: number; moved: boolean }>(undefined);
  const dayAt = (x: number) =>
    time.whole.first + (x / (track.current?.clientWidth ?? 1)) * (time.whole.last - time.whole.first);
  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - (track.current?.getBoundingClientRect().left ?? 0);
  const shown = (): Span => time.live.get() ?? time.whole;
  const centre = (day: number) => {
    time.live.glide(centred(narrowed(shown(), time.whole), day, time.whole), glideTime());
    time.live.later(() => time.settle(), TWICE_MS);
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const { current } = held;
    held.current = undefined;
    if (current === undefined) return;
    if (current.moved) time.settle();
    else if (edgeOf(event.target) === undefined) centre(dayAt(current.x));
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const edge = edgeOf(event.target);
      const x = xOf(event);
      held.current = {
        hold: edge === undefined ? grab(dayAt(x), shown(), time.whole) : { kind: edge },
        x,
        moved: false,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const { current } = held;
      if (current === undefined) return;
      const x = xOf(event);
      if (!current.moved && Math.abs(x - current.x) < SLACK) return;
      current.moved = true;
      time.live.set(drag(current.hold, dayAt(x), { span: shown(), whole: time.whole }));
    },
    onPointerUp: end,
    onPointerCancel: end,
    onDoubleClick: () => {
      time.live.never();
      time.go(time.whole);
    },
  };
}

/** A click centres what is shown; when that is everything, an eighth of it, else nothing would happen. */
function narrowed(span: Span, whole: Span): Span {
  return span.last - span.first < (whole.last - whole.first) * 0.98
    ? span
    : zoom(span, { factor: 1 / 8, share: 0.5 }, whole);
}

function edgeOf(target: EventTarget | null): Edge | undefined {
  const edge =
    target instanceof Element ? target.closest('[data-edge]')?.getAttribute('data-edge') : undefined;
  return edge === 'first' || edge === 'last' ? edge : undefined;
}
