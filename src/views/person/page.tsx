import type { ReactNode } from 'react';
import { useEntity } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { MissingRecord } from '#parts/entitypage/missing.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { useWords } from '#parts/words.tsx';
import { PersonArticle } from './article.tsx';

/** The page of the person that the address names. */
export function PersonPage(): ReactNode {
  const { id = '' } = useExplore().state;
  const { entity } = useWords();
  const { data, missing } = useEntity('person', id);
  if (missing) return <MissingRecord title={entity.missingPersonTitle} words={entity.missingPerson(id)} />;
  return data === undefined ? <Waiting /> : <PersonArticle key={id} detail={data} />;
}
