/** Throws when the program itself is wrong; never used on data, which is checked in `dataset`. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${what}`);
}

/** The end of an exhaustive switch: compiles only when every case was named. */
export function never(value: never): never {
  throw new Error(`unexpected case: ${String(value)}`);
}
