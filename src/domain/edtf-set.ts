import { ok } from '#base/result.ts';
import type { Bounds, Precision } from './date.ts';
import type { Calendar } from './day.ts';
import { REVERSED, unreadable } from './edtf-fault.ts';
import type { Reading } from './edtf-fault.ts';
import { readPart } from './edtf-part.ts';
import type { Part } from './edtf-shape.ts';

/** What a set says about one event: that it lies between the first and the last day of its members. */
export interface Hull {
  readonly bounds: Bounds;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * `[…]` (one of) and `{…}` (all of), each as the bounds from its first to its last day. For `{…}` that understates
 * which days are certain, never the other way round.
 */
export function readSet(text: string, calendar: Calendar): Reading<Hull> {
  if (text.length < 3 || !text.endsWith(text.startsWith('[') ? ']' : '}')) return unreadable('syntax');
  const members = text.slice(1, -1).split(',');
  const hulls: Hull[] = [];
  for (const [index, member] of members.entries()) {
    const read = readMember(index === 0 ? member : member.trimStart(), calendar);
    if (!read.ok) return read;
    if (read.value.openStart && index > 0) return unreadable('syntax');
    if (read.value.openEnd && index < members.length - 1) return unreadable('syntax');
    hulls.push(read.value);
  }
  return ok(hulls.reduce(joined));
}

function readMember(text: string, calendar: Calendar): Reading<Hull> {
  const dots = text.indexOf('..');
  if (dots < 0) return map(readPart(text, calendar), (part) => hull(part, part));
  if (dots === 0) return map(readPart(text.slice(2), calendar), (part) => hull(undefined, part));
  if (dots === text.length - 2)
    return map(readPart(text.slice(0, -2), calendar), (part) => hull(part, undefined));
  const first = readPart(text.slice(0, dots), calendar);
  const last = readPart(text.slice(dots + 2), calendar);
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (first.value.earliest > last.value.latest) return { ok: false, error: REVERSED };
  return ok({ ...hull(first.value, last.value), precision: 'interval' });
}

function hull(first: Part | undefined, last: Part | undefined): Hull {
  const only = first === last ? first : undefined;
  return {
    bounds: { earliest: first?.earliest, latest: last?.latest },
    precision: only?.precision ?? 'interval',
    uncertain: first?.uncertain === true || last?.uncertain === true,
    approximate: first?.approximate === true || last?.approximate === true,
    openStart: first === undefined,
    openEnd: last === undefined,
  };
}

function joined(a: Hull, b: Hull): Hull {
  return {
    bounds: {
      earliest: limit(a.bounds.earliest, b.bounds.earliest, Math.min),
      latest: limit(a.bounds.latest, b.bounds.latest, Math.max),
    },
    precision: 'interval',
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
    openStart: a.openStart || b.openStart,
    openEnd: a.openEnd || b.openEnd,
  };
}

function limit<T extends number>(
  a: T | undefined,
  b: T | undefined,
  choose: (x: number, y: number) => number,
): T | undefined {
  if (a === undefined || b === undefined) return undefined;
  return choose(a, b) === a ? a : b;
}

function map(reading: Reading<Part>, then: (part: Part) => Hull): Reading<Hull> {
  return reading.ok ? ok(then(reading.value)) : reading;
}
