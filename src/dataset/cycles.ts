/**
 * Breaks the cycles of references of which each record has at most one (partOf, within, parent, broader, successor).
 * Of every cycle the record that stands last in the list loses its reference; the answer holds their indexes.
 * Cost: linear, no recursion.
 *
 * `target[i]` is the index that record i refers to, or -1.
 */
export function cycleBreaks(target: Int32Array): readonly number[] {
  const walk = new Int32Array(target.length);
  const breaks: number[] = [];
  for (let start = 0; start < target.length; start += 1) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = target[at] ?? -1;
    }
    if (at >= 0 && walk[at] === start + 1) breaks.push(lastOf(target, at));
  }
  return breaks;
}

/** The highest index on the cycle through `from`. */
function lastOf(target: Int32Array, from: number): number {
  let last = from;
  for (let at = target[from] ?? -1; at !== from && at >= 0; at = target[at] ?? -1) last = Math.max(last, at);
  return last;
}
