import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'timeline',
  kind: 'view',
  order: 1,
  name: (words) => words.timeline.name,
  load: async () => (await import('./view.tsx')).TimelineView,
};
