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

// The same for one kind of array each, for inner loops: a function that has seen many kinds is no longer compiled for
// any of them, which made counting seven times slower.

export function int(column: Int32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${column.length}`);
  return value;
}

export function word(column: Uint32Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${column.length}`);
  return value;
}

export function float(column: Float64Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${column.length}`);
  return value;
}
