import { bestDay, eventDate, type EventDate } from '#domain/date.ts';
import { dayOf } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { EventId } from '#domain/ids.ts';
import type { Text } from '#domain/text.ts';
import type { Lane, Mark, Timeline } from '#engine/result.ts';
import { arrange } from '#scene/arrange.ts';
import { estimate } from '#scene/measure.ts';
import type { Scene, Shape, Target, Viewport } from '#scene/shapes.ts';
import type { ArrangeInput } from '#scene/stage.ts';
import { fc } from '../property.ts';

export function id(name: string): EventId {
  return name as EventId;
}

export function dated(start: string, end?: string): EventDate {
  return eventDate(read(start), end === undefined ? undefined : read(end));
}

function read(written: string) {
  const date = parseEdtf(written);
  if (!date.ok) throw new Error(`not a date: ${written}`);
  return date.value;
}

export function mark(
  name: string,
  start: string,
  more: Partial<Mark> & { readonly end?: string } = {},
): Mark {
  const { end, ...rest } = more;
  return {
    event: id(name),
    title: name,
    type: 'visit',
    date: dated(start, end),
    importance: 1,
    place: undefined,
    present: 0,
    notAttested: 0,
    stops: [],
    position: 1,
    ...rest,
  };
}

export function lane(name: string, marks: readonly Mark[], steps?: Lane['steps']): Lane {
  const sorted = marks.toSorted((a, b) => (bestDay(a.date) ?? 0) - (bestDay(b.date) ?? 0));
  return {
    id: name,
    label: name,
    type: name,
    count: marks.length,
    reaching: 0,
    undated: 0,
    marks: sorted,
    steps,
  };
}

export function timeline(...lanes: readonly Lane[]): Timeline {
  return {
    by: 'type',
    lanes,
    more: { lanes: 0, events: 0 },
    total: lanes.reduce((sum, { marks }) => sum + marks.length, 0),
  };
}

export function plain(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}

/** From 1 January of a year to the end of another. */
export function years(first: number, last: number, width = 1000): Viewport {
  return { first: dayOf(first, 1, 1), last: dayOf(last + 1, 1, 1), width, height: 600 };
}

export function input(of: Timeline, viewport: Viewport, more: Partial<ArrangeInput> = {}): ArrangeInput {
  return {
    timeline: of,
    viewport,
    slots: ['visit', 'opening'],
    text: plain,
    measure: estimate,
    selected: undefined,
    hovered: undefined,
    focused: undefined,
    rootScale: 1,
    layout: undefined,
    ...more,
  };
}

export function scene(of: Timeline, viewport: Viewport, more: Partial<ArrangeInput> = {}): Scene {
  return arrange(input(of, viewport, more));
}

export function shapes<Kind extends Shape['kind']>(
  of: Pick<Scene, 'shapes'>,
  kind: Kind,
): readonly Extract<Shape, { readonly kind: Kind }>[] {
  return of.shapes.filter((shape): shape is Extract<Shape, { readonly kind: Kind }> => shape.kind === kind);
}

export function target(of: Scene, name: string): Target {
  const found = of.targets.find(({ event }) => event === name);
  if (found === undefined) throw new Error(`no target for ${name}`);
  return found;
}

const WORDS = [
  'Eröffnung',
  'des',
  'Kompetenzzentrums',
  'Besuch',
  'in',
  'Ilmenau',
  'Minister',
  'zu',
  'Gast',
  'Hannover',
  'Digital-Gipfel',
  '2018',
];

/** Dates of every certainty between 2010 and 2021. */
const anyDate = fc
  .record({
    year: fc.integer({ min: 2010, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom(
      'day',
      'day',
      'day',
      'day?',
      'month',
      'month~',
      'year',
      'span',
      'after',
      'until',
      'unknown',
    ),
  })
  .map(({ year, month, day, form }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const days = `${year}-${two(month)}-${two(day)}`;
    switch (form) {
      case 'day?':
        return `${days}?`;
      case 'month':
        return days.slice(0, 7);
      case 'month~':
        return `${days.slice(0, 7)}~`;
      case 'year':
        return `${year}`;
      case 'span':
        return `${days}/${year + 1}-01-15`;
      case 'after':
        return `${days}/..`;
      case 'until':
        return `../${days}`;
      case 'unknown':
        return `${days}/`;
      default:
        return days;
    }
  });

const anyMark = fc.record({
  date: anyDate,
  title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
  importance: fc.integer({ min: 0, max: 12 }),
  lane: fc.integer({ min: 0, max: 2 }),
});

/** Up to three lanes with up to 60 marks. */
export const anyTimeline = fc.array(anyMark, { minLength: 1, maxLength: 60 }).map((marks) => {
  const made = marks.map(({ date, title, importance }, index) =>
    mark(`e${index}`, date, { title, importance }),
  );
  return timeline(
    ...[0, 1, 2].map((which) =>
      lane(
        `lane${which}`,
        made.filter((_, index) => marks[index]?.lane === which),
      ),
    ),
  );
});

/** A window on it: from a few days to all eleven years. */
export const anyViewport = fc
  .record({
    first: fc.double({ min: 0, max: 0.9, noNaN: true }),
    length: fc.double({ min: 0.002, max: 1, noNaN: true }),
  })
  .map(({ first, length }) => {
    const whole = years(2010, 2021);
    const days = whole.last - whole.first;
    const start = whole.first + first * days;
    return { ...whole, first: start, last: start + length * days };
  });
