import type { ReactNode } from 'react';
import type { CatalogEntry } from '#domain/site.ts';
import { useExplore, type DatasetStatus } from '#explore/hooks.ts';
import { useText } from '#parts/text.tsx';
import { StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import aloud from '#ui/aloud.module.css';
import css from './frame.module.css';
import { useDocumentTitle } from './title.ts';
import { TopBar } from './topbar.tsx';
import { TABS } from './views.ts';
import { useLate } from './waiting.tsx';

type Loading = Extract<DatasetStatus, { status: 'loading' }>;

interface Props {
  readonly entry?: CatalogEntry | undefined;
  readonly progress?: Loading | undefined;
}

/** The page before its data: everything that does not depend on them stands where it will stay. */
export function Frame({ entry, progress }: Props): ReactNode {
  const words = useWords();
  const text = useText();
  const late = useLate();
  const { state } = useExplore();
  const explorer = TABS.some(({ address }) => address === state.view);
  const title = entry === undefined ? undefined : text(entry.title);
  useDocumentTitle(title === undefined ? [] : [title]);
  return (
    <>
      <TopBar
        dataset={title === undefined ? <span /> : <strong className={css.title}>{title}</strong>}
        search={<span className={css.search} />}
      />
      <div className={css.frame} data-explorer={explorer}>
        {explorer && (
          <section className={css.filters} aria-label={words.filters.title}>
            <p>{words.filters.title}</p>
            {late && <Placeholders />}
          </section>
        )}
        {explorer && (
          <div className={css.views} aria-hidden="true">
            {TABS.map((view) => (
              <span key={view.address} data-current={view.address === state.view}>
                {view.name(words)}
              </span>
            ))}
          </div>
        )}
        <main id="content" className={css.main} aria-busy="true">
          <h1 className={aloud.only}>{title ?? words.app.loading}</h1>
          <div className={css.said}>
            <p role="status">{late && <Said entry={entry} progress={progress} />}</p>
            {late && progress !== undefined && (
              <StepLink to={[{ kind: 'gallery' }]}>{words.app.cancelLoading}</StepLink>
            )}
          </div>
          {late && progress !== undefined && <Line share={share(progress)} />}
        </main>
      </div>
    </>
  );
}

function Said({ entry, progress }: Props): ReactNode {
  const { app } = useWords();
  const events = entry?.counts.events;
  return (
    <>
      <strong>{events === undefined ? app.loading : app.loadingEvents(events)}</strong>
      {progress?.stage === 'fetch' &&
        progress.done > 0 &&
        `, ${app.megabytes(progress.done, progress.total)}`}
      {progress !== undefined && progress.stage !== 'fetch' && `, ${app.stages[progress.stage]}`}
    </>
  );
}

/** Two pixels, as long as what has been read. */
function Line({ share: done }: { readonly share: number | undefined }): ReactNode {
  const { app } = useWords();
  return <progress className={css.line} aria-label={app.loading} max={1} value={done} />;
}

/** Quiet bars where names will stand. */
function Placeholders(): ReactNode {
  return ['106px', '83px', '123px', '93px', '67px', '101px'].map((width) => (
    <i key={width} style={{ inlineSize: width }} />
  ));
}

/** The file is the longer part of the way; checking and ordering it are the rest. Undefined: nobody knows. */
function share({ stage, done, total }: Loading): number | undefined {
  const within = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
  switch (stage) {
    case 'fetch':
      return within === undefined ? undefined : within * 0.7;
    case 'read':
      return 0.7 + (within ?? 0) * 0.1;
    case 'assemble':
      return 0.8 + (within ?? 0) * 0.1;
    case 'build':
      return 0.9 + (within ?? 0) * 0.1;
  }
}
