/** Lists of an answer hold at most so many entries; the numbers beside them count all. */
export const LIMIT = 500;

/** The first `LIMIT` of a list, and how many there are in all. */
export interface Capped<T> {
  readonly list: readonly T[];
  readonly total: number;
}

/** `make` is called only for what is listed. */
export function capped<From, T>(all: readonly From[], make: (one: From) => T): Capped<T> {
  return { list: all.slice(0, LIMIT).map(make), total: all.length };
}
