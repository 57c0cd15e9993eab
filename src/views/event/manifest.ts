import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'event',
  kind: 'page',
  order: 0,
  name: (words) => words.event.page,
  load: async () => (await import('./page.tsx')).EventPage,
};
