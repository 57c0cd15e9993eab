import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { FacetName, FacetQuery } from '#domain/query.ts';
import type { FacetResult } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { useFacet } from '#explore/answers.ts';
import { isOnlyPresent } from '#explore/change.ts';
import { DIRECTORIES, isDirectory } from '#explore/directory.ts';
import { useExplore } from '#explore/hooks.ts';
import { StepLink } from '#parts/link.tsx';
import { useWords } from '#parts/words.tsx';
import { SearchField } from '#ui/searchfield.tsx';
import aloud from '#ui/aloud.module.css';
import { chosenCount, isMultiple, isTree, searchable, startsOpen } from './order.ts';
import css from './panel.module.css';
import { FacetRow } from './row.tsx';

const FIRST = 6;
const STEP = 100;

interface Props {
  readonly name: FacetName;
  readonly result: FacetResult | undefined;
}

export function Facet({ name, result }: Props): ReactNode {
  const { state } = useExplore();
  const words = useWords();
  const [open, setOpen] = useState(() => startsOpen(state.query, name));
  const body = useId();
  const facet = state.query.facets[name];
  const chosen = chosenCount(facet);
  const total = result?.total ?? 0;
  return (
    <section className={css.facet}>
      <h3 className={css.name}>
        <button
          type="button"
          className={css.toggle}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span>{words.filters.names[name]}</span>
          <span className={css.size}>
            {chosen === 0 ? number(total, words.lang) : words.filters.chosenOf(chosen, total)}
          </span>
          {open ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} aria-hidden="true" />
          )}
        </button>
      </h3>
      <div id={body} hidden={!open}>
        {open && <Mode name={name} facet={facet} />}
        {open && (name === 'person' || name === 'organization') && <OnlyPresent />}
        {open && result !== undefined && <Values name={name} result={result} />}
      </div>
    </section>
  );
}

/** The values of an open facet: searched, or the first few with the rest on request. */
function Values({ name, result }: { readonly name: FacetName; readonly result: FacetResult }): ReactNode {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(FIRST);
  const more = search.trim() !== '' || shown > result.values.length;
  const found = useFacet({ name, search, limit: Math.max(shown, STEP) }, more).data;
  const asked = more ? (found ?? result) : result;
  const values = asked.values.slice(0, shown);
  const left = asked.total - values.length;
  const largest = asked.values.reduce((most, value) => Math.max(most, value.total), 1);
  return (
    <>
      {result.total >= searchable(name) && (
        <SearchField
          label={words.filters.search(name, result.total)}
          value={search}
          onChange={setSearch}
          compact
        />
      )}
      <ul className={css.values} data-tree={isTree(name)}>
        {values.map((value) => (
          <FacetRow key={value.id} name={name} value={value} largest={largest} />
        ))}
        {left <= 0 && asked.unstated !== undefined && (
          <FacetRow name={name} value={asked.unstated} largest={largest} />
        )}
      </ul>
      {values.length === 0 && <p className={css.note}>{words.filters.nothingFits}</p>}
      {left > 0 && (
        <button
          type="button"
          className={css.more}
          onClick={() => setShown(shown === FIRST ? STEP : shown + STEP)}
        >
          {words.filters.more(left)}
        </button>
      )}
      {left <= 0 && shown > FIRST && values.length > FIRST && (
        <button type="button" className={css.more} onClick={() => setShown(FIRST)}>
          {words.filters.fewer}
        </button>
      )}
      {isDirectory(name) && (
        <StepLink to={[{ kind: 'open', view: DIRECTORIES[name] }]} className={css.directory}>
          {words.records.all[name]}
        </StepLink>
      )}
    </>
  );
}

/** The condition that a reader means when asking where somebody was. */
function OnlyPresent(): ReactNode {
  const { state, change } = useExplore();
  const { filters } = useWords();
  return (
    <div className={css.mode}>
      <label>
        <input
          type="checkbox"
          checked={isOnlyPresent(state.query)}
          onChange={(event) => change({ kind: 'only-present', on: event.currentTarget.checked })}
        />
        {filters.onlyPresent}
      </label>
    </div>
  );
}

/** Any of the chosen values, or all at once. Only where one event can have several and more than one is chosen. */
function Mode({
  name,
  facet,
}: {
  readonly name: FacetName;
  readonly facet: FacetQuery | undefined;
}): ReactNode {
  const { change } = useExplore();
  const words = useWords();
  if (facet === undefined || !isMultiple(name) || (facet.include.length < 2 && facet.mode === 'any'))
    return null;
  return (
    <fieldset className={css.mode}>
      <legend className={aloud.only}>{words.filters.modeLabel(name)}</legend>
      {(['any', 'all'] as const).map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={`mode-${name}`}
            checked={facet.mode === mode}
            onChange={() => change({ kind: 'mode', facet: name, mode })}
          />
          {words.filters[mode]}
        </label>
      ))}
    </fieldset>
  );
}
