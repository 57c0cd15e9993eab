import { coarseness } from '#domain/date.ts';
import type { EventDate, Precision } from '#domain/date.ts';
import { piecesOf } from './dates-piece.ts';
import type { Piece } from './dates-piece.ts';
import { DOUBT, LIMIT } from './dates-words.ts';
import type { CertaintyUnit } from './dates-words.ts';
import type { Lang } from './lang.ts';

/** How well a date is known: "auf den Tag belegt", "only month known", "Tag erschlossen", "year approximate". */
export function certainty(date: EventDate, lang: Lang): string {
  const { from, to } = piecesOf(date);
  const limits = LIMIT[lang];
  const parts = [isDated(from) || isDated(to) ? doubtText(date, from, lang) : undefined];
  if (date.openStart && from.kind === 'open') parts.push(limits.openStart);
  if (date.unknownStart) parts.push(limits.unknownStart);
  if (date.openEnd && to?.kind === 'open') parts.push(limits.openEnd);
  if (date.unknownEnd) parts.push(limits.unknownEnd);
  return parts.filter((part) => part !== undefined).join(', ');
}

/** How many steps of the ruler year, month, day, time are filled; of a span, by its coarser side. */
export function certaintyStep(date: EventDate): 1 | 2 | 3 | 4 {
  switch (coarser(date)) {
    case 'time':
      return 4;
    case 'day':
      return 3;
    case 'month':
      return 2;
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
    case 'interval':
      return 1;
  }
}

function doubtText(date: EventDate, from: Piece, lang: Lang): string {
  const words = DOUBT[lang];
  const precision = coarser(date);
  if (from.kind === 'known' && from.unit === 'anyYear') return words.noYear;
  const unit = words.units[unitOf(precision, from)];
  if (date.approximate) return date.uncertain ? words.both(unit) : words.approximate(unit);
  if (date.uncertain) return words.inferred(unit);
  if (precision === 'time') return words.documentedTime;
  return precision === 'day' ? words.documentedDay : words.known(unit);
}

function unitOf(precision: Precision, from: Piece): CertaintyUnit {
  if (precision !== 'season' || from.kind !== 'known') return precision;
  if (from.code >= 40) return 'half';
  if (from.code >= 37) return 'third';
  return from.code >= 33 ? 'quarter' : 'season';
}

function coarser(date: EventDate): Precision {
  return coarseness(date.endPrecision) > coarseness(date.precision) ? date.endPrecision : date.precision;
}

function isDated(piece: Piece | undefined): boolean {
  return piece?.kind === 'known';
}
