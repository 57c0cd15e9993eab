/** Lists of an answer hold at most so many entries; the numbers beside them count all. */
export const LIMIT = 500;
