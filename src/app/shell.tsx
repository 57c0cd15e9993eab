import type { ReactNode } from 'react';
import type { CatalogEntry } from '#domain/site.ts';
import { useExplore, useReport, useSummary } from '#explore/hooks.ts';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { Boundary } from './boundary.tsx';
import { DatasetMenu } from './datasetmenu.tsx';
import { Explorer } from './explorer.tsx';
import { useFocusOnPage } from './focus.ts';
import { Footer } from './footer.tsx';
import { ResultForHandle } from './handle-result.tsx';
import { Page } from './page.tsx';
import { Search } from './search.tsx';
import { SkipLinks } from './skip.tsx';
import { useTitle } from './title.ts';
import { TopBar } from './topbar.tsx';
import { UnknownView } from './unknown.tsx';
import { manifestOf } from './views.ts';

/** An open data set: the bar at the top, and below it the explorer or the page of a record. */
export function Shell({ entry }: { readonly entry: CatalogEntry }): ReactNode {
  const { state } = useExplore();
  const words = useWords();
  const text = useText();
  const summary = useSummary();
  const report = useReport();
  const manifest = manifestOf(state.view);
  const title = text(summary.metadata.title);
  useTitle(manifest, title);
  useFocusOnPage(`${state.view}/${state.id ?? ''}`);
  return (
    <>
      <SkipLinks filters={manifest?.kind === 'view'} />
      <TopBar
        dataset={<DatasetMenu entry={entry} title={title} report={report} />}
        search={<Search explorer={manifest?.kind === 'view'} />}
      />
      {manifest === undefined && <UnknownView view={state.view} />}
      {manifest?.kind === 'view' && (
        <Explorer manifest={manifest} heading={`${manifest.name(words)}: ${title}`} />
      )}
      {manifest?.kind === 'page' && <Page manifest={manifest} />}
      {manifest?.kind !== 'view' && <Footer license={summary.metadata.license} />}
      <Boundary silent>
        <ResultForHandle />
      </Boundary>
    </>
  );
}
