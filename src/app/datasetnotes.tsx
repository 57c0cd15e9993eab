import { useState, type ReactNode } from 'react';
import { periodWords } from '#parts/period.ts';
import type { CatalogEntry } from '#domain/site.ts';
import { useOffer, useReport, useSummary } from '#explore/hooks.ts';
import { ABOUT } from '#explore/state.ts';
import { Fact, License } from '#parts/fact.tsx';
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
        {period !== undefined && <Fact name={app.period}>{period}</Fact>}
        <Fact name={app.contents}>
          {app.counts(counts.events, counts.persons, counts.organizations)},{' '}
          {app.moreCounts(counts.places, counts.topics, counts.sources)}
          {counts.undated > 0 && `; ${app.undated(counts.undated)}`}
        </Fact>
        {entry.origin !== undefined && (
          <Fact name={app.origin}>
            <DataText text={entry.origin} />
          </Fact>
        )}
        {metadata.license !== undefined && (
          <Fact name={app.license}>
            <License of={metadata.license} />
          </Fact>
        )}
        {metadata.method !== undefined && (
          <Fact name={app.method}>
            <DataText text={metadata.method} />
          </Fact>
        )}
        {metadata.dateNote !== undefined && (
          <Fact name={app.dateNote}>
            <DataText text={metadata.dateNote} />
          </Fact>
        )}
        {created !== undefined && <Fact name={app.created}>{created}</Fact>}
        <Fact name={words.title}>{report.total === 0 ? words.sound : words.account(report)}</Fact>
        {faults.length > 0 && <Fact name={app.siteFaults}>{faults.join(', ')}</Fact>}
        {hash !== undefined && (
          <Fact name={app.fingerprint}>
            <span className={css.hash}>{hash}</span>
          </Fact>
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
