import type { ReactNode } from 'react';
import type { ViewManifest } from '#parts/manifest.ts';
import { useExplore } from '#explore/hooks.ts';
import { Boundary } from './boundary.tsx';
import { View } from './late.tsx';
import css from './page.module.css';

/** A record at full width, without the filters beside it. */
export function Page({ manifest }: { readonly manifest: ViewManifest }): ReactNode {
  const { state } = useExplore();
  return (
    <main id="content" className={css.page} tabIndex={-1}>
      <Boundary key={`${state.view}/${state.id ?? ''}`}>
        <View of={manifest} />
      </Boundary>
    </main>
  );
}
