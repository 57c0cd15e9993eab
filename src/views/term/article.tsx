import { useMemo, type ReactNode } from 'react';
import type { TermDetail } from '#engine/term-result.ts';
import { number } from '#i18n/numbers.ts';
import { CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import { EntityBar } from '#parts/entitypage/entitybar.tsx';
import { EventTable } from '#parts/entitypage/eventtable.tsx';
import { EventsOf } from '#parts/entitypage/owntimeline.tsx';
import { ownOfTerm } from '#parts/entitypage/owntimeline-model.ts';
import page from '#parts/entitypage/page.module.css';
import { EntityPlaces } from '#parts/entitypage/places.tsx';
import { Tallies } from '#parts/entitypage/tallies.tsx';
import { useWords } from '#parts/words.tsx';
import { Carried } from './carried.tsx';
import { Head } from './head.tsx';
import { onlyOf } from './only.ts';
import { Position } from './position.tsx';
import css from './term.module.css';

/** Everything that the data set holds about one place, topic or source. */
export function TermArticle({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { kind, id, label, counts } = detail;
  const { records, lang } = useWords();
  const citation = useCitation({ kind, id, label });
  const own = useMemo(() => ownOfTerm(detail.events), [detail.events]);
  return (
    <article className={page.page} data-wide="true">
      <EntityBar kind={kind} id={id} below={counts.below !== undefined} citation={citation} />
      <Head detail={detail} />
      <EventsOf own={own} types={detail.eventTypes} undated={detail.undatedTotal}>
        <EventTable
          entries={detail.events}
          total={counts.below ?? counts.events}
          last={{
            head: records.presentCount,
            as: 'number',
            renderCell: ({ event }) => number(event.present, lang),
          }}
        />
      </EventsOf>
      <div className={page.columns}>
        <div>
          <Present detail={detail} />
          {kind === 'source' && <Carried carries={detail.carries} />}
        </div>
        <div>
          {kind === 'place' && <Position detail={detail} />}
          <Around detail={detail} />
          <CiteSection citation={citation} />
        </div>
      </div>
    </article>
  );
}

/** Who is attested as present at these events. */
function Present({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { common, records } = useWords();
  const only = onlyOf(detail);
  return (
    <div className={css.pair}>
      <Tallies
        title={records.persons}
        aside={common.persons(detail.personTotal)}
        entries={detail.persons}
        first={12}
        head={common.kinds.person}
        filter={{ page: only, facet: 'person', present: true }}
      />
      <Tallies
        title={records.organizations}
        aside={common.organizations(detail.organizationTotal)}
        entries={detail.organizations}
        first={12}
        head={common.kinds.organization}
        filter={{ page: only, facet: 'organization', present: true }}
      />
    </div>
  );
}

/** Terms below, other topics, places, and who has a seat there. */
function Around({ detail }: { readonly detail: TermDetail }): ReactNode {
  const { common, records } = useWords();
  const { kind } = detail;
  const only = onlyOf(detail);
  return (
    <>
      <Tallies
        title={records.smaller[kind]}
        entries={detail.smaller}
        head={common.kinds[kind]}
        filter={{ page: undefined, facet: kind }}
      />
      <Tallies
        title={kind === 'topic' ? records.otherTopics : records.topics}
        entries={detail.topics}
        head={common.kinds.topic}
        filter={kind === 'topic' ? undefined : { page: only, facet: 'topic' }}
      />
      {kind !== 'place' && <EntityPlaces detail={detail} only={only} />}
      <Tallies
        title={records.seats}
        entries={detail.seats}
        head={common.kinds.organization}
        filter={{ page: undefined, facet: 'organization' }}
      />
    </>
  );
}
