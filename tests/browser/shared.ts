// Collected cases that lie outside of the repository. Where they are not at hand the tests say how much they left out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { test } from './test.ts';

const folder = process.env['ENCOUNTERS_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** Absolute path of a file; undefined where it is not at hand. */
export function sharedFile(path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? file : undefined;
}

/** Says in the report of the run what was not checked. */
export function left(what: string, number: number): void {
  test.info().annotations.push({ type: 'left out', description: `${number} ${what}: not at hand (ENCOUNTERS_SHARED)` });
  console.log(`left out: ${number} ${what}, ENCOUNTERS_SHARED names no folder that has them`);
}
