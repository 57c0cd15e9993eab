import type { ReactNode } from 'react';
import { useWords } from '#parts/words.tsx';
import { Boundary } from './boundary.tsx';
import { Footer } from './footer.tsx';
import { View } from './late.tsx';
import css from './start.module.css';
import { useDocumentTitle } from './title.ts';
import { TopBar } from './topbar.tsx';
import { manifestOfKind } from './views.ts';

/** No data set is chosen, and there is not exactly one. */
export function Start(): ReactNode {
  const words = useWords();
  const manifest = manifestOfKind('start');
  useDocumentTitle([words.app.galleryTitle]);
  return (
    <>
      <TopBar />
      <main id="content" className={css.start} tabIndex={-1}>
        <Boundary>
          {manifest === undefined ? <h1>{words.app.noDataset}</h1> : <View of={manifest} />}
        </Boundary>
      </main>
      <Footer license={undefined} />
    </>
  );
}
