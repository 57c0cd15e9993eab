import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { CiteSection } from '#parts/entitypage/cite.tsx';
import { useCitation } from '#parts/entitypage/citation.ts';
import { EntityBar } from '#parts/entitypage/entitybar.tsx';
import { EntityQuotes } from '#parts/entitypage/entityquotes.tsx';
import { OwnTimeline } from '#parts/entitypage/owntimeline.tsx';
import page from '#parts/entitypage/page.module.css';
import { EntityPlaces } from '#parts/entitypage/places.tsx';
import { Tallies } from '#parts/entitypage/tallies.tsx';
import { useWords } from '#parts/words.tsx';
import { Head } from './head.tsx';
import { Represented } from './represented.tsx';
import { TogetherSection } from './together.tsx';

/** Everything that the data set holds about one institution. */
export function OrganizationArticle({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { entity, common } = useWords();
  const citation = useCitation({ kind: 'organization', id: detail.id, label: detail.label });
  const only = { facet: 'organization', id: detail.id } as const;
  return (
    <article className={page.page} data-wide="true">
      <EntityBar kind="organization" id={detail.id} citation={citation} />
      <Head detail={detail} />
      <OwnTimeline detail={detail} />
      <div className={page.columns}>
        <div>
          <Represented detail={detail} />
          <TogetherSection detail={detail} />
          <EntityQuotes quotes={detail.quotes} total={detail.quoteTotal} />
        </div>
        <div>
          <Tallies title={entity.parts} entries={detail.children} head={common.kinds.organization} />
          <Tallies
            title={entity.topics}
            entries={detail.topics}
            head={common.kinds.topic}
            filter={{ page: only, facet: 'topic' }}
          />
          <EntityPlaces detail={detail} only={only} />
          <CiteSection citation={citation} />
        </div>
      </div>
    </article>
  );
}
