import type { EventDate } from '#domain/date.ts';
import { dayText } from './dates-days.ts';
import type { Style } from './dates-days.ts';
import { weekdayName } from './dates-names.ts';
import { piecesOf } from './dates-piece.ts';
import type { Known, Piece } from './dates-piece.ts';
import { spanText, unitText } from './dates-units.ts';
import { AROUND, JOIN, LIMIT, ONLY_YEAR } from './dates-words.ts';
import type { Lang } from './lang.ts';

export { certainty, certaintyStep } from './dates-certainty.ts';
export { monthName, weekdayName } from './dates-names.ts';
export { dayLong, dayMonth, dayShort, rangeShort, rangeWords } from './dates-range.ts';
export { tickLabel, tickMinor } from './dates-tick.ts';
export type { TickUnit } from './dates-tick.ts';
export { parseTyped } from './dates-typed.ts';

/** For pages: "Freitag, 30. August 2019", "29–31 August 2019", "um Juni 2017", "between 1667 and 1672". */
export function dateLong(date: EventDate, lang: Lang): string {
  return wholeText(date, { lang, form: 'long' });
}

/** For tables and chips: "30.8.2019?", "3–4 Dec 2018", "~Juni 2017". */
export function dateShort(date: EventDate, lang: Lang): string {
  return wholeText(date, { lang, form: 'short' });
}

/**
 * For lists grouped by year: `dateShort` without the year where the date lies in one year: "30 Aug?", "~Okt.", "29.–31.8.",
 * "year only?". Years before 1000 keep their era and stay.
 */
export function dateInYear(date: EventDate, lang: Lang): string {
  const { from, to } = piecesOf(date);
  const text = dateShort(date, lang);
  const last = to ?? from;
  const year = from.kind === 'known' && last.kind === 'known' ? yearOf(from, last) : undefined;
  if (year === undefined || from.kind !== 'known') return text;
  if (from.unit === 'year' && to === undefined) return marked(from, ONLY_YEAR[lang]);
  const parts = text.split(String(year));
  return parts.length === 2 ? parts.map((part) => part.trimEnd()).join('') : text;
}

/** The one year that both sides lie in. */
function yearOf(from: Known, to: Known): number | undefined {
  const year = from.first?.year;
  const same = year === from.last?.year && year === to.first?.year && year === to.last?.year;
  return same && year !== undefined && year >= 1000 && year <= 9999 ? year : undefined;
}

function wholeText(date: EventDate, style: Style): string {
  const { from, to } = piecesOf(date);
  if (to === undefined)
    return from.kind === 'known' ? aloneText(from, style) : limitlessText(from, from, style);
  if (from.kind === 'known' && to.kind === 'known') return bothText(from, to, style);
  if (from.kind === 'known') return laterText(from, to, style);
  return to.kind === 'known' ? earlierText(to, from, style) : limitlessText(from, to, style);
}

// ---- one side

function aloneText(piece: Known, style: Style): string {
  if (style.form === 'short') return clocked(marked(piece, unitText(piece, style)), piece, style);
  const text = unitText(piece, style);
  if (piece.approximate) return clocked(`${AROUND[style.lang][piece.unit]}${text}`, piece, style);
  return clocked(`${weekdayText(piece, style.lang)}${text}`, piece, style);
}

/** Inside a longer wording: no weekday, "etwa" instead of "um". */
function nestedText(piece: Known, style: Style): string {
  const text = unitText(piece, style);
  if (style.form === 'short') return clocked(marked(piece, text), piece, style);
  return clocked(`${piece.approximate ? JOIN[style.lang].about : ''}${text}`, piece, style);
}

function weekdayText(piece: Known, lang: Lang): string {
  return piece.weekday === undefined ? '' : `${weekdayName(piece.weekday, lang)}, `;
}

function marked(piece: Known, text: string): string {
  return `${piece.approximate ? '~' : ''}${text}${piece.uncertain ? '?' : ''}`;
}

function clocked(text: string, piece: Known, style: Style): string {
  return piece.time === undefined ? text : `${text}, ${piece.time}${clockWord(style)}`;
}

function clockWord(style: Style): string {
  return style.form === 'long' ? JOIN[style.lang].clock : '';
}

// ---- two sides

function bothText(from: Known, to: Known, style: Style): string {
  const clock = hoursText(from, to, style);
  if (clock !== undefined) return clock;
  const alike = from.approximate === to.approximate && from.uncertain === to.uncertain;
  const timed = from.time !== undefined || to.time !== undefined;
  const span = alike && !timed ? spanText(from, to, style) : undefined;
  if (span === undefined)
    return `${nestedText(from, style)}${JOIN[style.lang][style.form]}${nestedText(to, style)}`;
  if (style.form === 'short') return marked(from, span);
  return from.approximate ? `${JOIN[style.lang].about}${span}` : span;
}

/** "…, 14:30–16:00 Uhr": two times on one day. */
function hoursText(from: Known, to: Known, style: Style): string | undefined {
  if (from.first === undefined || to.first === undefined || from.time === undefined || to.time === undefined)
    return undefined;
  const day = dayText(from.first, style);
  if (day !== dayText(to.first, style)) return undefined;
  const weekday = style.form === 'long' ? weekdayText(from, style.lang) : '';
  return `${weekday}${day}, ${from.time}–${to.time}${clockWord(style)}`;
}

function laterText(from: Known, end: Piece, style: Style): string {
  const words = LIMIT[style.lang];
  const text = nestedText(from, style);
  if (end.kind !== 'unknown') return `${words.from}${text}`;
  return style.form === 'short' ? `${text} – ?` : `${words.from}${text}, ${words.unknownEnd}`;
}

function earlierText(to: Known, start: Piece, style: Style): string {
  const words = LIMIT[style.lang];
  const text = nestedText(to, style);
  if (start.kind !== 'unknown') return `${words.until}${text}`;
  return style.form === 'short' ? `? – ${text}` : `${words.until}${text}, ${words.unknownStart}`;
}

function limitlessText(start: Piece, end: Piece, style: Style): string {
  const words = LIMIT[style.lang];
  if (start.kind === 'open' && end.kind === 'open') return words.none;
  const from = start.kind === 'open' ? words.openStart : words.unknownStart;
  const to = end.kind === 'open' ? words.openEnd : words.unknownEnd;
  return `${from}, ${to}`;
}
