import type { ReactNode } from 'react';
import type { EntityDetail, Ref } from '#engine/result.ts';
import page from '#parts/entitypage/page.module.css';
import { Namesakes } from '#parts/entitypage/namesakes.tsx';
import { DataLink, RecordLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { Numbers } from './numbers.tsx';
import css from './organization.module.css';

/** What it is, what it belongs to, what it was before and after, and the sentence of numbers. */
export function Head({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { organization } = detail;
  const { entity } = useWords();
  return (
    <header className={css.head}>
      <Kind detail={detail} />
      <h1 className={page.title}>
        <DataText text={detail.label} />
      </h1>
      <Facts detail={detail} />
      {organization?.description !== undefined && (
        <p className={page.lead}>
          <DataText text={organization.description} />
        </p>
      )}
      {organization?.placeholder === true && <p className={page.lead}>{entity.placeholder}</p>}
      <Numbers detail={detail} />
      <Namesakes of={detail.namesakes} />
    </header>
  );
}

/** "Ministerium, Teil von Bundesregierung, später …": what is not stated is left out. */
function Kind({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, common } = useWords();
  const { kindLabel, parent, successor, predecessors } = detail;
  const ties: readonly (readonly [string, Ref])[] = [
    ...(parent === undefined ? [] : [[entity.partOf, parent] as const]),
    ...predecessors.map((ref) => [entity.earlier, ref] as const),
    ...(successor === undefined ? [] : [[entity.later, successor] as const]),
  ];
  return (
    <p className={page.kind}>
      {kindLabel === undefined ? common.kinds.organization : <DataText text={kindLabel} />}
      {ties.map(([word, ref]) => (
        <span key={`${word} ${ref.id}`}>
          {`, ${word} `}
          <RecordLink kind={ref.kind} id={ref.id} className={page.link}>
            <DataText text={ref.label} />
          </RecordLink>
        </span>
      ))}
    </p>
  );
}

function Facts({ detail: { organization, seat } }: { readonly detail: EntityDetail }): ReactNode {
  const { entity } = useWords();
  const motto = organization?.motto;
  const homepage = organization?.homepage;
  if (seat === undefined && motto === undefined && homepage === undefined) return null;
  return (
    <dl className={page.facts}>
      {motto !== undefined && (
        <div>
          <dt>{entity.motto}</dt>
          <dd>
            <DataText text={motto} />
          </dd>
        </div>
      )}
      {seat !== undefined && (
        <div>
          <dt>{entity.seat}</dt>
          <dd>
            <RecordLink kind="place" id={seat.id} className={page.link}>
              <DataText text={seat.label} />
            </RecordLink>
          </dd>
        </div>
      )}
      {homepage !== undefined && (
        <div>
          <dt>{entity.homepage}</dt>
          <dd>
            <DataLink address={homepage} className={page.link}>
              {homepage}
            </DataLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
