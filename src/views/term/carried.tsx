import type { ReactNode } from 'react';
import type { Carried as Carries } from '#engine/term-result.ts';
import { QUOTES, quoteId } from '#explore/directory.ts';
import { number } from '#i18n/numbers.ts';
import { alone, useDateWords } from '#parts/certainty.tsx';
import { Held, Names } from '#parts/entitypage/names.tsx';
import { keyed } from '#parts/entitypage/keyed.ts';
import { useFirst } from '#parts/more.tsx';
import page from '#parts/entitypage/page.module.css';
import { Section } from '#parts/entitypage/section.tsx';
import { EventLine } from '#parts/eventrow.tsx';
import { StepLink } from '#parts/link.tsx';
import { Quote } from '#parts/quote.tsx';
import { DataText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './term.module.css';

interface Props {
  readonly carries: Carries;
}

/** What rests on a source, each with the event it belongs to. */
export function Carried({ carries }: Props): ReactNode {
  const { records } = useWords();
  const all = carries.quoteTotal + carries.figureTotal + carries.imageTotal + carries.functionTotal;
  if (all === 0)
    return (
      <Section title={records.carries}>
        <p className={css.nothing}>{records.carriesNothing}</p>
      </Section>
    );
  return (
    <>
      <QuotesFrom carries={carries} />
      <Figures carries={carries} />
      <Images carries={carries} />
      <Functions carries={carries} />
    </>
  );
}

const FIRST = 50;

function QuotesFrom({ carries }: Props): ReactNode {
  const { records, lang } = useWords();
  const { shown, more } = useFirst(carries.quotes, FIRST);
  if (shown.length === 0) return null;
  return (
    <Section title={records.quotes} aside={number(carries.quoteTotal, lang)}>
      <div className={page.quotes}>
        {shown.map(({ event, number: place, quote, speaker }) => (
          <Quote key={quoteId(event.id, place)} quote={quote} speaker={speaker} event={event}>
            {', '}
            <StepLink
              to={[{ kind: 'open', view: QUOTES, id: quoteId(event.id, place) }]}
              className={page.link}
            >
              {records.linkToQuote}
            </StepLink>
          </Quote>
        ))}
      </div>
      {more}
    </Section>
  );
}

function Figures({ carries }: Props): ReactNode {
  const { records, lang, event: words } = useWords();
  const dates = useDateWords();
  const { shown, more } = useFirst(carries.figures, FIRST);
  if (shown.length === 0) return null;
  return (
    <Section title={records.figures} aside={number(carries.figureTotal, lang)}>
      <ul className={css.list}>
        {keyed(shown, ({ event }) => event.id).map(({ key, item: { event, figure } }) => (
          <li key={key}>
            <p>
              <strong>{number(figure.value, lang)}</strong> <DataText text={figure.label} />
              {figure.asOf !== undefined && (
                <span className={css.grey}>{`, ${words.asOf(dates.plain(alone(figure.asOf)))}`}</span>
              )}
            </p>
            <EventLine event={event} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Images({ carries }: Props): ReactNode {
  const { records, lang, entity } = useWords();
  const { shown, more } = useFirst(carries.images, FIRST);
  if (shown.length === 0) return null;
  return (
    <Section title={records.images} aside={`${number(carries.imageTotal, lang)}; ${entity.depictedAside}`}>
      <ul className={css.list}>
        {keyed(shown, ({ event }) => event.id).map(({ key, item: { event, image, depicted } }) => (
          <li key={key}>
            <p>
              {image.caption === undefined ? records.noCaption : <DataText text={image.caption} />}
              {image.credit !== undefined && <span className={css.grey}> ({image.credit})</span>}
            </p>
            {depicted.length > 0 && (
              <p className={css.grey}>
                {records.shown}: <Names of={depicted} />
              </p>
            )}
            <EventLine event={event} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Functions({ carries }: Props): ReactNode {
  const { records, lang } = useWords();
  const { shown, more } = useFirst(carries.functions, FIRST);
  if (shown.length === 0) return null;
  return (
    <Section title={records.functions} aside={number(carries.functionTotal, lang)}>
      <ul className={css.list}>
        {keyed(shown, ({ person }) => person.id).map(({ key, item }) => (
          <li key={key}>
            <Held {...item} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
