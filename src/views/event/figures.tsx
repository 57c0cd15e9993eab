import type { ReactNode } from 'react';
import type { Figure } from '#domain/event.ts';
import type { Source } from '#domain/source.ts';
import type { EventDetail } from '#engine/result.ts';
import { number } from '#i18n/numbers.ts';
import { alone, useDateWords } from '#parts/certainty.tsx';
import { keyed } from '#parts/entitypage/keyed.ts';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { SourceLink } from '#parts/sources-link.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './event.module.css';

/** Numbers that the event is on record with: large, each with what it counts, as of when, and who says so. */
export function Figures({ detail }: { readonly detail: EventDetail }): ReactNode {
  const { event } = useWords();
  const { figures } = detail.event;
  if (figures.length === 0) return null;
  return (
    <Section title={event.figures(figures.length)}>
      {keyed(figures, ({ value }) => String(value)).map(({ key, item }) => (
        <FigureEntry key={key} figure={item} source={sourceOf(item, detail)} />
      ))}
    </Section>
  );
}

const CURRENCY = /^[A-Z]{3}$/;

function FigureEntry({
  figure,
  source,
}: {
  readonly figure: Figure;
  readonly source: Source | undefined;
}): ReactNode {
  const { lang, event } = useWords();
  const dates = useDateWords();
  const { unit } = figure;
  const currency = unit !== undefined && CURRENCY.test(unit);
  return (
    <div className={css.figure}>
      <p className={css.value}>
        {number(figure.value, lang)}
        {currency && <small> {unit}</small>}
      </p>
      <p className={css.counted}>
        <DataText text={figure.label} />
        <span className={page.aside}>
          {figure.asOf !== undefined && `${event.asOf(dates.plain(alone(figure.asOf)))}, `}
          {source !== undefined && (
            <SourceLink source={source} inline dated={figure.asOf?.written !== source.published?.written} />
          )}
        </span>
        {unit !== undefined && !currency && <span className={page.aside}>{event.unit(unit)}</span>}
      </p>
    </div>
  );
}

function sourceOf(figure: Figure, detail: EventDetail): Source | undefined {
  return detail.sources.find(({ source }) => source.id === figure.source)?.source;
}
