import { ABOUT } from '#explore/state.ts';
import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: ABOUT,
  kind: 'page',
  order: 0,
  name: (words) => words.about.name,
  load: async () => (await import('./page.tsx')).AboutPage,
};
