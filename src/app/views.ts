import { createElement, lazy, type ComponentType, type ReactNode } from 'react';
import type { ViewManifest } from '#parts/manifest.ts';
import { busyWith } from './busy.ts';

/** Every folder of views that has a manifest; removing the folder removes the view. */
const FOUND = import.meta.glob<ViewManifest>('../views/*/manifest.ts', { eager: true, import: 'manifest' });

export const MANIFESTS: readonly ViewManifest[] = Object.values(FOUND).toSorted((a, b) => a.order - b.order);

export const TABS: readonly ViewManifest[] = MANIFESTS.filter(({ kind }) => kind === 'view');

export function manifestOf(address: string): ViewManifest | undefined {
  return MANIFESTS.find(
    (manifest) => manifest.address === address && manifest.kind !== 'panel' && manifest.kind !== 'start',
  );
}

export function manifestOfKind(kind: 'panel' | 'start'): ViewManifest | undefined {
  return MANIFESTS.find((manifest) => manifest.kind === kind);
}

const components = new Map<string, ComponentType>();

/** The view itself, to be placed below a Suspense and a boundary. */
export function viewOf(manifest: ViewManifest): ReactNode {
  return createElement(componentOf(manifest));
}

/** The component of a view, fetched once. */
function componentOf(manifest: ViewManifest): ComponentType {
  const known = components.get(manifest.address);
  if (known !== undefined) return known;
  const component = lazy(() => preload(manifest).then((loaded) => ({ default: loaded })));
  components.set(manifest.address, component);
  return component;
}

const loading = new Map<string, Promise<ComponentType>>();

/** Fetches the code of a view ahead of its first rendering. A failed attempt is forgotten, so that a retry fetches again. */
export function preload(manifest: ViewManifest): Promise<ComponentType> {
  const known = loading.get(manifest.address);
  if (known !== undefined) return known;
  const coming = busyWith(manifest.load());
  loading.set(manifest.address, coming);
  coming.catch(() => {
    loading.delete(manifest.address);
    components.delete(manifest.address);
  });
  return coming;
}
