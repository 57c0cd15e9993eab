import { bestDay, coarseness, type EventDate } from '#domain/date.ts';
import type { Day } from '#domain/day.ts';
import type { FunctionDetail } from '#engine/result.ts';
import { axisOfDays, shareOf, type Axis } from '#parts/entitypage/axis.ts';

/** A function on the axis, in shares of it: full from `full[0]` to `full[1]`, fading towards `from` and `to`. */
export interface Span {
  readonly detail: FunctionDetail;
  readonly from: number;
  readonly full: readonly [number, number];
  readonly to: number;
  readonly ticks: readonly number[];
}

export interface Spans {
  readonly axis: Axis;
  readonly spans: readonly Span[];
}

/** Functions of which the data set states a beginning or an end; undefined where there is none. */
export function spansOf(functions: readonly FunctionDetail[]): Spans | undefined {
  const stated = functions.filter(({ start, end }) => start !== undefined || end !== undefined);
  const axis = axisOfDays(stated.flatMap(daysOf));
  return axis === undefined ? undefined : { axis, spans: stated.map((detail) => spanOf(detail, axis)) };
}

/** Which of its ends are known only as a year, or coarser. */
export function isCoarse(date: EventDate | undefined): boolean {
  return date !== undefined && coarseness(date.precision) > coarseness('month');
}

/** Of an end that nobody states, the bar fades over this share of what is left of the axis. */
const UNKNOWN = 0.3;

function spanOf(detail: FunctionDetail, axis: Axis): Span {
  const { start, end, attestedBy } = detail;
  const share = (day: Day | undefined, otherwise: number) =>
    day === undefined ? otherwise : shareOf(axis, day);
  const from = share(start?.start.earliest, 0);
  const to = end === undefined ? 1 : share(plus(end.end.latest), 1);
  const length = to - from;
  const known = start === undefined ? from + length * UNKNOWN : share(start.start.latest, from);
  const until = end === undefined ? to - length * UNKNOWN : share(end.end.earliest, to);
  return {
    detail,
    from,
    full: known <= until ? [known, until] : [(known + until) / 2, (known + until) / 2],
    to,
    ticks: attestedBy.flatMap(({ date }) => {
      const day = date === undefined ? undefined : bestDay(date);
      return day === undefined ? [] : [shareOf(axis, day)];
    }),
  };
}

function plus(day: Day | undefined): Day | undefined {
  return day === undefined ? undefined : ((day + 1) as Day);
}

function daysOf({ start, end, attestedBy }: FunctionDetail): readonly (Day | undefined)[] {
  return [
    start?.start.earliest,
    end?.end.latest,
    ...attestedBy.map(({ date }) => (date === undefined ? undefined : bestDay(date))),
  ];
}
