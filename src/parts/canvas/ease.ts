/** The curve `--ease` (cubic-bezier(.2, 0, 0, 1)) for what the page cannot animate by itself. `t` and the answer: 0 to 1. */
export function ease(t: number): number {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (bezier(middle, 0.2, 0) < t) low = middle;
    else high = middle;
  }
  return bezier((low + high) / 2, 0, 1);
}

function bezier(u: number, a: number, b: number): number {
  const v = 1 - u;
  return 3 * v * v * u * a + 3 * v * u * u * b + u * u * u;
}
