import type { ReactNode } from 'react';
import type { Source } from '#domain/source.ts';
import { alone, useDateWords } from './certainty.tsx';
import { DataLink, RecordLink } from './link.tsx';
import { inline, useTerms } from './participants-roles.ts';
import css from './sources.module.css';
import { useText } from './text.tsx';
import { useWords } from './words.tsx';

interface Props {
  readonly source: Source;
  /** Stands inside a line. */
  readonly inline?: boolean;
  /** Without the date where it was said just before. */
  readonly dated?: boolean;
}

/** "Pressemitteilung, 3. September 2019": a source by its kind and date, leading to it where it has an address. */
export function SourceLink({ source, inline: small = false, dated = true }: Props): ReactNode {
  const { lang, common } = useWords();
  const text = useText();
  const kind = useTerms().sourceKind(source.kind) ?? common.kinds.source;
  const dates = useDateWords();
  const label = small ? inline(kind, lang) : kind;
  const name =
    dated && source.published !== undefined ? `${label}, ${dates.plain(alone(source.published))}` : label;
  if (source.url === undefined)
    return (
      <RecordLink kind="source" id={source.id} className={css.link} title={text(source.title)}>
        {name}
      </RecordLink>
    );
  return (
    <DataLink address={source.url} className={css.link} hrefLang={source.language}>
      {name}
    </DataLink>
  );
}
