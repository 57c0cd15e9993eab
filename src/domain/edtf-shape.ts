import type { Precision } from './date.ts';
import type { Day } from './day.ts';

/** One date of an expression: what stands alone, on one side of an interval or as one member of a set. */
export interface Part {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** It has digits written as X. */
  readonly unspecified: boolean;
}

/** The components of a date as written, qualifiers taken off. */
export interface Components {
  readonly year: string;
  readonly month: string | undefined;
  readonly date: string | undefined;
}

/** An unqualified part without X. */
export function part(earliest: Day, latest: Day, precision: Precision): Part {
  return { earliest, latest, precision, uncertain: false, approximate: false, unspecified: false };
}
