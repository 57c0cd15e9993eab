import type { ReactNode } from 'react';
import type { TermKind } from '#engine/term-result.ts';
import { useTerm } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { MissingRecord } from '#parts/entitypage/missing.tsx';
import { Waiting } from '#parts/entitypage/waiting.tsx';
import { useWords } from '#parts/words.tsx';
import { TermArticle } from './article.tsx';

/** The page of the place, topic or source that the address names. */
export function TermPage(): ReactNode {
  const { view, id = '' } = useExplore().state;
  const { records } = useWords();
  const kind: TermKind = view === 'place' || view === 'topic' ? view : 'source';
  const { data, missing } = useTerm(kind, id);
  if (missing) return <MissingRecord title={records.missing[kind]} words={records.missingText[kind](id)} />;
  return data === undefined ? <Waiting /> : <TermArticle key={`${kind}/${id}`} detail={data} />;
}
