import type { ReactNode } from 'react';
import { shortened } from '#explore/address-escape.ts';
import { useOffer, useExplore } from '#explore/hooks.ts';
import { StepLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { Footer } from './footer.tsx';
import { useDocumentTitle } from './title.ts';
import { TopBar } from './topbar.tsx';
import css from './unknown.module.css';
import { TABS } from './views.ts';

/** An address that names a data set which is not here. Quoted as text, shortened. */
export function UnknownDataset({ id }: { readonly id: string }): ReactNode {
  const { app } = useWords();
  const { datasets } = useOffer();
  useDocumentTitle([app.unknownDatasetTitle]);
  return (
    <>
      <TopBar />
      <main id="content" className={css.unknown} tabIndex={-1}>
        <h1>{app.unknownDatasetTitle}</h1>
        <p>{app.unknownDataset(shortened(id))}</p>
        {datasets.length > 0 && <p>{app.knownDatasets}</p>}
        <ul>
          {datasets.map((entry) => (
            <li key={entry.id}>
              <StepLink to={[{ kind: 'dataset', id: entry.id }]}>
                <DataText text={entry.title} />
              </StepLink>
            </li>
          ))}
        </ul>
      </main>
      <Footer license={undefined} />
    </>
  );
}

/** An address that names a view which this build does not have. */
export function UnknownView({ view }: { readonly view: string }): ReactNode {
  const words = useWords();
  const { state } = useExplore();
  return (
    <main id="content" className={css.unknown} tabIndex={-1}>
      <h1>{words.app.unknownViewTitle}</h1>
      <p>{words.app.unknownView(shortened(view))}</p>
      <ul>
        {TABS.map((tab) => (
          <li key={tab.address}>
            <StepLink to={[{ kind: 'open', view: tab.address }]}>
              {words.app.toView(tab.name(words))}
            </StepLink>
          </li>
        ))}
        {TABS.length === 0 && <li>{shortened(state.dataset)}</li>}
      </ul>
    </main>
  );
}
