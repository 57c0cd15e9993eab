import type { ReactNode } from 'react';
import type { TermDetail } from '#engine/term-result.ts';
import { Elsewhere } from '#parts/entitypage/elsewhere.tsx';
import { FilterLink } from '#parts/entitypage/filterlink.tsx';
import page from '#parts/entitypage/page.module.css';
import { RecordLink } from '#parts/link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { SourceFacts } from './sourcefacts.tsx';
import css from './term.module.css';

/** What it is, what it lies in, and the sentence of numbers. */
export function Head({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { records } = useWords();
  const { source, place, topic } = detail;
  const note = source?.note ?? place?.note;
  return (
    <header className={css.head}>
      <Kind detail={detail} />
      <h1 className={page.title} lang={source?.language}>
        <DataText text={detail.label} />
      </h1>
      {source !== undefined && !source.placeholder && <SourceFacts source={source} />}
      {note !== undefined && (
        <p className={page.lead}>
          <DataText text={note} />
        </p>
      )}
      {detail.placeholder && <p className={page.lead}>{records.placeholder}</p>}
      <Numbers detail={detail} />
      <Elsewhere label={records.elsewhere} links={place?.links ?? topic?.links ?? []} />
    </header>
  );
}

/** "Veranstaltungsort in Garbsen": every term that it lies in, the nearest first. */
function Kind({ detail: { kind, kindLabel, larger } }: { readonly detail: TermDetail }): ReactNode {
  const { common, records } = useWords();
  return (
    <p className={page.kind}>
      {kindLabel === undefined ? common.kinds[kind] : <DataText text={kindLabel} />}
      {larger.map((ref, index) => (
        <span key={ref.id}>
          {index === 0 ? records.within[kind] : ', '}
          <RecordLink kind={kind} id={ref.id} className={page.link}>
            <DataText text={ref.label} />
          </RecordLink>
        </span>
      ))}
    </p>
  );
}

/** Own events and those with everything below, each leading to them, and how many were present there. */
function Numbers({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { common, records } = useWords();
  const { kind, id, counts, personTotal, organizationTotal } = detail;
  const { events, below } = counts;
  if ((below ?? events) === 0) return <p className={page.numbers}>{records.noEvents}</p>;
  return (
    <p className={page.numbers}>
      {events === 0 ? (
        <strong>{common.events(0)}</strong>
      ) : (
        <FilterLink only={[{ facet: kind, id }]}>
          <strong>{common.events(events)}</strong>
        </FilterLink>
      )}{' '}
      {records.ownEvents[kind]}
      {below !== undefined && (
        <>
          {', '}
          <FilterLink only={[{ facet: kind, id, below: true }]}>
            <strong>{common.events(below)}</strong>
          </FilterLink>{' '}
          {records.withBelow}
        </>
      )}
      {'. '}
      {personTotal + organizationTotal === 0 ? (
        records.nobodyThere
      ) : (
        <>
          {records.presentThere} <strong>{common.persons(personTotal)}</strong> {records.and}{' '}
          <strong>{common.organizations(organizationTotal)}</strong>.
        </>
      )}
    </p>
  );
}
