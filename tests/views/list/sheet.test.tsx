import { expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import {
  heightOf,
  linesIn,
  scrolledHeight,
  scrollTo,
  shownAt,
  topOf,
  type Line,
  type Sheet,
} from '../../../src/views/list/sheet.ts';
import { fc } from '../../property.ts';

const sheets = fc
  .record({
    row: fc.constantFrom(34, 48),
    head: fc.constantFrom(37, 40),
    counts: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
    loose: fc.nat(40),
  })
  .map(({ row, head, counts, loose }): Sheet => {
    const groups = counts.map((count, i) => ({
      year: dayOf(2000 + i, 1, 1),
      first: counts.slice(0, i).reduce((a, b) => a + b, 0),
      count,
    }));
    const total = groups.length === 0 ? loose : counts.reduce((a, b) => a + b, 0);
    return { row, head, groups, total };
  });

/** Every line of the list, one after the other. */
function all({ row, head, groups, total }: Sheet): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (let index = 0; index < total; index += 1) {
    const group = groups.find(({ first }) => first === index);
    if (group !== undefined) {
      lines.push({ kind: 'head', group, at, line: lines.length });
      at += head;
    }
    lines.push({ kind: 'row', index, at, line: lines.length });
    at += row;
  }
  return lines;
}

test('what a stretch touches is built, in its place, and nothing else', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: -100, max: 3000 }), fc.nat(900), (sheet, from, length) => {
      const size = ({ kind }: Line) => (kind === 'head' ? sheet.head : sheet.row);
      const wanted = all(sheet).filter((line) => line.at < from + length && line.at + size(line) > from);
      const built = linesIn(sheet, from, from + length);
      for (const line of wanted) expect(built).toContainEqual(line);
      expect(built.length).toBeLessThanOrEqual(wanted.length + 2);
    }),
  );
});

test('the top of a row, and the height of all', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const lines = all(sheet);
      for (const line of lines) if (line.kind === 'row') expect(topOf(sheet, line.index)).toBe(line.at);
      const last = lines.at(-1);
      expect(heightOf(sheet)).toBe(last === undefined ? 0 : last.at + sheet.row);
    }),
  );
});

test('a million rows: no element is too high, and both ends can be reached', () => {
  const sheet: Sheet = { row: 34, head: 37, groups: [], total: 1_000_000 };
  expect(scrolledHeight(sheet)).toBeLessThan(16_000_000);
  const room = 600;
  expect(shownAt(sheet, 0, room)).toBe(0);
  expect(shownAt(sheet, scrolledHeight(sheet) - room, room)).toBeCloseTo(heightOf(sheet) - room, 3);
  expect(shownAt(sheet, scrollTo(sheet, 12_345_678, room), room)).toBeCloseTo(12_345_678, 3);
  const end = linesIn(sheet, heightOf(sheet) - room, heightOf(sheet));
  expect(end.at(-1)).toMatchObject({ kind: 'row', index: 999_999 });
  expect(end.length).toBeLessThan(20);
});
