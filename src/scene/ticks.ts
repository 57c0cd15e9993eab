import { assert } from '#base/assert.ts';
import { civil, day, dayOf, weekday, type Day } from '#domain/day.ts';
import { pxPerDay, xOf, type Stretch } from './scale.ts';
import type { Tick } from './shapes.ts';

export type TickUnit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';

/** Words for a tick. `minor`: beside ticks of a larger unit that stand in bold, so it need not repeat what they say. */
export type TickLabel = (at: Day, unit: TickUnit, minor: boolean) => string;

/** Steps of a calendar, from fine to coarse: whole days, months or years. */
interface Step {
  readonly unit: TickUnit;
  readonly size: number;
  readonly of: 'day' | 'week' | 'month' | 'year';
  /** Days of one step, about. */
  readonly days: number;
}

export interface Axis {
  /** Ascending in x. All within the stretch; a context tick, if any, comes first. */
  readonly ticks: readonly Tick[];
  /** The unit of the labels. */
  readonly unit: TickUnit;
}

/** Labels need this much room, those of years less, ticks without one this much. Px. */
const LABEL_ROOM = 90;
const YEAR_ROOM = 64;
const TICK_ROOM = 6;

/**
 * Ticks of the axis, on the calendar: labelled ones at least 90 px apart, finer ones without a label between them.
 * Below the year, January (below the month, the first of the month) is major; where no major tick is near the left
 * edge, a context tick there says in which year or month the window begins. Costs one object per 6 px at most.
 */
export function axis(stretch: Stretch, label: TickLabel, rootScale = 1): Axis {
  const scale = pxPerDay(stretch);
  const labelled = stepFor(scale, rootScale);
  const major = majorOf(labelled);
  const fine = fineOf(labelled, scale);
  const marks = new Map<Day, Tick>();
  const put = (step: Step, make: (at: Day, x: number) => Tick) => {
    for (const at of days(step, stretch)) marks.set(at, make(at, xOf(stretch, at)));
  };
  if (fine !== undefined) put(fine, (at, x) => ({ x, day: at, label: undefined, major: false }));
  put(labelled, (at, x) => ({
    x,
    day: at,
    label: label(at, labelled.unit, labelled !== major),
    major: labelled === major,
  }));
  if (major !== labelled)
    put(major, (at, x) => ({ x, day: at, label: label(at, major.unit, false), major: true }));
  const ticks = [...marks.values()].sort((a, b) => a.x - b.x);
  const withEdge = withContext({ ticks, stretch, major, label, room: LABEL_ROOM * rootScale });
  return { ticks: uncrowded({ ticks: withEdge, width: stretch.width, rootScale }), unit: labelled.unit };
}

/** The ticks alone. */
export function ticks(stretch: Stretch, label: TickLabel, rootScale = 1): readonly Tick[] {
  return axis(stretch, label, rootScale).ticks;
}

/** Where the upright lines through all lanes stand: the major ticks, and every day where days are labelled. X in px. */
export function gridLines(stretch: Stretch, rootScale: number): readonly number[] {
  const labelled = stepFor(pxPerDay(stretch), rootScale);
  const major = majorOf(labelled);
  const lines = new Set(days(major, stretch));
  if (labelled === DAY) for (const at of days(labelled, stretch)) lines.add(at);
  return [...lines].sort((a, b) => a - b).map((at) => xOf(stretch, at));
}

const DAY: Step = { unit: 'day', size: 1, of: 'day', days: 1 };
const WEEK: Step = { unit: 'week', size: 1, of: 'week', days: 7 };
const MONTH: Step = { unit: 'month', size: 1, of: 'month', days: 30.4 };
const QUARTER: Step = { unit: 'quarter', size: 3, of: 'month', days: 91.3 };
const YEAR: Step = years(1);
const SMALL: readonly Step[] = [DAY, WEEK, MONTH, QUARTER, YEAR];

function years(size: number): Step {
  return {
    unit: size % 100 === 0 ? 'century' : size % 10 === 0 ? 'decade' : 'year',
    size,
    of: 'year',
    days: 365.24 * size,
  };
}

/** The finest step that is wide enough for its labels. Beyond the year: 2, 5, 10, 20, 50, … years. */
function stepFor(scale: number, rootScale: number): Step {
  const small = SMALL.find(
    ({ of, days: long }) => long * scale >= (of === 'year' ? YEAR_ROOM : LABEL_ROOM) * rootScale,
  );
  if (small !== undefined) return small;
  const wanted = (YEAR_ROOM * rootScale) / (YEAR.days * scale);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((of) => of * power >= wanted);
  assert(factor !== undefined, 'ten times the power of ten below it is enough');
  return years(factor * power);
}

function majorOf(labelled: Step): Step {
  if (labelled.of === 'year') return labelled;
  return labelled.of === 'month' ? YEAR : MONTH;
}

/** The coarsest finer step that divides the labelled one and is wide enough to be seen. */
function fineOf(labelled: Step, scale: number): Step | undefined {
  const candidates =
    labelled.of === 'year' && labelled.size > 1
      ? parts(labelled.size)
      : SMALL.slice(0, Math.max(0, SMALL.indexOf(labelled))).toReversed();
  return candidates.find((step) => step.days * scale >= TICK_ROOM);
}

/** 50 is divided by tens, 20 by tens, 10 by ones, 5 and 2 by ones. */
function parts(size: number): readonly Step[] {
  const power = 10 ** Math.floor(Math.log10(size));
  const tenth = years(Math.max(1, power / 10));
  return size === power ? [tenth, years(Math.max(1, power / 2))] : [years(power)];
}

/** The days in [first, last) on which a step begins. */
function days(step: Step, stretch: Stretch): readonly Day[] {
  const found: Day[] = [];
  const from = day(Math.ceil(stretch.first));
  for (let at = firstOf(step, from); at < stretch.last; at = next(step, at)) found.push(at);
  return found;
}

/** The first beginning of a step on or after a day. */
function firstOf(step: Step, from: Day): Day {
  const start = begin(step, from);
  return start < from ? next(step, start) : start;
}

/** The beginning of the step that holds a day. */
function begin(step: Step, of: Day): Day {
  const { year, month } = civil(of);
  switch (step.of) {
    case 'day':
      return of;
    case 'week':
      return day(of - weekday(of));
    case 'month':
      return dayOf(year, month - ((month - 1) % step.size), 1);
    case 'year':
      return dayOf(Math.floor(year / step.size) * step.size, 1, 1);
  }
}

function next(step: Step, at: Day): Day {
  const { year, month } = civil(at);
  switch (step.of) {
    case 'day':
      return day(at + 1);
    case 'week':
      return day(at + 7);
    case 'month':
      return month + step.size > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + step.size, 1);
    case 'year':
      return dayOf(year + step.size, 1, 1);
  }
}

interface Context {
  readonly ticks: readonly Tick[];
  readonly stretch: Stretch;
  readonly major: Step;
  readonly label: TickLabel;
  readonly room: number;
}

function withContext({ ticks: all, stretch, major, label, room }: Context): readonly Tick[] {
  if (all.some((tick) => tick.major && tick.x < room)) return all;
  const at = begin(major, day(Math.floor(stretch.first)));
  return [{ x: 0, day: at, label: label(at, major.unit, false), major: true, context: true }, ...all];
}

interface Crowd {
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly rootScale: number;
}

/** Takes labels away where they would run over a major one (weeks do not divide months) or over the right edge. */
function uncrowded({ ticks: all, width, rootScale }: Crowd): readonly Tick[] {
  const room = LABEL_ROOM * 0.8 * rootScale;
  const majors = all.filter((tick) => tick.major);
  return all.map((tick) => {
    if (tick.label === undefined) return tick;
    const crowded = !tick.major && majors.some((major) => Math.abs(major.x - tick.x) < room);
    return crowded || tick.x > width - EDGE_ROOM * rootScale ? { ...tick, label: undefined } : tick;
  });
}

const EDGE_ROOM = 34;
