import { useRef, useState, type ReactNode } from 'react';
import { filterCount } from '#explore/canonical.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import type { ViewManifest } from '#parts/manifest.ts';
import { ResultBar } from '#parts/resultbar.tsx';
import { ToolsContext } from '#parts/viewtools.tsx';
import { useWords } from '#parts/words.tsx';
import { Boundary } from './boundary.tsx';
import { createCode } from './code.ts';
import aloud from '#ui/aloud.module.css';
import css from './explorer.module.css';
import { FilterButton, FilterSheet } from './filtersheet.tsx';
import { Footer } from './footer.tsx';
import { Late, View } from './late.tsx';
import { useMedia } from '#ui/media.ts';
import { WIDE } from './media.ts';
import { ViewBar } from './viewbar.tsx';
import { manifestOfKind } from './views.ts';

/** The panel of the selected event. */
const eventPanel = createCode(async () => (await import('#parts/eventpanel.tsx')).EventPanel);

/** Filters at the left, the view with its bars, the selected event at the right. */
export function Explorer({
  manifest,
  heading,
}: {
  readonly manifest: ViewManifest;
  readonly heading: string;
}): ReactNode {
  const { state } = useExplore();
  const { app } = useWords();
  const { metadata } = useSummary();
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const wide = useMedia(WIDE);
  return (
    <div className={css.explorer} data-panel={wide} data-selected={state.selected !== undefined}>
      {wide && <Filters />}
      <ViewBar current={manifest} toolsRef={setTools} />
      <section className={css.result} aria-label={app.result}>
        {!wide && <FilterButton count={filterCount(state)} onOpen={() => setOpen(true)} />}
        <Boundary>
          <ResultBar />
        </Boundary>
      </section>
      <main ref={main} id="content" className={css.main} tabIndex={-1}>
        <h1 className={aloud.only}>{heading}</h1>
        <ToolsContext value={tools}>
          <Boundary key={manifest.address}>
            <View of={manifest} />
          </Boundary>
        </ToolsContext>
      </main>
      <div className={css.side}>
        {/* One panel for all events: the focus stays on its buttons from one to the next. */}
        <Boundary key={state.selected === undefined ? 'closed' : 'open'}>
          {state.selected !== undefined && (
            <Late code={eventPanel} props={{ onClosed: () => main.current?.focus() }} />
          )}
        </Boundary>
      </div>
      <div className={css.foot}>
        <Footer license={metadata.license} small />
      </div>
      {!wide && open && (
        <FilterSheet onClose={() => setOpen(false)}>
          <FilterPanel />
        </FilterSheet>
      )}
    </div>
  );
}

function Filters(): ReactNode {
  const { app } = useWords();
  return (
    <section id="filters" className={css.filters} aria-label={app.panel} tabIndex={-1}>
      <FilterPanel />
    </section>
  );
}

function FilterPanel(): ReactNode {
  const manifest = manifestOfKind('panel');
  if (manifest === undefined) return null;
  return (
    <Boundary>
      <View of={manifest} />
    </Boundary>
  );
}
