import type { Civil } from '#domain/day.ts';
import { ageText, anyYearText, decadeText, seasonText } from './dates-ages.ts';
import { dayText, daySpanText, monthSpanText, monthText } from './dates-days.ts';
import type { Style } from './dates-days.ts';
import { yearName, yearSpan } from './dates-names.ts';
import { wholeYears } from './dates-piece.ts';
import type { Known } from './dates-piece.ts';

/** What one side names, without its qualifiers: day, month, season, year, decade, century. */
export function unitText(piece: Known, style: Style): string {
  const { unit, first, last } = piece;
  if (first === undefined || last === undefined || unit === 'range') return rangeText(piece, style);
  switch (unit) {
    case 'day':
      return dayText(first, style);
    case 'month':
      return monthText(first, style);
    case 'season':
      return seasonText(piece.code, first.year, style);
    case 'year':
      return yearName(first.year, style.lang);
    case 'decade':
      return decadeText(first.year, last.year, style);
    case 'century':
      return ageText({ unit, year: first.year, size: 100 }, style);
    case 'millennium':
      return ageText({ unit, year: first.year, size: 1000 }, style);
    case 'anyYear':
      return anyYearText(first, last, style);
  }
}

/** Two sides that name the same kind of unit, joined; undefined where that has no short form. */
export function spanText(from: Known, to: Known, style: Style): string | undefined {
  if (from.first === undefined || to.last === undefined || from.unit !== to.unit) return undefined;
  if (from.unit === 'day') return daySpanText(from.first, to.last, style);
  if (from.unit === 'month') return monthSpanText(from.first, to.last, style);
  return from.unit === 'year' ? yearSpan(from.first.year, to.last.year, style.lang) : undefined;
}

function rangeText(piece: Known, style: Style): string {
  const words = BETWEEN[style.lang];
  const { first, last, endsMonth } = piece;
  if (first !== undefined && last !== undefined)
    return betweenText(first, last, { style, edge: edgeOf(piece) });
  if (last !== undefined)
    return limitText(edgeText(last, upperEdge(last, endsMonth), style), words.earlier, style);
  if (first !== undefined) return limitText(edgeText(first, lowerEdge(first), style), words.later, style);
  return words.never;
}

function betweenText(first: Civil, last: Civil, how: { readonly style: Style; readonly edge: Edge }): string {
  const { style, edge } = how;
  const words = BETWEEN[style.lang];
  const from = edgeText(first, edge, style);
  const to = edgeText(last, edge, style);
  if (style.form === 'short') return `${from}…${to}`;
  const the = edge === 'day' ? words.the : '';
  return `${words.between} ${the}${from} ${words.and} ${the}${to}`;
}

const BETWEEN = {
  de: {
    between: 'zwischen',
    and: 'und',
    the: 'dem ',
    earlier: { short: '≤ ', before: 'spätestens ', after: '' },
    later: { short: '≥ ', before: 'frühestens ', after: '' },
    never: 'ohne zeitliche Grenze',
  },
  en: {
    between: 'between',
    and: 'and',
    the: '',
    earlier: { short: '≤ ', before: '', after: ' or earlier' },
    later: { short: '≥ ', before: '', after: ' or later' },
    never: 'without limit in time',
  },
} as const;

interface Limit {
  readonly short: string;
  readonly before: string;
  readonly after: string;
}

function limitText(edge: string, words: Limit, style: Style): string {
  return style.form === 'short' ? `${words.short}${edge}` : `${words.before}${edge}${words.after}`;
}

type Edge = 'day' | 'month' | 'year';

/** The coarsest unit in whose terms both ends can be said. */
function edgeOf(piece: Known): Edge {
  const { first, last, endsMonth } = piece;
  if (first === undefined || last === undefined) return 'day';
  if (wholeYears(first, last)) return 'year';
  return first.day === 1 && endsMonth ? 'month' : 'day';
}

function lowerEdge(day: Civil): Edge {
  if (day.day !== 1) return 'day';
  return day.month === 1 ? 'year' : 'month';
}

function upperEdge(day: Civil, endsMonth: boolean): Edge {
  if (!endsMonth) return 'day';
  return day.month === 12 ? 'year' : 'month';
}

function edgeText(day: Civil, edge: Edge, style: Style): string {
  if (edge === 'year') return yearName(day.year, style.lang);
  return edge === 'month' ? monthText(day, style) : dayText(day, style);
}
