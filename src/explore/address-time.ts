import { err, ok, type Result } from '#base/result.ts';
import type { DayRange } from '#domain/date.ts';
import { civil, dayOf, daysInMonth, YEAR_LIMIT, type Day } from '#domain/day.ts';

/** `2019-08-01..2019-08-31`. Astronomical years of four digits and more, with a minus before the year 0. */
export function writeRange({ first, last }: DayRange): string {
  return `${writeDay(first)}..${writeDay(last)}`;
}

/** A single day stands for the range of that day. */
export function readRange(text: string): Result<DayRange, 'date' | 'reversed'> {
  const parts = text.split('..');
  const first = readDay(parts[0]);
  const last = parts.length === 1 ? first : readDay(parts[1]);
  if (first === undefined || last === undefined || parts.length > 2) return err('date');
  return first > last ? err('reversed') : ok({ first, last });
}

const DAY = /^([+-]?)(\d{4,14})-(\d\d)-(\d\d)$/;

function readDay(text: string | undefined): Day | undefined {
  const match = DAY.exec(text ?? '');
  if (match === null) return undefined;
  const size = Number(match[2]);
  const year = match[1] === '-' && size !== 0 ? -size : size;
  const month = Number(match[3]);
  const date = Number(match[4]);
  if (size > YEAR_LIMIT || month < 1 || month > 12) return undefined;
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

function writeDay(of: Day): string {
  const { year, month, day } = civil(of);
  const size = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${size}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
