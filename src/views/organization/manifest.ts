import type { ViewManifest } from '#parts/manifest.ts';

export const manifest: ViewManifest = {
  address: 'organization',
  kind: 'page',
  order: 0,
  name: (words) => words.common.kinds.organization,
  load: async () => (await import('./page.tsx')).OrganizationPage,
};
