const pending = new Set<unknown>();
const watched = new Set<() => boolean>();

/** Lets `idle()` wait for a promise, kept or broken. */
export function busyWith<T>(promise: Promise<T>): Promise<T> {
  pending.add(promise);
  void promise
    .catch(() => undefined)
    .finally(() => {
      pending.delete(promise);
    });
  return promise;
}

/** Lets `idle()` wait while something says that it is not done. Returns how to end that. */
export function busyWhile(undone: () => boolean): () => void {
  watched.add(undone);
  return () => watched.delete(undone);
}

export function isBusy(): boolean {
  return pending.size > 0 || [...watched].some((undone) => undone());
}
