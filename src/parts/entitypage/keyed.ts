/** An entry of a list that has no identity of its own, with a key that stays while the list stays. */
export interface Keyed<T> {
  readonly key: string;
  readonly item: T;
  readonly index: number;
}

/** Keys from what an entry says; entries that say the same are told apart by their number. */
export function keyed<T>(items: readonly T[], say: (item: T) => string): readonly Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const name = say(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name} ${count}`, item, index };
  });
}
