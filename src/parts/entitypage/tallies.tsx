import type { ReactNode } from 'react';
import type { FacetName } from '#domain/query.ts';
import type { Tally as Entry } from '#engine/result.ts';
import { RecordLink } from '../link.tsx';
import { Tally, type TallyRow } from '../tally.tsx';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';
import { FilterLink, type Only } from './filterlink.tsx';
import { useFirst } from '../more.tsx';
import { ShortName } from './shortname.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly entries: readonly Entry[];
  /** Heads the column of labels for those who listen. */
  readonly head: string;
  /** The record of the page and the facet of the entries: a row opens the events that have both. */
  readonly filter?:
    | undefined
    | {
        readonly page: Only | undefined;
        readonly facet: FacetName;
        /** Only events where the entry is attested as present. */
        readonly present?: boolean;
      };
  /** Rows before the rest is asked for. */
  readonly first?: number;
  readonly children?: ReactNode;
}

const FIRST = 5;

/** Terms by their number of events. A name leads to its page, its number to the events. */
export function Tallies({ title, aside, entries, head, filter, first = FIRST, children }: Props): ReactNode {
  const { common, entity } = useWords();
  const text = useText();
  const { shown, more } = useFirst(entries, first);
  if (entries.length === 0 && children === undefined) return null;
  const nested = entries.some(({ below }) => below !== undefined);
  const rows = shown.map(({ ref, count, below }): TallyRow => {
    const label = <ShortName of={ref} />;
    const open = (number: number, all: boolean) => (word: ReactNode) =>
      filter === undefined ? (
        word
      ) : (
        <FilterLink
          only={[filter.page, { facet: filter.facet, id: ref.id, below: all }].filter(
            (one) => one !== undefined,
          )}
          present={filter.present}
          title={all ? entity.openBelow(number, text(ref.label)) : entity.openEvents(number, text(ref.label))}
          plain
        >
          {word}
        </FilterLink>
      );
    const named = (
      <RecordLink kind={ref.kind} id={ref.id}>
        {label}
      </RecordLink>
    );
    return {
      key: ref.id,
      label: named,
      count,
      below,
      open: open(count, false),
      openBelow: open(below ?? 0, true),
    };
  });
  return (
    <Section
      title={title}
      aside={nested ? (aside ?? entity.grey) : aside}
      apart={nested && aside === undefined}
    >
      {rows.length > 0 && (
        <Tally
          rows={rows}
          caption={title}
          head={{ label: head, count: common.kindsMany.event, below: entity.below }}
        />
      )}
      {more}
      {children}
    </Section>
  );
}
