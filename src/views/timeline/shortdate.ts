import { coarseness, type EventDate } from '#domain/date.ts';
import { civil } from '#domain/day.ts';
import { dateShort, monthName, tickMinor } from '#i18n/dates.ts';
import type { Lang } from '#i18n/lang.ts';

/** A date under the head of its year: "30. Aug", "28. Aug?", "29.–31.", "Juni"; undefined where the year is all that is known. */
export function shortDate(date: EventDate, lang: Lang): string | undefined {
  const { earliest } = date.start;
  const { latest } = date.end;
  if (coarseness(date.precision) >= coarseness('year') && !date.span) return undefined;
  if (earliest === undefined || latest === undefined) return dateShort(date, lang);
  const text =
    date.precision === 'month' && !date.span ? monthName(civil(earliest).month, lang) : days(date, lang);
  return text === undefined
    ? dateShort(date, lang)
    : `${date.approximate ? '~' : ''}${text}${date.uncertain ? '?' : ''}`;
}

function days(date: EventDate, lang: Lang): string | undefined {
  const { earliest } = date.start;
  const { latest } = date.end;
  if (earliest === undefined || latest === undefined || !isDay(date)) return undefined;
  const from = civil(earliest);
  const to = civil(latest);
  if (earliest === latest) return `${tickMinor(earliest, 'day', lang)} ${tickMinor(earliest, 'month', lang)}`;
  if (from.year !== to.year) return undefined;
  if (from.month === to.month)
    return `${tickMinor(earliest, 'day', lang)}–${tickMinor(latest, 'day', lang)} ${tickMinor(latest, 'month', lang)}`;
  return `${tickMinor(earliest, 'day', lang)} ${tickMinor(earliest, 'month', lang)} – ${tickMinor(latest, 'day', lang)} ${tickMinor(latest, 'month', lang)}`;
}

function isDay(date: EventDate): boolean {
  const fine = coarseness('day');
  return coarseness(date.precision) <= fine && coarseness(date.endPrecision) <= fine;
}
