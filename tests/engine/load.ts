import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '#domain/dataset.ts';
import { assembled } from '../fixtures/raw.ts';

/** The data set that the product brings. */
export function mittelstand(): Dataset {
  const path = fileURLToPath(new URL('../../public/datasets/mittelstand-digital.json', import.meta.url));
  return assembled(readFileSync(path, 'utf8')).dataset;
}
