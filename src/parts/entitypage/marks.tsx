import type { ReactNode } from 'react';
import { bestDay } from '#domain/date.ts';
import type { EventBrief } from '#engine/result.ts';
import { useSummary } from '#explore/hooks.ts';
import { glyphPath, slotOf } from '#scene/glyph.ts';
import { isHollow } from '../eventrow.tsx';
import glyph from '../glyph.module.css';
import { reach, shareOf, type Axis } from './axis.ts';
import css from './marks.module.css';

const SIZE = 8;
const MIDDLE = '50%';

interface Props {
  readonly axis: Axis;
  readonly events: readonly EventBrief[];
  /** Drawn as open ticks: attendance is not documented. */
  readonly notAttested?: readonly EventBrief[];
}

/** One mark per event on the axis that all rows share. What it shows stands in words beside it. */
export function Marks({ axis, events, notAttested = [] }: Props): ReactNode {
  const span = reach(events.map(dayOf));
  return (
    <svg className={css.marks} width="100%" height="100%" aria-hidden="true">
      <YearLines axis={axis} />
      {span !== undefined && (
        <line
          className={css.span}
          x1={percent(axis, span[0])}
          x2={percent(axis, span[1])}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      {notAttested.map((event) => (
        <OpenTick key={event.id} axis={axis} event={event} />
      ))}
      {events.map((event) => (
        <Mark key={event.id} axis={axis} event={event} />
      ))}
    </svg>
  );
}

function Mark({ axis, event }: { readonly axis: Axis; readonly event: EventBrief }): ReactNode {
  const { typeSlots } = useSummary();
  const day = dayOf(event);
  if (day === undefined) return null;
  const slot = slotOf(event.type, typeSlots);
  return (
    <svg x={percent(axis, day)} y={MIDDLE} className={css.place}>
      <g className={glyph.glyph} data-slot={slot} data-hollow={isHollow(event)}>
        <path d={glyphPath(slot, SIZE)} />
      </g>
    </svg>
  );
}

function OpenTick({ axis, event }: { readonly axis: Axis; readonly event: EventBrief }): ReactNode {
  const day = dayOf(event);
  if (day === undefined) return null;
  return (
    <svg x={percent(axis, day)} y={MIDDLE} className={css.place}>
      <path className={css.tick} d="M0 -4V4" />
    </svg>
  );
}

/** Upright hairlines at the beginnings of the years. */
export function YearLines({ axis }: { readonly axis: Axis }): ReactNode {
  return axis.years.map(({ year, share }) => (
    <line key={year} className={css.year} x1={`${share * 100}%`} x2={`${share * 100}%`} y1="0" y2="100%" />
  ));
}

/** The years above a column of marks. */
export function AxisHead({ axis }: { readonly axis: Axis }): ReactNode {
  return (
    <span className={css.head}>
      {axis.years
        .filter(({ named }) => named)
        .map(({ year, share }) => (
          <span key={year} style={{ insetInlineStart: `${share * 100}%` }}>
            {year}
          </span>
        ))}
    </span>
  );
}

export function percent(axis: Axis, day: number): string {
  return `${shareOf(axis, day) * 100}%`;
}

function dayOf({ date }: EventBrief): ReturnType<typeof bestDay> {
  return date === undefined ? undefined : bestDay(date);
}
