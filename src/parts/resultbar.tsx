import { X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useLabels, useResult } from '#explore/answers.ts';
import { useExplore, useSummary } from '#explore/hooks.ts';
import aloud from '#ui/aloud.module.css';
import { chips, chipWords, namedIn, type Chip } from './chips.ts';
import { useFit } from './fit.ts';
import css from './resultbar.module.css';
import { sentence } from './sentence.ts';
import { useText } from './text.tsx';
import { useWords } from './words.tsx';

/** What is shown and why: the count in words, then every active filter as a chip that can be taken away. */
export function ResultBar(): ReactNode {
  const { state } = useExplore();
  const { data } = useResult();
  const summary = useSummary();
  const words = useWords();
  const text = useText();
  const labels = useLabels(namedIn(state.query));
  const said =
    data === undefined
      ? undefined
      : sentence(data, state.query, { words, noun: summary.metadata.noun, text });
  return (
    <div className={css.bar}>
      <p className={css.count}>
        <strong>{said?.count}</strong>
        {said?.rest.map((part) => (
          <span key={part}>, {part}</span>
        ))}
      </p>
      <Chips list={chips(state.query, { labels, words, text })} />
      <Announcement text={said === undefined ? '' : [said.count, ...said.rest].join(', ')} />
    </div>
  );
}

/** As many chips as fit in the line, the rest behind "+3". */
function Chips({ list }: { readonly list: readonly Chip[] }): ReactNode {
  const words = useWords();
  const { ref, fitting } = useFit<HTMLUListElement>();
  if (list.length === 0) return null;
  const rest = list.slice(fitting);
  return (
    <div className={css.chips}>
      <ul ref={ref} className={css.line} aria-label={words.filters.chips}>
        {list.map((chip, index) => (
          <li key={chip.key} data-hidden={index >= fitting}>
            <ChipButton chip={chip} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={css.rest}>
          <summary aria-label={words.filters.moreChips(rest.length)}>+{rest.length}</summary>
          <ul>
            {rest.map((chip) => (
              <li key={chip.key}>
                <ChipButton chip={chip} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ChipButton({ chip }: { readonly chip: Chip }): ReactNode {
  const { change } = useExplore();
  const words = useWords();
  const full = chipWords(chip, words);
  return (
    <button
      type="button"
      className={css.chip}
      data-excluded={chip.excluded}
      aria-label={words.filters.remove(full)}
      title={full}
      onClick={() => change(chip.undo)}
    >
      {chip.excluded && <span className={css.without}>{words.filters.without}</span>}{' '}
      {chip.what !== '' && <span className={css.what}>{chip.what}</span>}{' '}
      <bdi className={css.value}>{chip.value}</bdi>
      <X size={12} aria-hidden="true" />
    </button>
  );
}

const QUIET_MS = 500;

/** Tells a screen reader the result once it has rested; never while it is still changing. */
function Announcement({ text }: { readonly text: string }): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={aloud.only} role="status">
      {said}
    </p>
  );
}
