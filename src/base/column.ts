/** What a typed column or a plain list has in common. */
interface Column<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** The value at a proven index. Throws instead of yielding undefined, so that no count is ever made of nothing. */
export function at<T>(column: Column<T>, index: number): T {
  const value = column[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${column.length}`);
  return value;
}
