import type { MouseEvent, ReactNode } from 'react';
import { shortName } from '#domain/organization.ts';
import { sameChoice, type Choice, type FacetName, type FacetQuery } from '#domain/query.ts';
import type { FacetValue } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { useExplore } from '#explore/hooks.ts';
import { Glyph } from '#parts/glyph.tsx';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import { TriState, type Tri } from '#ui/tristate.tsx';
import { valueName } from '#parts/valuename.ts';
import { isTree } from './order.ts';
import css from './panel.module.css';

interface Props {
  readonly name: FacetName;
  readonly value: FacetValue;
  /** The largest total of the facet: full length of the bar. */
  readonly largest: number;
}

const BAR = 48;

export function FacetRow({ name, value, largest }: Props): ReactNode {
  const { state, change } = useExplore();
  const words = useWords();
  const text = useText();
  const label = valueName(name, value, { words, text });
  const own: Choice = { id: value.id, below: false };
  const tri = stateOf(state.query.facets[name], own);
  const choose = (as: Tri) => change({ kind: 'choose', facet: name, choice: own, as });
  return (
    <li className={css.row} data-state={tri}>
      <TriState
        state={tri}
        onChange={choose}
        label={
          tri === 'exclude'
            ? words.filters.removes(label, value.count)
            : words.filters.row(label, value.count, value.total)
        }
        excludeLabel={tri === 'exclude' ? words.filters.excluded(label) : words.filters.exclude(label)}
      >
        {name === 'type' && <Glyph type={value.id} />}
        <span className={css.label} title={label}>
          <bdi>{name === 'organization' ? shortName(label) : label}</bdi>
        </span>
      </TriState>
      <Bar total={value.total / largest} count={value.count / largest} />
      <span className={css.count} aria-hidden="true">
        {number(value.count, words.lang)}
      </span>
      <Below name={name} value={value} label={label} />
    </li>
  );
}

/** Trees: the count with everything below it, which can be chosen as well. */
function Below({
  name,
  value,
  label,
}: {
  readonly name: FacetName;
  readonly value: FacetValue;
  readonly label: string;
}): ReactNode {
  const { state, change } = useExplore();
  const words = useWords();
  if (!isTree(name)) return null;
  if (value.below === undefined) return <span className={css.below} />;
  const choice: Choice = { id: value.id, below: true };
  const tri = stateOf(state.query.facets[name], choice);
  const onClick = (event: MouseEvent) => {
    const as = event.altKey ? 'exclude' : 'include';
    change({ kind: 'choose', facet: name, choice, as: tri === as ? 'none' : as });
  };
  return (
    <button
      type="button"
      className={css.below}
      aria-pressed={tri !== 'none'}
      data-state={tri}
      title={words.filters.belowShort}
      aria-label={words.filters.below(label, value.below.count)}
      onClick={onClick}
    >
      {number(value.below.count, words.lang)}
    </button>
  );
}

function Bar({ total, count }: { readonly total: number; readonly count: number }): ReactNode {
  return (
    <span className={css.bar} aria-hidden="true">
      <span className={css.pale} style={{ inlineSize: Math.max(1, total * BAR) }} />
      <span className={css.dark} style={{ inlineSize: count === 0 ? 0 : Math.max(1, count * BAR) }} />
    </span>
  );
}

function stateOf(facet: FacetQuery | undefined, choice: Choice): Tri {
  const has = (choices: readonly Choice[]) => choices.some((other) => sameChoice(other, choice));
  if (facet === undefined) return 'none';
  if (has(facet.include)) return 'include';
  return has(facet.exclude) ? 'exclude' : 'none';
}
