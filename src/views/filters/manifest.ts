import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'filters',
  kind: 'panel',
  order: 0,
  name: (words) => words.filters.title,
  load: () => import('./panel.tsx').then((module) => module.FilterPanel),
};
