import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'person',
  kind: 'page',
  order: 0,
  name: (words) => words.common.kinds.person,
  load: async () => (await import('./page.tsx')).PersonPage,
};
