import type { ReactNode } from 'react';
import { useLabels, useResult, useWhy } from '#explore/answers.ts';
import { filterCount } from '#explore/canonical.ts';
import { useExplore } from '#explore/hooks.ts';
import { StepLink } from './link.tsx';
import aloud from '#ui/aloud.module.css';
import css from './nothing.module.css';
import { namedReasons, type NamedReason } from './nothing-reasons.ts';
import { namedIn } from './chips.ts';
import { useText } from './text.tsx';
import { useWords } from './words.tsx';

/** Instead of a view that would be empty: which filters rule each other out, and what comes back without each. */
export function Nothing(): ReactNode {
  const { state } = useExplore();
  const words = useWords();
  const text = useText();
  const { data: result } = useResult();
  const { data, pending } = useWhy();
  const labels = useLabels(namedIn(state.query));
  const filters = filterCount(state);
  const { nothing } = words;
  if (filters === 0) return <p className={css.lead}>{nothing.empty}</p>;
  const reasons = data === undefined ? [] : namedReasons(data, state.query, { labels, words, text });
  const helps = reasons.some(({ count }) => count > 0);
  return (
    <section className={css.nothing} aria-busy={pending}>
      <h3 className={css.title}>{nothing.title(filters)}</h3>
      {data !== undefined && (
        <>
          <p className={css.lead}>
            {helps ? (filters === 1 ? nothing.leadAlone : nothing.lead) : nothing.leadNone}
          </p>
          <ul className={css.reasons}>
            {reasons.map((reason) => (
              <Reason key={reason.key} reason={reason} />
            ))}
          </ul>
        </>
      )}
      <p className={css.reset}>
        <StepLink to={[{ kind: 'clear' }]}>{nothing.reset}</StepLink>
        {result !== undefined && nothing.afterwards(result.total)}
      </p>
    </section>
  );
}

function Reason({ reason: { without, name, count, step } }: { readonly reason: NamedReason }): ReactNode {
  const { nothing } = useWords();
  const row = (
    <>
      <span className={css.without}>{without}</span> <bdi className={css.name}>{name}</bdi>
      <span className={aloud.only}>: </span>
      <span className={css.count}>{nothing.events(count)}</span>
    </>
  );
  return (
    <li>
      {count === 0 ? (
        <span className={css.reason}>{row}</span>
      ) : (
        <StepLink to={[step]} className={css.reason}>
          {row}
        </StepLink>
      )}
    </li>
  );
}
