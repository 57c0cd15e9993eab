import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { CatalogEntry } from '#domain/site.ts';
import { DeskContext } from '#explore/answers.ts';
import { addressOf, useOffer, type Offer } from '#explore/catalog.ts';
import { fetchBytes } from '#explore/client-fetch.ts';
import { DatasetContext, useExplore, type DatasetStatus } from '#explore/hooks.ts';
import { initial } from '#explore/state.ts';
import { useLanguages } from '#parts/text.tsx';
import { CrashPage, FailurePage } from './failure.tsx';
import { Frame } from './frame.tsx';
import { Start } from './start.tsx';
import { UnknownDataset } from './unknown.tsx';
import { useProgram, type Program } from './program.ts';
import { Shell } from './shell.tsx';

/** Which data set: none yet, one that is not here, one on its way, or one to look at. */
export function Screen(): ReactNode {
  const offer = useOffer();
  const { state } = useExplore();
  const only = onlyChoice(offer);
  if (state.dataset === '') return only === undefined ? <Start /> : <GoTo entry={only} />;
  const entry = offer.datasets.find(({ id }) => id === state.dataset);
  return entry === undefined ? <UnknownDataset id={state.dataset} /> : <Opened entry={entry} />;
}

/** The one that `/` opens: the default of the site, or the only one. */
function onlyChoice({ site, datasets }: Offer): CatalogEntry | undefined {
  const named = datasets.find(({ id }) => id === site.defaultDataset);
  return datasets.length === 1 ? datasets[0] : named;
}

function GoTo({ entry }: { readonly entry: CatalogEntry }): ReactNode {
  const { steps } = useProgram();
  useEffect(() => {
    steps.go({ ...initial(entry.id), lang: steps.current().state.lang }, true);
  }, [steps, entry]);
  return <Frame entry={entry} />;
}

function Opened({ entry }: { readonly entry: CatalogEntry }): ReactNode {
  const program = useProgram();
  const { opening } = program;
  const { site } = useOffer();
  const opened = useSyncExternalStore(opening.subscribe, opening.current);
  useEffect(() => {
    if (opening.current().dataset !== entry.id) opening.open(wanted(entry, program, site.dataHosts));
  }, [opening, entry, program, site]);
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

function Ready({ entry, status }: { readonly entry: CatalogEntry; readonly status: Extract<DatasetStatus, { status: 'ready' }> }): ReactNode {
  const { client } = useProgram();
  const preferred = useLanguages().join();
  const { hash } = status.summary;
  const desk = useMemo(() => ({ client, dataset: entry.id, hash, languages: preferred.split(',') }), [client, entry, hash, preferred]);
  return (
    <DeskContext value={desk}>
      <Shell entry={entry} />
    </DeskContext>
  );
}

function wanted(entry: CatalogEntry, { allowed }: Program, hosts: readonly string[]): Parameters<Program['opening']['open']>[0] {
  return {
    id: entry.id,
    file: entry.file,
    fetch: (signal, onProgress) =>
      fetchBytes({ address: addressOf(entry), allowed: (address) => allowed(address, hosts), bytes: entry.bytes, signal, onProgress }),
  };
}
