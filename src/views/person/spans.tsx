import { useId, type ReactNode } from 'react';
import type { FunctionDetail } from '#engine/result.ts';
import type { Axis } from '#parts/entitypage/axis.ts';
import { AxisHead, YearLines } from '#parts/entitypage/marks.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './person.module.css';
import { isCoarse, spansOf, type Span } from './spans-model.ts';

/** Functions whose span the data set states, as bars that fade where an end is not known to the day, with a tick per event that attests them. */
export function Spans({ functions }: { readonly functions: readonly FunctionDetail[] }): ReactNode {
  const { entity } = useWords();
  const found = spansOf(functions);
  if (found === undefined) return null;
  const { axis, spans } = found;
  return (
    <figure className={css.spans} aria-hidden="true">
      <figcaption>
        <strong>{entity.functionSpan}</strong>{' '}
        {spans.length === 1 && spans[0] !== undefined && <Aside detail={spans[0].detail} />}
      </figcaption>
      <AxisHead axis={axis} />
      {spans.map((span, index) => (
        <Bar
          key={`${span.detail.organization?.id ?? ''} ${span.from} ${spans.indexOf(span, index)}`}
          span={span}
          axis={axis}
        />
      ))}
    </figure>
  );
}

function Aside({ detail }: { readonly detail: FunctionDetail }): ReactNode {
  const { entity } = useWords();
  return useCertaintyOf(detail, [entity.functionStated(detail.attestedTotal)]).join(', ');
}

/** What is not known of the two ends, in words. */
export function useCertaintyOf(
  { start, end }: FunctionDetail,
  before: readonly string[] = [],
): readonly string[] {
  const { entity } = useWords();
  const said = [...before];
  if (isCoarse(start)) said.push(entity.startYearOnly);
  if (isCoarse(end)) said.push(entity.endYearOnly);
  if (start !== undefined && end === undefined) said.push(entity.endUnknown);
  if (start === undefined && end !== undefined) said.push(entity.startUnknown);
  return said;
}

/** The words above the bar grow with the text of the page, so all of it does. */
const ROW = {
  height: '2.75rem',
  bar: '1.625rem',
  bold: '0.4375rem',
  from: '2.1875rem',
  to: '2.4375rem',
} as const;

function Bar({ span, axis }: { readonly span: Span; readonly axis: Axis }): ReactNode {
  const gradient = useId();
  const { detail, from, full, to, ticks } = span;
  const stop = (share: number) => (to > from ? (share - from) / (to - from) : 0);
  return (
    <div className={css.span}>
      <svg width="100%" height={ROW.height}>
        <defs>
          <linearGradient id={gradient}>
            <stop offset="0" stopColor="var(--ink)" stopOpacity={full[0] > from ? 0 : 1} />
            <stop offset={stop(full[0])} stopColor="var(--ink)" />
            <stop offset={stop(full[1])} stopColor="var(--ink)" />
            <stop offset="1" stopColor="var(--ink)" stopOpacity={full[1] < to ? 0 : 1} />
          </linearGradient>
        </defs>
        <YearLines axis={axis} />
        <rect
          x={`${from * 100}%`}
          width={`${(to - from) * 100}%`}
          y={ROW.bar}
          height={ROW.bold}
          fill={`url(#${gradient})`}
        />
        {ticks.map((tick, index) => (
          <line
            key={`${tick} ${ticks.indexOf(tick, index)}`}
            className={css.tick}
            x1={`${tick * 100}%`}
            x2={`${tick * 100}%`}
            y1={ROW.from}
            y2={ROW.to}
          />
        ))}
      </svg>
      <span
        style={from < 0.6 ? { insetInlineStart: `${from * 100}%` } : { insetInlineEnd: `${(1 - to) * 100}%` }}
      >
        {detail.role !== undefined && <DataText text={detail.role} />}
      </span>
    </div>
  );
}
