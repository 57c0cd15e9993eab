import type { ReactNode } from 'react';
import type { Account } from '#engine/account.ts';
import { NOT_STATED, type FacetName } from '#domain/query.ts';
import { useLabels } from '#explore/answers.ts';
import { percent } from '#i18n/numbers.ts';
import { FilterLink } from '#parts/entitypage/filterlink.tsx';
import { Section } from '#parts/entitypage/section.tsx';
import { Tally, type TallyRow } from '#parts/tally.tsx';
import { useText } from '#parts/text.tsx';
import { useWords } from '#parts/words.tsx';
import css from './about.module.css';

interface Props {
  readonly account: Account;
}

/** A number that opens the events behind it. */
function opens(facet: FacetName, id: string): (count: ReactNode) => ReactNode {
  return (count) => (
    <FilterLink only={[{ facet, id }]} plain>
      {count}
    </FilterLink>
  );
}

export function Dates({ account: { dates, events } }: Props): ReactNode {
  const { about, lang } = useWords();
  const rows = (['day', 'month', 'year', 'inferred', 'undated'] as const)
    .filter((one) => dates[one] > 0)
    .map((one): TallyRow => ({
      key: one,
      label: (
        <>
          {about.date[one]} <span className={css.share}>{percent(dates[one], events, lang)}</span>
        </>
      ),
      count: dates[one],
    }));
  return (
    <Section title={about.dates} aside={about.datesAside}>
      <Tally rows={rows} caption={about.dates} head={{ label: about.what, count: about.events }} />
    </Section>
  );
}

export function Presence({ account: { presence, participations } }: Props): ReactNode {
  const { about, filters, lang } = useWords();
  const attested = presence.attended + presence.online;
  const rows = (['attended', 'online', 'quoted', 'mentioned', 'announced', 'unknown'] as const)
    .filter((one) => presence[one] > 0)
    .map((one): TallyRow => ({
      key: one,
      label: (
        <FilterLink only={[{ facet: 'presence', id: one }]} plain>
          {filters.presenceShort[one]}
        </FilterLink>
      ),
      count: presence[one],
    }));
  return (
    <Section title={about.presence}>
      <p className={css.text}>
        <strong>
          {about.presenceShare(attested, participations, percent(attested, participations, lang))}
        </strong>{' '}
        {about.presenceNote}
      </p>
      <div className={css.narrow}>
        <Tally
          rows={rows}
          caption={about.presence}
          head={{ label: about.what, count: about.participations }}
        />
      </div>
    </Section>
  );
}

/** Events that state no value; a number opens them where the facet can ask for that. */
export function Missing({ account: { without } }: Props): ReactNode {
  const { about } = useWords();
  const facets: { readonly [Key in keyof Account['without']]: FacetName | undefined } = {
    type: 'type',
    participants: undefined,
    place: 'place',
    topics: 'topic',
    sources: 'source',
  };
  const rows = (['type', 'participants', 'place', 'topics', 'sources'] as const)
    .filter((one) => without[one] > 0)
    .map((one): TallyRow => {
      const facet = facets[one];
      return {
        key: one,
        label: about.without[one],
        count: without[one],
        open: facet === undefined ? undefined : opens(facet, NOT_STATED),
      };
    });
  return (
    <Section title={about.missing}>
      {rows.length === 0 ? (
        <p className={css.text}>{about.complete}</p>
      ) : (
        <Tally rows={rows} caption={about.missing} head={{ label: about.what, count: about.events }} />
      )}
    </Section>
  );
}

export function Sources({ account: { sources } }: Props): ReactNode {
  const { about } = useWords();
  const text = useText();
  const labels = useLabels(sources.map(({ kind }) => ({ kind: 'sourcekind', id: kind })));
  const rows = sources.map(({ kind, count }, i): TallyRow => {
    const label = labels[i];
    return {
      key: kind,
      label:
        kind === '' ? (
          about.noKind
        ) : (
          <FilterLink only={[{ facet: 'sourcekind', id: kind }]} plain>
            {label === undefined ? kind : text(label)}
          </FilterLink>
        ),
      count,
    };
  });
  return (
    <Section title={about.sources}>
      <Tally rows={rows} caption={about.sources} head={{ label: about.what, count: about.sources }} />
    </Section>
  );
}

export function Publishers({ account: { publishers } }: Props): ReactNode {
  const { about } = useWords();
  const rows = (['more', 'one', 'none'] as const).map((one): TallyRow => ({
    key: one,
    label: about.publisher[one],
    count: publishers[one],
  }));
  return (
    <Section title={about.publishers}>
      <Tally rows={rows} caption={about.publishers} head={{ label: about.what, count: about.events }} />
    </Section>
  );
}
