import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { CatalogEntry } from '#domain/site.ts';
import { DeskContext } from '#explore/answers.ts';
import { useOffer, DatasetContext, useExplore, type DatasetStatus } from '#explore/hooks.ts';
import { useLanguages } from '#parts/text.tsx';
import { choose } from './choose.ts';
import { CrashPage, FailurePage } from './failure.tsx';
import { Frame } from './frame.tsx';
import { useProgram } from './program.ts';
import { Shell } from './shell.tsx';
import { Start } from './start.tsx';
import { UnknownDataset } from './unknown.tsx';

/** Which data set: none yet, one that is not here, one on its way, or one to look at. */
export function Screen(): ReactNode {
  const { state } = useExplore();
  const choice = choose(state, useOffer());
  switch (choice.kind) {
    case 'none':
      return <Start />;
    case 'go':
      return <Frame entry={choice.entry} />;
    case 'unknown':
      return <UnknownDataset id={choice.id} />;
    case 'open':
      return <Opened entry={choice.entry} />;
  }
}

function Opened({ entry }: { readonly entry: CatalogEntry }): ReactNode {
  const { opening } = useProgram();
  const opened = useSyncExternalStore(opening.subscribe, opening.current);
  const { status } = opened;
  if (opened.dataset !== entry.id) return <Frame entry={entry} />;
  switch (status.status) {
    case 'loading':
      return <Frame entry={entry} progress={status} />;
    case 'failed':
      return <FailurePage issue={status.issue} retry={status.retry} entry={entry} />;
    case 'crashed':
      return <CrashPage message={status.message} retry={status.retry} entry={entry} />;
    case 'ready':
      return (
        <DatasetContext value={status}>
          <Ready entry={entry} status={status} />
        </DatasetContext>
      );
  }
}

function Ready({
  entry,
  status,
}: {
  readonly entry: CatalogEntry;
  readonly status: Extract<DatasetStatus, { status: 'ready' }>;
}): ReactNode {
  const { client } = useProgram();
  const preferred = useLanguages().join();
  const { hash } = status.summary;
  const desk = useMemo(
    () => ({ client, dataset: entry.id, hash, languages: preferred.split(',') }),
    [client, entry, hash, preferred],
  );
  return (
    <DeskContext value={desk}>
      <Shell entry={entry} />
    </DeskContext>
  );
}
