import { DIRECTORIES, DIRECTORY_KINDS } from '#explore/directory.ts';
import type { ViewManifest } from '#parts/manifest.ts';

/** One page for each kind of record. */
export const manifest: readonly ViewManifest[] = DIRECTORY_KINDS.map((kind) => ({
  address: DIRECTORIES[kind],
  kind: 'page',
  order: 0,
  name: (words) => words.records.directory[kind],
  load: async () => (await import('./page.tsx')).DirectoryPage,
}));
