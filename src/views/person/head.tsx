import type { ReactNode } from 'react';
import type { EntityDetail } from '#engine/result.ts';
import { Elsewhere } from '#parts/entitypage/elsewhere.tsx';
import page from '#parts/entitypage/page.module.css';
import { Namesakes } from '#parts/entitypage/namesakes.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './person.module.css';
import { Numbers } from './numbers.tsx';
import { Spans } from './spans.tsx';

/** Name, description, the sentence of numbers, and beside them the functions whose span is stated. */
export function Head({ detail }: { readonly detail: EntityDetail }): ReactNode {
  const { person } = detail;
  const { entity } = useWords();
  return (
    <header className={css.head}>
      <div>
        <h1 className={page.title}>
          {person?.name.honorific !== undefined && (
            <span className={css.honorific}>{person.name.honorific} </span>
          )}
          <DataText text={detail.label} />
        </h1>
        {person?.description !== undefined && (
          <p className={css.description}>
            <DataText text={person.description} />
          </p>
        )}
        {person?.placeholder === true && <p className={css.description}>{entity.placeholder}</p>}
        <Numbers detail={detail} />
        <Namesakes of={detail.namesakes} />
        <Elsewhere label={entity.links} links={person?.links ?? []} />
      </div>
      <Spans functions={detail.functions} />
    </header>
  );
}
