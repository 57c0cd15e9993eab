import type { ReactNode } from 'react';
import { COUNTED, DIRECTORIES, DIRECTORY_KINDS } from '#explore/directory.ts';
import { useSummary } from '#explore/hooks.ts';
import { DEFAULT_VIEW } from '#explore/state.ts';
import { rangeWords } from '#i18n/dates.ts';
import { number } from '#i18n/numbers.ts';
import { Section } from '#parts/entitypage/section.tsx';
import { StepLink } from '#parts/link.tsx';
import { periodWords } from '#parts/period.ts';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './about.module.css';

/** The data set in its own words, its period, and how much of everything; each number leads there. */
export function Recorded(): ReactNode {
  const { about, app, common, records, lang } = useWords();
  const { metadata, counts, extent } = useSummary();
  const meant = periodWords(metadata.temporalCoverage, lang);
  return (
    <Section title={about.recorded}>
      {metadata.description !== undefined && (
        <p className={css.text}>
          <DataText text={metadata.description} />
        </p>
      )}
      <p className={css.text}>
        {app.period}: {meant ?? (extent === undefined ? common.undated : rangeWords(extent, lang))}
      </p>
      <ul className={css.numbers}>
        <li>
          <StepLink to={[{ kind: 'clear' }, { kind: 'open', view: DEFAULT_VIEW }]}>
            <strong>{number(counts.events, lang)}</strong> {about.events}
          </StepLink>
        </li>
        {DIRECTORY_KINDS.map((kind) => (
          <li key={kind}>
            <StepLink to={[{ kind: 'clear' }, { kind: 'open', view: DIRECTORIES[kind] }]}>
              <strong>{number(counts[COUNTED[kind]], lang)}</strong> {records.directory[kind]}
            </StepLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
