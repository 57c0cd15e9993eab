import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'list',
  kind: 'view',
  order: 3,
  name: (words) => words.list.name,
  load: async () => (await import('./view.tsx')).ListView,
};
