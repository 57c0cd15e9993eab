import type { ReactNode } from 'react';
import type { CatalogEntry } from '#domain/site.ts';
import { useOffer } from '#explore/hooks.ts';
import { DataLink, StepLink } from '#parts/link.tsx';
import { periodWords } from '#parts/period.ts';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { Fact } from '#parts/fact.tsx';
import css from './gallery.module.css';

/** The data sets of the site, each with what one needs to know before opening it. */
export function Gallery(): ReactNode {
  const { app } = useWords();
  const { datasets } = useOffer();
  return (
    <div className={css.gallery}>
      <h1>{app.galleryTitle}</h1>
      <p className={css.lead}>{datasets.length === 0 ? app.galleryEmpty : app.galleryLead}</p>
      {datasets.length === 0 && <p>{app.galleryEmptyHelp}</p>}
      <ul>
        {datasets.map((entry) => (
          <li key={entry.id}>
            <Offered entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Offered({ entry }: { readonly entry: CatalogEntry }): ReactNode {
  const { app } = useWords();
  return (
    <article className={css.offered}>
      <div>
        <h2>
          <StepLink to={[{ kind: 'dataset', id: entry.id }]}>
            <DataText text={entry.title} />
          </StepLink>
        </h2>
        {entry.description !== undefined && (
          <p className={css.description}>
            <DataText text={entry.description} />
          </p>
        )}
      </div>
      <dl>
        <Facts entry={entry} />
        {entry.license !== undefined && (
          <Fact name={app.license}>
            {entry.license.url === undefined ? (
              entry.license.id
            ) : (
              <DataLink address={entry.license.url}>{entry.license.id}</DataLink>
            )}
          </Fact>
        )}
        {entry.origin !== undefined && (
          <Fact name={app.origin}>
            <DataText text={entry.origin} />
          </Fact>
        )}
      </dl>
    </article>
  );
}

function Facts({ entry: { period, counts } }: { readonly entry: CatalogEntry }): ReactNode {
  const { app, common, lang } = useWords();
  const words = periodWords(period, lang);
  const contents = [
    counts.events === undefined ? undefined : common.events(counts.events),
    counts.persons === undefined ? undefined : common.persons(counts.persons),
    counts.organizations === undefined ? undefined : common.organizations(counts.organizations),
    counts.sources === undefined ? undefined : common.sources(counts.sources),
  ].filter((part) => part !== undefined);
  return (
    <>
      {words !== undefined && <Fact name={app.period}>{words}</Fact>}
      {contents.length > 0 && <Fact name={app.contents}>{contents.join(', ')}</Fact>}
    </>
  );
}
