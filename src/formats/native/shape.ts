/** An object or an array, whatever is in it. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An own property of parsed data; nothing inherited is ever taken for data. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** What a JSON value is, in one word for a report. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
