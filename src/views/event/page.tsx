import type { ReactNode } from 'react';
import { useEvent } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { MissingRecord } from '#parts/entitypage/missing.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { useWords } from '#parts/words.tsx';
import { EventArticle } from './article.tsx';

/** The page of the event that the address names. */
export function EventPage(): ReactNode {
  const { id = '' } = useExplore().state;
  const { event } = useWords();
  const { data, missing } = useEvent(id);
  if (missing) return <MissingRecord title={event.missingTitle} words={event.missing(id)} />;
  return data === undefined ? <Waiting /> : <EventArticle detail={data} />;
}
