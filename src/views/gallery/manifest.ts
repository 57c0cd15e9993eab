import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'gallery',
  kind: 'start',
  order: 0,
  name: (words) => words.app.galleryTitle,
  load: () => import('./gallery.tsx').then((module) => module.Gallery),
};
