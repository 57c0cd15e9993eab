import type { ReactNode, Ref } from 'react';
import { StepLink } from '#parts/link.tsx';
import type { ViewManifest } from '#parts/manifest.ts';
import { useWords } from '#parts/words.tsx';
import css from './viewbar.module.css';
import { TABS } from './views.ts';

/** The views that exist, each at its own address, and at the end the controls of the one on screen. */
export function ViewBar({
  current,
  toolsRef,
}: {
  readonly current: ViewManifest;
  readonly toolsRef: Ref<HTMLElement>;
}): ReactNode {
  const words = useWords();
  return (
    <div className={css.bar}>
      <nav aria-label={words.app.views} className={css.views}>
        {TABS.map((view) => (
          <StepLink
            key={view.address}
            to={[{ kind: 'open', view: view.address }]}
            aria-current={view.address === current.address ? 'page' : undefined}
          >
            {view.name(words)}
          </StepLink>
        ))}
      </nav>
      <section ref={toolsRef} className={css.tools} aria-label={words.app.tools(current.name(words))} />
    </div>
  );
}
