// Cases that nobody of this project wrote. They lie outside the repository, in the folder named by ENCOUNTERS_SHARED
// (else ../shared); without it only the committed cases of edtf.test.ts are checked, and this file says so.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventDate, isCertain, isPossible } from '#domain/date.ts';
import type { EventDate, UncertainDate } from '#domain/date.ts';
import { civil, dayOf } from '#domain/day.ts';
import type { Day } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';

const shared = resolve(process.env['ENCOUNTERS_SHARED'] ?? '../shared', 'data');

interface EdtfCase {
  readonly input: string;
  readonly valid: boolean | null;
  readonly earliest?: string;
  readonly latest?: string;
  readonly uncertain?: boolean;
  readonly approximate?: boolean;
  readonly uncertain_and_approximate?: boolean;
}

interface FormatCase {
  readonly format: string;
  readonly input: string;
  readonly valid: boolean;
}

/** Where this product deliberately differs from a case, and why. */
const DEVIATIONS: readonly {
  readonly reason: string;
  readonly edtf?: (given: EdtfCase) => boolean;
  readonly format?: (given: FormatCase) => boolean;
}[] = [
  {
    reason:
      'the case states a first day after its last day: upstream fills X of a negative year in the wrong order',
    edtf: (given) => isBackwards(given),
  },
  {
    reason: 'EDTF allows 24:00:00 as the end of a day, RFC 3339 does not; the import reads EDTF',
    format: (given) => given.format === 'date-time' && /T24:00:00(?:Z|$)/.test(given.input),
  },
  {
    reason: 'EDTF has years before 0000, RFC 3339 has not; the import reads EDTF',
    format: (given) => given.format === 'date' && /^-[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(given.input),
  },
];

const edtfCases = lines('conformance/edtf/cases.jsonl') as readonly EdtfCase[];
const formatCases = (lines('conformance/formats/cases.jsonl') as readonly FormatCase[]).filter(
  ({ format }) => format === 'date' || format === 'date-time',
);
const leapSeconds = lines('conformance/dst/leapseconds.jsonl') as readonly { readonly input: string }[];

describe('collected EDTF cases', () => {
  const cases = edtfCases.filter((given) => !DEVIATIONS.some(({ edtf }) => edtf?.(given) === true));

  it('are there, or their absence is said', () => {
    if (edtfCases.length === 0)
      console.log(`left out: 8 checks against collected date cases (no folder ${shared})`);
    expect(edtfCases.length === 0 || cases.length > 0).toBe(true);
  });

  it('are accepted or refused as decided, and a refusal names the value', () => {
    const wrong = cases.filter(({ input, valid }) => valid !== null && parseEdtf(input).ok !== valid);
    expect(wrong.map(({ input }) => input)).toEqual([]);
    const mute = cases.filter(({ input }) => {
      const read = parseEdtf(input);
      return !read.ok && (read.error.value !== input || !read.error.code.startsWith('date-'));
    });
    expect(mute).toEqual([]);
  });

  it('have the bounds stated', () => {
    const stated = cases.filter(({ valid, earliest }) => valid === true && earliest !== undefined);
    const ours = stated.map(({ input }) => [input, ...boundsOf(input)]);
    expect(ours).toEqual(stated.map(({ input, earliest, latest }) => [input, earliest, latest]));
  });

  it('have the doubt stated', () => {
    const stated = cases.filter(({ valid, uncertain }) => valid === true && uncertain !== undefined);
    const ours = stated.map(({ input }) => {
      const { uncertain, approximate } = date(input);
      return [input, uncertain, approximate];
    });
    const both = (given: EdtfCase) => given.uncertain_and_approximate === true;
    const theirs = stated.map((given) => [
      given.input,
      given.uncertain === true || both(given),
      given.approximate === true || both(given),
    ]);
    expect(ours).toEqual(theirs);
  });

  it('deviate only where the table above says why, and stay in order there', () => {
    const deviating = edtfCases.filter((given) => DEVIATIONS.some(({ edtf }) => edtf?.(given) === true));
    if (deviating.length > 0) console.log(`deviations: ${deviating.map(({ input }) => input).join(' ')}`);
    for (const { input } of deviating) {
      const { start, end } = date(input);
      expect(start.earliest).toBeLessThanOrEqual(end.latest ?? Number.NEGATIVE_INFINITY);
    }
  });
});

describe('collected RFC 3339 cases', () => {
  it('of dates and times have the same verdict', () => {
    const cases = formatCases.filter((given) => !DEVIATIONS.some(({ format }) => format?.(given) === true));
    const wrong = cases.filter(({ input, valid }) => parseEdtf(input).ok !== valid);
    expect(wrong.map(({ input }) => input)).toEqual([]);
  });

  it('of leap seconds are accepted', () => {
    expect(leapSeconds.filter(({ input }) => !parseEdtf(input).ok)).toEqual([]);
  });
});

describe('the law of possible and certain on the real data', () => {
  const events = dataset();

  it.skipIf(events.length === 0).each([
    ['August 2019', dayOf(2019, 8, 1), dayOf(2019, 8, 31), 11, 8],
    ['30 August 2019', dayOf(2019, 8, 30), dayOf(2019, 8, 30), 5, 3],
  ])('%s', (...[, first, last, possible, certain]) => {
    expect(events).toHaveLength(105);
    expect(events.filter((event) => isPossible(event, { first, last }))).toHaveLength(possible);
    expect(events.filter((event) => isCertain(event, { first, last }))).toHaveLength(certain);
  });
});

function lines(path: string): readonly unknown[] {
  const file = resolve(shared, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function dataset(): readonly EventDate[] {
  const file = resolve(shared, 'mittelstand-digital.json');
  if (!existsSync(file)) return [];
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly events: readonly { readonly start: string; readonly end?: string }[];
  };
  return events.map(({ start, end }) => eventDate(date(start), end === undefined ? undefined : date(end)));
}

function date(text: string): UncertainDate {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`${text}: ${read.error.reason}`);
  return read.value;
}

function boundsOf(text: string): readonly [string, string] {
  const { start, end } = date(text);
  return [iso(start.earliest) ?? '-inf', iso(end.latest) ?? 'inf'];
}

function isBackwards(given: EdtfCase): boolean {
  const parts = /^(-?[0-9]+)-([0-9]+)-([0-9]+)$/;
  const first = parts.exec(given.earliest ?? '');
  const last = parts.exec(given.latest ?? '');
  if (first === null || last === null) return false;
  return (
    dayOf(Number(first[1]), Number(first[2]), Number(first[3])) >
    dayOf(Number(last[1]), Number(last[2]), Number(last[3]))
  );
}

function iso(day: Day | undefined): string | undefined {
  if (day === undefined) return undefined;
  const { year, month, day: of } = civil(day);
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(of, 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
