import { QUOTES } from '#explore/directory.ts';
import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: QUOTES,
  kind: 'page',
  order: 0,
  name: (words) => words.records.quotes,
  load: async () => (await import('./page.tsx')).QuotesPage,
};
