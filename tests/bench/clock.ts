import { appendFileSync } from 'node:fs';

/** Milliseconds of each of `runs` runs. */
export function timed(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => once(work)[0]);
}

export function once<T>(work: () => T): readonly [ms: number, result: T] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5);
}

export function p95(list: readonly number[]): number {
  return quantile(list, 0.95);
}

/** One line of the account; also into the file that BENCH_RESULTS names. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
  const file = process.env['BENCH_RESULTS'];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
