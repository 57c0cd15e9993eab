import type { TermKind } from '#engine/term-result.ts';
import type { ViewManifest } from '#parts/manifest.ts';

const KINDS: readonly TermKind[] = ['place', 'topic', 'source'];

export const manifest: readonly ViewManifest[] = KINDS.map((kind) => ({
  address: kind,
  kind: 'page',
  order: 0,
  name: (words) => words.common.kinds[kind],
  load: async () => (await import('./page.tsx')).TermPage,
}));
