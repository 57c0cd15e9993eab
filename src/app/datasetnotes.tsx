import { useState, type ReactNode } from 'react';
import { periodWords } from '#parts/period.ts';
import type { CatalogEntry } from '#domain/site.ts';
import { useOffer, useReport, useSummary } from '#explore/hooks.ts';
import { ABOUT } from '#explore/state.ts';
import { DataLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import css from './datasetnotes.module.css';
import { Dialog } from './dialog.tsx';
import { keysOn, switchKeys } from './keys.ts';

interface Props {
  readonly entry: CatalogEntry;
  readonly title: string;
  readonly onClose: () => void;
}

/** What the data set says of itself. */
export function DatasetNotes({ entry, title, onClose }: Props): ReactNode {
  const { about, app, report: words, lang } = useWords();
  const { metadata, counts, hash } = useSummary();
  const report = useReport();
  const { datasets, faults } = useOffer();
  const period = periodWords(metadata.temporalCoverage, lang);
  const created = periodWords(metadata.created, lang);
  return (
    <Dialog title={title} onClose={onClose}>
      {metadata.description !== undefined && (
        <p className={css.lead}>
          <DataText text={metadata.description} />
        </p>
      )}
      <dl className={css.notes}>
        {period !== undefined && <Note name={app.period}>{period}</Note>}
        <Note name={app.contents}>
          {app.counts(counts.events, counts.persons, counts.organizations)},{' '}
          {app.moreCounts(counts.places, counts.topics, counts.sources)}
          {counts.undated > 0 && `; ${app.undated(counts.undated)}`}
        </Note>
        {entry.origin !== undefined && (
          <Note name={app.origin}>
            <DataText text={entry.origin} />
          </Note>
        )}
        {metadata.license !== undefined && <License license={metadata.license} />}
        {metadata.method !== undefined && (
          <Note name={app.method}>
            <DataText text={metadata.method} />
          </Note>
        )}
        {metadata.dateNote !== undefined && (
          <Note name={app.dateNote}>
            <DataText text={metadata.dateNote} />
          </Note>
        )}
        {created !== undefined && <Note name={app.created}>{created}</Note>}
        <Note name={words.title}>{report.total === 0 ? words.sound : words.account(report)}</Note>
        {faults.length > 0 && <Note name={app.siteFaults}>{faults.join(', ')}</Note>}
        {hash !== undefined && (
          <Note name={app.fingerprint}>
            <span className={css.hash}>{hash}</span>
          </Note>
        )}
      </dl>
      <p>
        <StepLink to={[{ kind: 'open', view: ABOUT }]} onClick={onClose}>
          {about.name}
        </StepLink>
      </p>
      <SlashKey />
      {datasets.length > 1 && (
        <p>
          <StepLink to={[{ kind: 'gallery' }]}>{app.otherDatasets}</StepLink>
        </p>
      )}
    </Dialog>
  );
}

function Note({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function License({
  license,
}: {
  readonly license: {
    readonly id: string;
    readonly url: string | undefined;
    readonly scope: Parameters<typeof DataText>[0]['text'] | undefined;
  };
}): ReactNode {
  const { app } = useWords();
  return (
    <Note name={app.license}>
      {license.url === undefined ? license.id : <DataLink address={license.url}>{license.id}</DataLink>}
      {license.scope !== undefined && (
        <>
          {'. '}
          <DataText text={license.scope} />
        </>
      )}
    </Note>
  );
}

/** Whoever dictates or types by accident can switch the key off. */
function SlashKey(): ReactNode {
  const { app } = useWords();
  const [on, setOn] = useState(keysOn);
  return (
    <label className={css.keys}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          switchKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
      {app.slashKey}
    </label>
  );
}
