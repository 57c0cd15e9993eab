import type { ViewManifest } from '#parts/manifest.ts';
import { createCode, type Code } from './code.ts';

/** Every folder of views that has a manifest, of one page or several; removing the folder removes the view. */
const FOUND = import.meta.glob<ViewManifest | readonly ViewManifest[]>('../views/*/manifest.ts', {
  eager: true,
  import: 'manifest',
});

export const MANIFESTS: readonly ViewManifest[] = Object.values(FOUND)
  .flat()
  .toSorted((a, b) => a.order - b.order);

export const TABS: readonly ViewManifest[] = MANIFESTS.filter(({ kind }) => kind === 'view');

export function manifestOf(address: string): ViewManifest | undefined {
  return MANIFESTS.find(
    (manifest) => manifest.address === address && manifest.kind !== 'panel' && manifest.kind !== 'start',
  );
}

export function manifestOfKind(kind: 'panel' | 'start'): ViewManifest | undefined {
  return MANIFESTS.find((manifest) => manifest.kind === kind);
}

const codes = new Map<string, Code<object>>();

/** The code of a view, fetched once. */
export function codeOf({ address, load }: ViewManifest): Code<object> {
  const known = codes.get(address);
  if (known !== undefined) return known;
  const code = createCode(load);
  codes.set(address, code);
  return code;
}
