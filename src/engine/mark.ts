import { at, float, int } from '#base/column.ts';
import { day, type Day } from '#domain/day.ts';
import { labelOf, type Records } from './records.ts';
import { codesOf } from './relation.ts';
import type { Mark } from './result.ts';

/** An event as the timeline draws it. Undefined: it has no best day. `place` is its place in the answer by date, from 1. */
export function markOf(records: Records, position: number, place: number): Mark | undefined {
  const { index } = records;
  const { id, title, type, date, partOf, place: where } = records.event(position);
  if (date === undefined || position >= index.placed) return undefined;
  const attested = codesOf(index.presence.persons, position);
  const present = attested.length;
  return {
    event: id,
    title,
    type,
    date,
    importance: int(index.importance, position),
    place: where === undefined ? undefined : labelOf(records, 'place', where),
    present,
    notAttested: codesOf(index.facets.person.own, position).length - present,
    stops: stopsOf(records, position),
    position: place,
    people: Array.from(attested.subarray(0, PEOPLE), (code) => at(index.facets.person.labels, code)),
    partOf,
  };
}

/** As many names as a row of a narrow list may hold. */
const PEOPLE = 3;

function stopsOf({ index }: Records, position: number): readonly Day[] {
  const parts = index.tree.parts.get(position) ?? new Int32Array(0);
  return Array.from(parts).flatMap((part) =>
    part < index.placed ? [day(float(index.days.best, part))] : [],
  );
}
