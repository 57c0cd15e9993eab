import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useSummary } from '#explore/hooks.ts';
import { number } from '#i18n/numbers.ts';
import type { Lang } from '#i18n/lang.ts';
import { glyphPath, slotOf } from '#scene/glyph.ts';
import type { Spot } from './locator-geo.ts';
import { placeLabels } from './locator-labels.ts';
import { loadMap, type Draw } from './locator-load.ts';
import glyph from './glyph.module.css';
import css from './locator.module.css';
import { useWords } from './words.tsx';

/** A place to show; its circle grows with the number of events. */
export interface MapPlace extends Spot {
  readonly id: string;
  readonly name: string;
  /** Undefined: the map is about this one place. */
  readonly count?: number | undefined;
}

interface Props {
  readonly places: readonly MapPlace[];
  readonly height: number;
  /** What the map shows, for those who do not see it. The places stand in words beside it. */
  readonly label: string;
  /** Of the one event that the map is about. */
  readonly type?: string | undefined;
}

const WIDTH = 300;
const NAMED = 3;

/** A small map without tiles: outlines of the countries and the places, drawn when it comes into sight. */
export function Locator({ places, height, label, type }: Props): ReactNode {
  const { entity } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const map = useMap(frame);
  return (
    <div ref={frame} className={css.frame} style={{ aspectRatio: `${WIDTH} / ${height}` }}>
      {map === 'failed' && <p className={css.failed}>{entity.mapFailed}</p>}
      {typeof map === 'function' && (
        <Picture draw={map} places={places} height={height} label={label} type={type} />
      )}
    </div>
  );
}

function Picture({ draw, places, height, label, type }: Props & { readonly draw: Draw }): ReactNode {
  const { lang } = useWords();
  const { typeSlots } = useSummary();
  const { outlines, circles, labels } = useMemo(
    () => pictureOf({ draw, places, height, lang }),
    [draw, places, height, lang],
  );
  const slot = slotOf(type, typeSlots);
  return (
    <svg className={css.map} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <path className={css.others} d={outlines.others} />
      <path className={css.focus} d={outlines.focus} />
      {circles.map(({ id, x, y, r, only }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          {only && <circle className={css.mark} r={10} />}
          {only ? <Mark slot={slot} /> : <circle className={css.circle} r={r} />}
        </g>
      ))}
      {labels.map(({ id, x, y, anchor, name, count }) => (
        <text key={id} x={x} y={y} textAnchor={anchor} dominantBaseline="central">
          <tspan className={css.name}>{name}</tspan>
          {count !== undefined && ` ${count}`}
        </text>
      ))}
    </svg>
  );
}

/** The event itself, as selected marks are drawn elsewhere. */
function Mark({ slot }: { readonly slot: number }): ReactNode {
  return (
    <g className={glyph.glyph} data-slot={slot} data-selected="true">
      <path d={glyphPath(slot, 9)} />
    </g>
  );
}

const LETTER = 6.4;

interface Input {
  readonly draw: Draw;
  readonly places: readonly MapPlace[];
  readonly height: number;
  readonly lang: Lang;
}

/** Circles by number of events, the largest at the back; names for the largest. Their area shows the number. */
function pictureOf({ draw, places, height, lang }: Input) {
  const frame = {
    width: WIDTH,
    height,
    view: places.some(({ count }) => count !== undefined) ? 'wide' : 'near',
  } as const;
  const ordered = places.toSorted((a, b) => (b.count ?? 1) - (a.count ?? 1));
  const most = ordered.reduce((max, { count = 1 }) => Math.max(max, count), 1);
  const outlines = draw(ordered, frame);
  const circles = ordered.map(({ id, name, count }, index) => {
    const [x, y] = outlines.spots[index] ?? [0, 0];
    const only = count === undefined;
    const words = only ? undefined : number(count, lang);
    return {
      id,
      name,
      count: words,
      x,
      y,
      only,
      r: only ? 5 : radius(count, most),
      width: `${name} ${words ?? ''}`.length * LETTER,
    };
  });
  const byId = new Map(circles.map((circle) => [circle.id, circle]));
  const labels = placeLabels(
    circles.map((circle) => (circle.only ? { ...circle, r: 10 } : circle)),
    frame,
    NAMED,
  ).map((placed) => {
    const circle = byId.get(placed.id);
    return { ...placed, name: circle?.name ?? '', count: circle?.count };
  });
  return { outlines, circles, labels };
}

const LARGEST = 9;
const SMALLEST = 3.5;

function radius(count: number, most: number): number {
  const scale = most > 4 ? LARGEST / Math.sqrt(most) : SMALLEST;
  return Math.max(SMALLEST, scale * Math.sqrt(count));
}

/** Loads once the frame is near the window. */
function useMap(frame: RefObject<HTMLElement | null>): Draw | 'waiting' | 'failed' {
  const [map, setMap] = useState<{ readonly draw: Draw } | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    let gone = false;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        loadMap().then(
          (draw) => {
            if (!gone) setMap({ draw });
          },
          () => {
            if (!gone) setMap('failed');
          },
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [frame]);
  return typeof map === 'string' ? map : map.draw;
}
