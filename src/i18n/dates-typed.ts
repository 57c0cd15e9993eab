import type { DayRange } from '#domain/date.ts';
import { dayOf, daysInMonth } from '#domain/day.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { NAMES } from './dates-names.ts';
import type { Lang } from './lang.ts';

const LONGEST = 100;

/**
 * What a visitor types into a date field, as days: "30.8.2019", "August 2019", "8/2019", "2019", "30 August 2019",
 * "August 30, 2019", "2015–2022", ISO and EDTF. Undefined: not understood, not existing, or with two readings
 * (01/02/2019 is never guessed; with dots it is day, month, year in German).
 */
export function parseTyped(text: string, lang: Lang): DayRange | undefined {
  if (text.length > LONGEST) return undefined;
  const typed = text.trim().replaceAll(/\s+/g, ' ');
  return one(typed, lang) ?? two(typed, lang);
}

function one(text: string, lang: Lang): DayRange | undefined {
  return (
    fromEdtf(text.toUpperCase()) ?? fromDigits(text.replaceAll(/\. (?=[0-9])/g, '.'), lang) ?? fromWords(text)
  );
}

function fromEdtf(text: string): DayRange | undefined {
  const read = parseEdtf(text);
  if (!read.ok) return undefined;
  const first = read.value.start.earliest;
  const last = read.value.end.latest;
  return first === undefined || last === undefined ? undefined : { first, last };
}

// ---- digits

const YEAR_LAST = /^([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})$/;
const YEAR_FIRST = /^([0-9]{4})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}))?$/;
const MONTH_YEAR = /^([0-9]{1,2})[./-]([0-9]{4})$/;

function fromDigits(text: string, lang: Lang): DayRange | undefined {
  const full = YEAR_LAST.exec(text);
  if (full !== null) return dayFirst(full, lang);
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null)
    return unit(Number(iso[1]), Number(iso[3]), iso[4] === undefined ? undefined : Number(iso[4]));
  const month = MONTH_YEAR.exec(text);
  return month === null ? undefined : unit(Number(month[2]), Number(month[1]), undefined);
}

function dayFirst(match: RegExpExecArray, lang: Lang): DayRange | undefined {
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dotted = match[2] === '.' && lang === 'de';
  if (dotted || a > 12 || a === b) return unit(year, b, a);
  return b > 12 ? unit(year, a, b) : undefined;
}

// ---- words

const FILLERS = new Set(['of', 'the', 'on', 'am', 'den', 'dem', 'der', 'im', 'in', 'jahre', 'jahr', 'year']);

function fromWords(text: string): DayRange | undefined {
  const { rest, era } = eraOf(text.toLowerCase());
  const tokens = rest
    .split(/[ .,]+/)
    .map((token) => token.replace(/^([0-9]+)(?:st|nd|rd|th)$/, '$1'))
    .filter((token) => token !== '' && !FILLERS.has(token) && !isWeekday(token));
  const year = yearOf(tokens, era);
  return year === undefined ? decade(tokens) : dated(year.value, year.others);
}

interface Era {
  readonly rest: string;
  /** -1 before Christ, 1 after, 0 not said. */
  readonly sign: -1 | 0 | 1;
}

function eraOf(text: string): { readonly rest: string; readonly era: Era['sign'] } {
  const before = /(?: v\.? ?chr\.?| bce?)$/.exec(text);
  if (before !== null) return { rest: text.slice(0, before.index), era: -1 };
  const after = /(?: n\.? ?chr\.?| ce| ad)$/.exec(text);
  if (after !== null) return { rest: text.slice(0, after.index), era: 1 };
  return / ?\bad [0-9]{1,4}$/.test(text)
    ? { rest: text.replace(/\bad /, ''), era: 1 }
    : { rest: text, era: 0 };
}

/** The one token that is a year, and the others. Without an era a year has four digits. */
function yearOf(
  tokens: readonly string[],
  era: Era['sign'],
): { readonly value: number; readonly others: readonly string[] } | undefined {
  const pattern = era === 0 ? /^[0-9]{4}$/ : /^[0-9]{1,4}$/;
  const index = era === 0 ? tokens.findIndex((token) => pattern.test(token)) : tokens.length - 1;
  const token = tokens[index];
  if (token === undefined || !pattern.test(token)) return undefined;
  const others = tokens.filter((_, i) => i !== index);
  return { value: era === -1 ? 1 - Number(token) : Number(token), others };
}

function dated(year: number, others: readonly string[]): DayRange | undefined {
  const [a, b] = others;
  if (a === undefined) return unit(year, undefined, undefined);
  if (b === undefined) return monthOf(a) === undefined ? season(year, a) : unit(year, monthOf(a), undefined);
  if (others.length > 2) return undefined;
  if (isNumber(a) && /^quart(?:al|er)$/.test(b)) return season(year, `q${a}`);
  if (isNumber(a) && monthOf(b) !== undefined) return unit(year, monthOf(b), Number(a));
  return isNumber(b) && monthOf(a) !== undefined ? unit(year, monthOf(a), Number(b)) : undefined;
}

function season(year: number, token: string): DayRange | undefined {
  const quarter = /^q([1-4])$/.exec(token);
  const named = Object.values(NAMES).map((names) =>
    names.seasons.findIndex((name) => name.toLowerCase() === token),
  );
  const code = quarter === null ? 21 + Math.max(...named) : 32 + Number(quarter[1]);
  return code < 21 || year < 0 ? undefined : fromEdtf(`${String(year).padStart(4, '0')}-${code}`);
}

function decade(tokens: readonly string[]): DayRange | undefined {
  const [token = ''] = tokens;
  // "1900s" may mean ten or a hundred years.
  if (tokens.length !== 1 || !/^[0-9]{2}[1-9]0(?:er|s)$/.test(token)) return undefined;
  return fromEdtf(`${token.slice(0, 3)}X`);
}

function monthOf(token: string): number | undefined {
  if (token.length < 3) return undefined;
  for (const names of [NAMES.de, NAMES.en]) {
    const index = names.months.findIndex((name, i) => isName(token, name, names.monthsTick[i]));
    if (index >= 0) return index + 1;
  }
  return token === 'maerz' ? 3 : token === 'jänner' ? 1 : undefined;
}

function isName(token: string, name: string, tick: string | undefined): boolean {
  return name.toLowerCase().startsWith(token) || tick?.toLowerCase() === token;
}

function isWeekday(token: string): boolean {
  return Object.values(NAMES).some((names) => names.weekdays.some((name) => name.toLowerCase() === token));
}

function isNumber(token: string): boolean {
  return /^[0-9]{1,2}$/.test(token);
}

// ---- from … to

const BETWEEN = / ?[–—] ?| - | bis | to | until /;

function two(text: string, lang: Lang): DayRange | undefined {
  const years = /^([0-9]{4})-([0-9]{4})$/.exec(text);
  const sides = years === null ? text.replace(/^(?:von|from) /i, '').split(BETWEEN) : [years[1], years[2]];
  const [left, right] = sides;
  if (left === undefined || right === undefined || sides.length !== 2) return undefined;
  const last = one(right, lang);
  const first = one(left, lang) ?? borrowed(left, right, lang);
  if (first === undefined || last === undefined || first.first > last.last) return undefined;
  return { first: first.first, last: last.last };
}

/** "29.–31. August 2019": what the left side lacks is taken from the right one. */
function borrowed(left: string, right: string, lang: Lang): DayRange | undefined {
  const words = right.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const found = one(`${left} ${words.slice(from).join(' ')}`, lang);
    if (found !== undefined) return found;
  }
  const [, month, year] = right.split('.');
  if (month === undefined || year === undefined) return undefined;
  return one(`${left}${month}.${year}`, lang) ?? one(`${left}${year}`, lang);
}

function unit(year: number, month: number | undefined, date: number | undefined): DayRange | undefined {
  if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const days = daysInMonth(year, month);
  if (date === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month, days) };
  if (date < 1 || date > days) return undefined;
  return { first: dayOf(year, month, date), last: dayOf(year, month, date) };
}
