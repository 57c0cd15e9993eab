import type { ReactNode } from 'react';
import { useEntity } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { MissingRecord } from '#parts/entitypage/missing.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { useWords } from '#parts/words.tsx';
import { OrganizationArticle } from './article.tsx';

/** The page of the institution that the address names. */
export function OrganizationPage(): ReactNode {
  const { id = '' } = useExplore().state;
  const { entity } = useWords();
  const { data, missing } = useEntity('organization', id);
  if (missing)
    return <MissingRecord title={entity.missingOrganizationTitle} words={entity.missingOrganization(id)} />;
  return data === undefined ? <Waiting /> : <OrganizationArticle key={id} detail={data} />;
}
