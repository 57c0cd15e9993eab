import type { ReactNode } from 'react';
import { useResult } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { useWords } from '#parts/words.tsx';
import { Facet } from './facet.tsx';
import { facetOrder, isFiltered } from './order.ts';
import css from './panel.module.css';

/** The filter panel: every facet with live counts. Choosing is a step that Back undoes. */
export function FilterPanel(): ReactNode {
  const { state, change } = useExplore();
  const { data } = useResult();
  const words = useWords();
  return (
    <div className={css.panel}>
      <header className={css.head}>
        <h2 className={css.title}>{words.filters.title}</h2>
        <button
          type="button"
          className={css.reset}
          disabled={!isFiltered(state.query)}
          onClick={() => change({ kind: 'clear' })}
        >
          {words.filters.reset}
        </button>
      </header>
      {/* All at once: heads without their values would be pushed away by them. */}
      {data !== undefined &&
        facetOrder(state.query).map((name) => (
          <Facet key={name} name={name} result={data.facets.find((facet) => facet.name === name)} />
        ))}
    </div>
  );
}
