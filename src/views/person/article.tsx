import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import { EntityBar } from '#parts/entitypage/entitybar.tsx';
import { EntityQuotes } from '#parts/entitypage/entityquotes.tsx';
import { OwnTimeline } from '#parts/entitypage/owntimeline.tsx';
import page from '#parts/entitypage/page.module.css';
import { EntityPlaces } from '#parts/entitypage/places.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import { Tallies } from '#parts/entitypage/tallies.tsx';
import { EventLines } from '#parts/eventrow.tsx';
import { useWords } from '#parts/words.tsx';
import { Functions } from './functions.tsx';
import { Head } from './head.tsx';
import { Roles } from './roles.tsx';
import { TogetherSection } from './together.tsx';

/** Everything that the data set holds about one person. */
export function PersonArticle({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, common } = useWords();
  const citation = useCitation({ kind: 'person', id: detail.id, label: detail.label });
  const only = { facet: 'person', id: detail.id } as const;
  return (
    <article className={page.page} data-wide="true">
      <EntityBar kind="person" id={detail.id} citation={citation} />
      <Head detail={detail} />
      <OwnTimeline detail={detail} />
      <div className={page.columns}>
        <div>
          <TogetherSection detail={detail} />
          <EntityQuotes quotes={detail.quotes} total={detail.quoteTotal} />
          <Functions detail={detail} />
        </div>
        <div>
          <Roles detail={detail} />
          <Tallies
            title={entity.institutions}
            aside={String(detail.institutionTotal)}
            entries={detail.institutions}
            head={common.kinds.organization}
          />
          <Tallies
            title={entity.topics}
            entries={detail.topics}
            head={common.kinds.topic}
            filter={{ page: only, facet: 'topic' }}
          />
          <EntityPlaces detail={detail} only={only} />
          {detail.depictedIn.length > 0 && (
            <Section title={entity.depictedIn} aside={entity.depictedAside}>
              <EventLines events={detail.depictedIn} />
            </Section>
          )}
          <CiteSection citation={citation} />
        </div>
      </div>
    </article>
  );
}
