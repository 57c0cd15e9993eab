import type { Unit } from './dates-piece.ts';
import type { Lang } from './lang.ts';

type PerLang<T> = { readonly [L in Lang]: T };

/** Before a unit that is only approximately known. */
export const AROUND: PerLang<{ readonly [U in Unit]: string }> = {
  de: {
    day: 'um den ',
    month: 'um ',
    season: 'etwa ',
    year: 'um ',
    decade: 'etwa ',
    century: 'etwa ',
    millennium: 'etwa ',
    anyYear: 'etwa ',
    range: 'etwa ',
  },
  en: {
    day: 'around ',
    month: 'around ',
    season: 'around ',
    year: 'around ',
    decade: 'around the ',
    century: 'around the ',
    millennium: 'around the ',
    anyYear: 'around ',
    range: 'roughly ',
  },
};

/** Between two sides, and what stands beside one of them. */
export const JOIN: PerLang<{
  readonly long: string;
  readonly short: string;
  readonly about: string;
  readonly clock: string;
}> = {
  de: { long: ' bis ', short: ' – ', about: 'etwa ', clock: ' Uhr' },
  en: { long: ' to ', short: ' – ', about: 'about ', clock: '' },
};

/** A side that is open (no limit meant) or unknown (a limit that nobody knows). */
export const LIMIT: PerLang<{
  readonly from: string;
  readonly until: string;
  readonly openStart: string;
  readonly openEnd: string;
  readonly unknownStart: string;
  readonly unknownEnd: string;
  readonly none: string;
}> = {
  de: {
    from: 'ab ',
    until: 'bis ',
    openStart: 'Beginn offen',
    openEnd: 'Ende offen',
    unknownStart: 'Beginn unbekannt',
    unknownEnd: 'Ende unbekannt',
    none: 'ohne zeitliche Grenze',
  },
  en: {
    from: 'from ',
    until: 'until ',
    openStart: 'start open',
    openEnd: 'end open',
    unknownStart: 'start unknown',
    unknownEnd: 'end unknown',
    none: 'without limit in time',
  },
};

/** Below the heading of its year. */
export const ONLY_YEAR: PerLang<string> = { de: 'nur Jahr', en: 'year only' };

/** What is known, by unit: known (nothing finer), inferred, approximate. */
export const DOUBT: PerLang<{
  readonly units: { readonly [U in CertaintyUnit]: string };
  readonly known: (unit: string) => string;
  readonly inferred: (unit: string) => string;
  readonly approximate: (unit: string) => string;
  readonly both: (unit: string) => string;
  readonly documentedDay: string;
  readonly documentedTime: string;
  readonly noYear: string;
}> = {
  de: {
    units: {
      time: 'Uhrzeit',
      day: 'Tag',
      month: 'Monat',
      season: 'Jahreszeit',
      quarter: 'Quartal',
      third: 'Jahresdrittel',
      half: 'Halbjahr',
      year: 'Jahr',
      decade: 'Jahrzehnt',
      century: 'Jahrhundert',
      millennium: 'Jahrtausend',
      interval: 'Zeitraum',
    },
    known: (unit) => `nur ${unit} bekannt`,
    inferred: (unit) => `${unit} erschlossen`,
    approximate: (unit) => `${unit} ungefähr`,
    both: (unit) => `${unit} ungefähr und erschlossen`,
    documentedDay: 'auf den Tag belegt',
    documentedTime: 'auf die Uhrzeit belegt',
    noYear: 'Jahr unbekannt',
  },
  en: {
    units: {
      time: 'time',
      day: 'day',
      month: 'month',
      season: 'season',
      quarter: 'quarter',
      third: 'third of the year',
      half: 'half of the year',
      year: 'year',
      decade: 'decade',
      century: 'century',
      millennium: 'millennium',
      interval: 'period',
    },
    known: (unit) => `only ${unit} known`,
    inferred: (unit) => `${unit} inferred`,
    approximate: (unit) => `${unit} approximate`,
    both: (unit) => `${unit} approximate and inferred`,
    documentedDay: 'day documented',
    documentedTime: 'time documented',
    noYear: 'year unknown',
  },
};

export type CertaintyUnit =
  | 'time'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'third'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval';
